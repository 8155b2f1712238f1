// The PartnerIDs of accounts, formerly MPN ids. The same number may belong to several sandboxes, never twice to one.

import { createHash } from "node:crypto";
import type { AccountKind, CloudName, IdentifierType, Of, PartnerIdentifier } from "@understudy/contract";
import { sql, type Reader, type Writer } from "../../database/index.ts";
import { findProfile, type Company } from "./repository.ts";

export type Identifier = Of<typeof PartnerIdentifier>;

interface IdentifierRow {
  mpn_id: string;
  identifier_type: IdentifierType;
  name: string;
  country: string;
}

export async function insertIdentifier(writer: Writer, accountId: string, identifier: Identifier): Promise<void> {
  await writer.run(sql`
    INSERT INTO account_identifiers (mpn_id, account_id, identifier_type, name, country)
    VALUES (${identifier.mpnId}, ${accountId}, ${identifier.type}, ${identifier.name}, ${identifier.country})`);
}

/** The company's own first, then its locations. */
export async function listIdentifiers(reader: Reader, accountId: string): Promise<Identifier[]> {
  const rows = await reader.all<IdentifierRow>(sql`
    SELECT mpn_id, identifier_type, name, country FROM account_identifiers
    WHERE account_id = ${accountId} ORDER BY identifier_type, mpn_id`);
  return rows.map((row) => ({ mpnId: row.mpn_id, type: row.identifier_type, name: row.name, country: row.country }));
}

/** What the company is called from now on, in those identifiers that had its former name; each stays where it is. */
export async function renameIdentifiers(
  writer: Writer, accountId: string, formerName: string, { companyName }: { readonly companyName: string },
): Promise<void> {
  await writer.run(sql`
    UPDATE account_identifiers SET name = ${companyName} WHERE account_id = ${accountId} AND name = ${formerName}`);
}

/** A number of seven digits that nobody has, as real ones are: it follows from what it is for. */
export async function freeNumber(reader: Reader, purpose: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const place = createHash("sha256").update(`PartnerID ${purpose} ${attempt}`).digest().readUInt32BE();
    const mpnId = String(2_000_000 + (place % 8_000_000));
    if (!(await reader.get(sql`SELECT mpn_id FROM account_identifiers WHERE mpn_id = ${mpnId}`))) return mpnId;
  }
}

/** Anybody's, since numbers are there to be verified; but a sandbox and a primary account, or two clouds, share nothing. */
export async function findPartner(
  reader: Reader, mpnId: string, { kind, cloud }: { readonly kind: AccountKind; readonly cloud: CloudName },
): Promise<Identifier | undefined> {
  const row = await reader.get<IdentifierRow>(sql`
    SELECT i.mpn_id, i.identifier_type, i.name, i.country FROM account_identifiers i JOIN accounts a ON a.account_id = i.account_id
    WHERE i.mpn_id = ${mpnId} AND a.kind = ${kind} AND a.cloud = ${cloud} ORDER BY i.account_id LIMIT 1`);
  return row && { mpnId: row.mpn_id, type: row.identifier_type, name: row.name, country: row.country };
}

/** The location that the enrolment is bound to: the one that was chosen, else the first in the account's country. */
export async function associatedIdentifier(reader: Reader, { accountId, country }: Pick<Company, "accountId" | "country">): Promise<Identifier | undefined> {
  const identifiers = await listIdentifiers(reader, accountId);
  const chosen = (await findProfile(reader, accountId, "association"))?.profile.mpnId;
  return identifiers.find(({ mpnId }) => mpnId === chosen)
    ?? identifiers.find(({ type, country: place }) => type === "pla" && place === country)
    ?? identifiers[0];
}
