// The rows of partnerships: which indirect reseller sells for which indirect provider. The provider owns the row.

import { sql, type Reader, type Writer } from "../../database/index.ts";

export interface Partnership {
  readonly relationshipId: string;
  readonly providerId: string;
  readonly resellerId: string;
  /** The reseller's; empty where it has none. */
  readonly mpnId: string;
  readonly state: "active";
  readonly createdAt: string;
  /** Whether a provider has made the reseller's account in its sandbox: that goes with the last of its partnerships. */
  readonly resellerMade: boolean;
}

/** A partnership as one of the two sees it: with the other one. */
export interface Partner extends Partnership {
  /** The other company's name, or its domain while it has none. */
  readonly name: string;
  readonly country: string;
  /** How many customers the provider has created for the reseller. */
  readonly customers: number;
}

interface PartnerRow {
  relationship_id: string;
  account_id: string;
  reseller_id: string;
  mpn_id: string;
  state: "active";
  created_at: string;
  reseller_made: number;
  name: string;
  country: string;
  customers: number;
}

const toPartner = (row: PartnerRow): Partner => ({
  relationshipId: row.relationship_id,
  providerId: row.account_id,
  resellerId: row.reseller_id,
  mpnId: row.mpn_id,
  state: row.state,
  createdAt: row.created_at,
  resellerMade: row.reseller_made === 1,
  name: row.name,
  country: row.country,
  customers: row.customers,
});

export async function insertPartnership(writer: Writer, partnership: Partnership): Promise<void> {
  await writer.run(sql`
    INSERT INTO partner_relationships (relationship_id, account_id, reseller_id, mpn_id, state, created_at, reseller_made)
    VALUES (${partnership.relationshipId}, ${partnership.providerId}, ${partnership.resellerId}, ${partnership.mpnId},
      ${partnership.state}, ${partnership.createdAt}, ${partnership.resellerMade ? 1 : 0})`);
}

/** The resellers of a provider, those that it has had longest first. */
export async function listResellersOf(reader: Reader, providerId: string): Promise<Partner[]> {
  const rows = await reader.all<PartnerRow>(sql`
    SELECT r.*, coalesce(a.company_name, a.domain) AS name, a.country,
      CAST((SELECT count(*) FROM customers c WHERE c.account_id = r.account_id AND c.reseller_id = r.reseller_id
        AND c.relationship = 'reseller') AS INTEGER) AS customers
    FROM partner_relationships r JOIN accounts a ON a.account_id = r.reseller_id
    WHERE r.account_id = ${providerId} ORDER BY r.created_at, r.relationship_id`);
  return rows.map(toPartner);
}

/** The providers of a reseller, likewise. */
export async function listProvidersOf(reader: Reader, resellerId: string): Promise<Partner[]> {
  const rows = await reader.all<PartnerRow>(sql`
    SELECT r.*, coalesce(a.company_name, a.domain) AS name, a.country,
      CAST((SELECT count(*) FROM customers c WHERE c.account_id = r.account_id AND c.reseller_id = r.reseller_id
        AND c.relationship = 'reseller') AS INTEGER) AS customers
    FROM partner_relationships r JOIN accounts a ON a.account_id = r.account_id
    WHERE r.reseller_id = ${resellerId} ORDER BY r.created_at, r.relationship_id`);
  return rows.map(toPartner);
}

/** The reseller, if the provider has a partnership with it. */
export async function findResellerOf(reader: Reader, providerId: string, resellerId: string): Promise<Partner | undefined> {
  const resellers = await listResellersOf(reader, providerId);
  return resellers.find((reseller) => reseller.resellerId === resellerId.toLowerCase());
}

/** The accounts of those resellers of the provider that have the number, as their own or for a location. */
export async function listResellersByNumber(reader: Reader, providerId: string, mpnId: string): Promise<string[]> {
  const rows = await reader.all<{ reseller_id: string }>(sql`
    SELECT r.reseller_id FROM partner_relationships r
    WHERE r.account_id = ${providerId} AND (r.mpn_id = ${mpnId} OR EXISTS (
      SELECT 1 FROM account_identifiers i WHERE i.account_id = r.reseller_id AND i.mpn_id = ${mpnId}))
    ORDER BY r.created_at, r.relationship_id`);
  return rows.map(({ reseller_id }) => reseller_id);
}

export async function deletePartnership(writer: Writer, { relationshipId, providerId }: Partnership): Promise<void> {
  await writer.run(sql`
    DELETE FROM partner_relationships WHERE relationship_id = ${relationshipId} AND account_id = ${providerId}`);
}
