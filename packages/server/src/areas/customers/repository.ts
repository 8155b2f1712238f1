// The rows of customers: one for each customer and partner, so that a customer may have several. It stays when the
// relationship ends, with `none`. One that is `unknown` is nobody's customer: the account only keeps its rows, and does
// not see it before the customer accepts it as a partner. Profiles are kept as JSON in the shape of the wire, without links and attributes.

import type { CustomerBillingProfile, CustomerCompanyProfile, CustomerValidationState, Of } from "@understudy/contract";
import type { CallerAccount } from "../../call/index.ts";
import { join, sql, type Query, type Reader, type Writer } from "../../database/index.ts";

export type CompanyProfile = Omit<Of<typeof CustomerCompanyProfile>, "links" | "attributes">;
export type BillingProfile = Omit<Of<typeof CustomerBillingProfile>, "links" | "attributes">;

/** What Microsoft's review of the customer has come to, and when. */
export interface AccountStatus {
  readonly status: CustomerValidationState;
  readonly updatedAt: string;
}

export interface CustomerRecord {
  readonly customerId: string;
  readonly accountId: string;
  readonly commerceId: string;
  readonly relationship: "reseller" | "none" | "unknown";
  readonly allowDelegatedAccess: boolean;
  /** Whether it was created with the default granular delegated admin relationship. */
  readonly defaultGdap: boolean;
  readonly companyProfile: CompanyProfile;
  readonly billingProfile: BillingProfile;
  readonly billingVersion: number;
  readonly createdAt: string;
  /** The indirect reseller that the customer was created for. */
  readonly resellerId?: string;
  /** Absent of customers that were never reviewed. */
  readonly accountStatus?: AccountStatus;
}

interface CustomerRow {
  customer_id: string;
  account_id: string;
  commerce_id: string;
  relationship: CustomerRecord["relationship"];
  allow_delegated_access: number;
  default_gdap: number;
  company_profile: string;
  billing_profile: string;
  billing_version: number;
  created_at: string;
  reseller_id: string | null;
  validation: string | null;
}

export async function insertCustomer(writer: Writer, customer: CustomerRecord): Promise<void> {
  await writer.run(sql`
    INSERT INTO customers (customer_id, account_id, commerce_id, company_name_key, relationship,
      allow_delegated_access, default_gdap, company_profile, billing_profile, billing_version, created_at,
      reseller_id, validation)
    VALUES (${customer.customerId}, ${customer.accountId}, ${customer.commerceId},
      ${customer.companyProfile.companyName.toLowerCase()}, ${customer.relationship},
      ${customer.allowDelegatedAccess ? 1 : 0}, ${customer.defaultGdap ? 1 : 0}, ${JSON.stringify(customer.companyProfile)},
      ${JSON.stringify(customer.billingProfile)}, ${customer.billingVersion}, ${customer.createdAt},
      ${customer.resellerId ?? null}, ${customer.accountStatus === undefined ? null : JSON.stringify(customer.accountStatus)})`);
}

/** Also one that the partner has no relationship with any more. */
export async function findCustomer(reader: Reader, accountId: string, customerId: string): Promise<CustomerRecord | undefined> {
  const row = await reader.get<CustomerRow>(sql`
    SELECT * FROM customers WHERE customer_id = ${customerId} AND account_id = ${accountId} AND relationship <> 'unknown'`);
  return row && toRecord(row);
}

/** The provider's row of a customer that was created for an indirect reseller. */
export async function findSharedCustomer(reader: Reader, resellerId: string, customerId: string): Promise<CustomerRecord | undefined> {
  const row = await reader.get<CustomerRow>(sql`
    SELECT * FROM customers WHERE customer_id = ${customerId} AND reseller_id = ${resellerId}`);
  return row && toRecord(row);
}

/** How each of its partners knows the customer, the one that has known it longest first. */
export async function listPartnersOf(reader: Reader, customerId: string): Promise<CustomerRecord[]> {
  const rows = await reader.all<CustomerRow>(
    sql`SELECT * FROM customers WHERE customer_id = ${customerId} ORDER BY created_at, account_id`);
  return rows.map(toRecord);
}

export async function countCustomers(reader: Reader, accountId: string): Promise<number> {
  const row = await reader.get<{ count: number }>(
    sql`SELECT CAST(count(*) AS INTEGER) AS count FROM customers WHERE account_id = ${accountId} AND relationship = 'reseller'`,
  );
  return row?.count ?? 0;
}

/** Which customers to list: those whose name, domain, reseller's id or provider's id starts like this, in any case. */
export interface CustomerSearch {
  readonly field: "CompanyName" | "Domain" | "IndirectReseller" | "IndirectCloudSolutionProvider";
  readonly prefix: string;
}

/** Customers in the order of their creation, those after a place. An indirect reseller sees those created for it. */
export async function listCustomers(
  reader: Reader,
  { accountId, partnerType }: Pick<CallerAccount, "accountId" | "partnerType">,
  page: { readonly search?: CustomerSearch; readonly after?: readonly string[]; readonly limit: number },
): Promise<CustomerRecord[]> {
  const own = partnerType === "indirectReseller" ? sql`reseller_id = ${accountId}` : sql`account_id = ${accountId}`;
  const conditions: Query[] = [own, sql`relationship = 'reseller'`];
  if (page.search) conditions.push(startsWith(page.search));
  if (page.after) {
    const [createdAt = "", customerId = ""] = page.after;
    conditions.push(sql`(created_at, customer_id) > (${createdAt}, ${customerId})`);
  }
  const rows = await reader.all<CustomerRow>(join([
    sql`SELECT * FROM customers WHERE `,
    join(conditions, " AND "),
    sql` ORDER BY created_at, customer_id LIMIT ${page.limit}`,
  ], ""));
  return rows.map(toRecord);
}

/**
 * Text that starts like the prefix lies between it and it followed by the last character there is. Domains have a
 * table of their own, ordered by name.
 */
function startsWith(search: CustomerSearch): Query {
  const from = search.prefix.toLowerCase();
  const to = `${from}\u{10FFFF}`;
  switch (search.field) {
    case "Domain": return sql`customer_id IN (SELECT tenant_id FROM domains WHERE name >= ${from} AND name < ${to})`;
    case "CompanyName": return sql`company_name_key >= ${from} AND company_name_key < ${to}`;
    case "IndirectReseller": return sql`reseller_id >= ${from} AND reseller_id < ${to}`;
    // A provider is one to those customers only that it has created for a reseller.
    case "IndirectCloudSolutionProvider": return sql`reseller_id IS NOT NULL AND account_id >= ${from} AND account_id < ${to}`;
  }
}

/** Replaces the billing profile if it still has the version that was read. */
export async function updateBillingProfile(
  writer: Writer,
  customer: CustomerRecord,
  profile: BillingProfile,
): Promise<CustomerRecord> {
  const billingVersion = customer.billingVersion + 1;
  await writer.run(sql`
    UPDATE customers SET billing_profile = ${JSON.stringify(profile)}, billing_version = ${billingVersion}
    WHERE customer_id = ${customer.customerId} AND account_id = ${customer.accountId}
      AND billing_version = ${customer.billingVersion}`);
  return { ...customer, billingProfile: profile, billingVersion };
}

/**
 * How partner and customer stand to each other from now on. What the partner may do in the customer's directory ends with
 * the relationship: one that begins again has what the customer allows then.
 */
export async function updateRelation(
  writer: Writer,
  customer: CustomerRecord,
  relation: Pick<CustomerRecord, "relationship" | "allowDelegatedAccess">,
): Promise<CustomerRecord> {
  const { relationship, allowDelegatedAccess } = relation;
  const defaultGdap = customer.defaultGdap && relationship === "reseller";
  await writer.run(sql`
    UPDATE customers SET relationship = ${relationship}, allow_delegated_access = ${allowDelegatedAccess ? 1 : 0},
      default_gdap = ${defaultGdap ? 1 : 0}
    WHERE customer_id = ${customer.customerId} AND account_id = ${customer.accountId}`);
  return { ...customer, relationship, allowDelegatedAccess, defaultGdap };
}

/** The review is of the customer, whichever partners it has. */
export async function updateAccountStatus(writer: Writer, customerId: string, accountStatus: AccountStatus): Promise<void> {
  await writer.run(sql`
    UPDATE customers SET validation = ${JSON.stringify(accountStatus)} WHERE customer_id = ${customerId}`);
}

export async function deleteCustomer(writer: Writer, accountId: string, customerId: string): Promise<void> {
  await writer.run(sql`DELETE FROM customers WHERE customer_id = ${customerId} AND account_id = ${accountId}`);
}

const toRecord = (row: CustomerRow): CustomerRecord => ({
  customerId: row.customer_id,
  accountId: row.account_id,
  commerceId: row.commerce_id,
  relationship: row.relationship,
  allowDelegatedAccess: row.allow_delegated_access === 1,
  defaultGdap: row.default_gdap === 1,
  companyProfile: JSON.parse(row.company_profile) as CompanyProfile,
  billingProfile: JSON.parse(row.billing_profile) as BillingProfile,
  billingVersion: row.billing_version,
  createdAt: row.created_at,
  ...(row.reseller_id !== null && { resellerId: row.reseller_id }),
  ...(row.validation !== null && { accountStatus: JSON.parse(row.validation) as AccountStatus }),
});
