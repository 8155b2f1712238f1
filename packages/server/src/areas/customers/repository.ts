// The rows of customers. Profiles are kept as JSON in the shape of the wire, without links and attributes.

import type { Address, CustomerBillingProfile, CustomerCompanyProfile, Of } from "@understudy/contract";
import { join, sql, type Query, type Reader, type Writer } from "../../database/index.ts";

export type CompanyProfile = Omit<Of<typeof CustomerCompanyProfile>, "links" | "attributes">;
export type BillingProfile = Omit<Of<typeof CustomerBillingProfile>, "links" | "attributes">;
export type PostalAddress = Of<typeof Address>;

export interface CustomerRecord {
  readonly customerId: string;
  readonly accountId: string;
  readonly commerceId: string;
  readonly relationship: "reseller" | "none";
  readonly allowDelegatedAccess: boolean;
  readonly companyProfile: CompanyProfile;
  readonly billingProfile: BillingProfile;
  readonly billingVersion: number;
  readonly createdAt: string;
}

interface CustomerRow {
  customer_id: string;
  account_id: string;
  commerce_id: string;
  relationship: "reseller" | "none";
  allow_delegated_access: number;
  company_profile: string;
  billing_profile: string;
  billing_version: number;
  created_at: string;
}

export async function insertCustomer(writer: Writer, customer: CustomerRecord): Promise<void> {
  await writer.run(sql`
    INSERT INTO customers (customer_id, account_id, commerce_id, company_name_key, relationship,
      allow_delegated_access, company_profile, billing_profile, billing_version, created_at)
    VALUES (${customer.customerId}, ${customer.accountId}, ${customer.commerceId},
      ${customer.companyProfile.companyName.toLowerCase()}, ${customer.relationship},
      ${customer.allowDelegatedAccess ? 1 : 0}, ${JSON.stringify(customer.companyProfile)},
      ${JSON.stringify(customer.billingProfile)}, ${customer.billingVersion}, ${customer.createdAt})`);
}

export async function findCustomer(reader: Reader, accountId: string, customerId: string): Promise<CustomerRecord | undefined> {
  const row = await reader.get<CustomerRow>(sql`
    SELECT customer_id, account_id, commerce_id, relationship, allow_delegated_access, company_profile,
      billing_profile, billing_version, created_at
    FROM customers WHERE customer_id = ${customerId} AND account_id = ${accountId}`);
  return row && toRecord(row);
}

export async function countCustomers(reader: Reader, accountId: string): Promise<number> {
  const row = await reader.get<{ count: number }>(
    sql`SELECT CAST(count(*) AS INTEGER) AS count FROM customers WHERE account_id = ${accountId}`,
  );
  return row?.count ?? 0;
}

/** Which customers to list: those whose name or domain starts like this, in any case. */
export interface CustomerSearch {
  readonly field: "CompanyName" | "Domain";
  readonly prefix: string;
}

/** Customers in the order of their creation, those after a place. */
export async function listCustomers(
  reader: Reader,
  accountId: string,
  page: { readonly search?: CustomerSearch; readonly after?: readonly string[]; readonly limit: number },
): Promise<CustomerRecord[]> {
  const conditions: Query[] = [sql`account_id = ${accountId}`];
  if (page.search) conditions.push(startsWith(page.search));
  if (page.after) {
    const [createdAt = "", customerId = ""] = page.after;
    conditions.push(sql`(created_at, customer_id) > (${createdAt}, ${customerId})`);
  }
  const rows = await reader.all<CustomerRow>(join([
    sql`SELECT customer_id, account_id, commerce_id, relationship, allow_delegated_access, company_profile,
          billing_profile, billing_version, created_at
        FROM customers WHERE `,
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
  return search.field === "Domain"
    ? sql`customer_id IN (SELECT tenant_id FROM domains WHERE name >= ${from} AND name < ${to})`
    : sql`company_name_key >= ${from} AND company_name_key < ${to}`;
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

export async function deleteCustomer(writer: Writer, accountId: string, customerId: string): Promise<void> {
  await writer.run(sql`DELETE FROM customers WHERE customer_id = ${customerId} AND account_id = ${accountId}`);
}

const toRecord = (row: CustomerRow): CustomerRecord => ({
  customerId: row.customer_id,
  accountId: row.account_id,
  commerceId: row.commerce_id,
  relationship: row.relationship,
  allowDelegatedAccess: row.allow_delegated_access === 1,
  companyProfile: JSON.parse(row.company_profile) as CompanyProfile,
  billingProfile: JSON.parse(row.billing_profile) as BillingProfile,
  billingVersion: row.billing_version,
  createdAt: row.created_at,
});
