// The rows of customers' agreements, and what is asked of partners' rows about theirs.

import type { CloudName, AccountKind, CustomerAgreementType, PartnerType } from "@understudy/contract";
import { join, sql, type Reader, type Writer } from "../../database/index.ts";
import type { Acceptance } from "./rules.ts";

/** Whose customer it is, since a customer may have several partners, each with its own confirmations. */
export interface CustomerOf {
  readonly accountId: string;
  readonly customerId: string;
}

export interface KeptAcceptance extends CustomerOf {
  readonly agreementId: string;
  readonly createdAt: string;
  readonly acceptance: Acceptance;
}

export async function insertAcceptance(writer: Writer, { agreementId, customerId, accountId, createdAt, acceptance }: KeptAcceptance): Promise<void> {
  await writer.run(sql`
    INSERT INTO customer_agreements (agreement_id, customer_id, account_id, agreement_type, agreed_at, created_at, agreement)
    VALUES (${agreementId}, ${customerId}, ${accountId}, ${acceptance.type}, ${acceptance.dateAgreed}, ${createdAt}, ${JSON.stringify(acceptance)})`);
}

/** The earliest acceptance first. */
export async function listAcceptances(
  reader: Reader, { accountId, customerId }: CustomerOf, types: readonly CustomerAgreementType[],
): Promise<Acceptance[]> {
  const rows = await reader.all<{ agreement: string }>(join([
    sql`SELECT agreement FROM customer_agreements
      WHERE customer_id = ${customerId} AND account_id = ${accountId} AND agreement_type IN (`,
    join(types.map((type) => sql`${type}`), ", "),
    sql`) ORDER BY agreed_at, created_at, agreement_id`,
  ], ""));
  return rows.map(({ agreement }) => JSON.parse(agreement) as Acceptance);
}

/** Stands in the rows for the agreement that the customer accepted itself: it is no partner's confirmation, and no list has it. */
const directlySigned = "directlySigned";

/** The customer accepts the Microsoft Customer Agreement itself, as it does on pages of its own. */
export async function signDirectly(
  writer: Writer, { accountId, customerId }: CustomerOf, { agreementId, at }: { readonly agreementId: string; readonly at: string },
): Promise<void> {
  await writer.run(sql`
    INSERT INTO customer_agreements (agreement_id, customer_id, account_id, agreement_type, agreed_at, created_at, agreement)
    VALUES (${agreementId}, ${customerId}, ${accountId}, ${directlySigned}, ${at}, ${at}, ${"{}"})`);
}

export async function isDirectlySigned(reader: Reader, { accountId, customerId }: CustomerOf): Promise<boolean> {
  const row = await reader.get(sql`
    SELECT agreement_id FROM customer_agreements
    WHERE customer_id = ${customerId} AND account_id = ${accountId} AND agreement_type = ${directlySigned} LIMIT 1`);
  return row !== undefined;
}

/** Where a caller may look: sandboxes and primary accounts share nothing, nor do clouds. */
export interface Surroundings {
  readonly kind: AccountKind;
  readonly cloud: CloudName;
}

export interface NamedPartner {
  readonly partnerType: PartnerType;
  /** Of the location, where a PartnerID named it; absent for an account that is in none yet. */
  readonly country: string | undefined;
  readonly hasSigned: boolean;
}

interface PartnerRow {
  partner_type: PartnerType;
  country: string | null;
  signed: number;
}

const toPartner = (row: PartnerRow): NamedPartner =>
  ({ partnerType: row.partner_type, country: row.country ?? undefined, hasSigned: row.signed === 1 });

const signed = sql`CASE WHEN EXISTS (
  SELECT 1 FROM account_agreements g WHERE g.account_id = a.account_id AND g.agreement_type = 'MicrosoftPartnerAgreement') THEN 1 ELSE 0 END AS signed`;

/** Sandbox resellers may share a number. */
export async function partnersWithNumber(reader: Reader, mpnId: string, { kind, cloud }: Surroundings): Promise<NamedPartner[]> {
  const rows = await reader.all<PartnerRow>(join([
    sql`SELECT a.partner_type, i.country, `, signed,
    sql` FROM account_identifiers i JOIN accounts a ON a.account_id = i.account_id
      WHERE i.mpn_id = ${mpnId} AND a.kind = ${kind} AND a.cloud = ${cloud} ORDER BY a.account_id`,
  ], ""));
  return rows.map(toPartner);
}

export async function partnerOfTenant(reader: Reader, tenantId: string, { kind, cloud }: Surroundings): Promise<NamedPartner | undefined> {
  const row = await reader.get<PartnerRow>(join([
    sql`SELECT a.partner_type, a.country, `, signed,
    sql` FROM accounts a WHERE a.account_id = ${tenantId} AND a.kind = ${kind} AND a.cloud = ${cloud}`,
  ], ""));
  return row && toPartner(row);
}

export async function countryOfAccount(reader: Reader, accountId: string): Promise<string | undefined> {
  const row = await reader.get<{ country: string | null }>(sql`SELECT country FROM accounts WHERE account_id = ${accountId}`);
  return row?.country ?? undefined;
}
