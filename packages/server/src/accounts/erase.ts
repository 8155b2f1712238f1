// Taking an account back, or what was done in it. Whatever else comes to belong to accounts is named here, and nowhere
// else; a test over the schema finds what is not.

import { verificationDue } from "../areas/profiles/index.ts";
import { sql, type Query, type Writer } from "../database/index.ts";

/** What work in an account leaves, whichever tenant it is about. */
const tablesOfWork = [
  "approvals", "audit_records", "customer_agreements", "customer_qualifications", "customers", "deleted_users",
  "mfa_adoption", "non_mfa_principals", "outgoing_mail", "partner_relationships", "partner_request_lots", "portal_requests", "replays",
  "throttle_windows", "operation_windows", "validation_codes", "migration_events", "migration_schedules", "migrations", "transfers",
  "carts", "order_attachments", "orders", "subscription_events", "subscription_facts", "subscription_transitions", "azure_entitlements", "subscriptions",
  "imported_skus", "prices", "price_imports",
  "usage_budgets", "usage_profiles", "billing_blobs", "billing_exports", "invoices", "charges",
];

/** Of the account's own tenant and of its customers', children before their parents. */
const tablesOfTenants = ["permission_grants", "service_principals", "directory_users", "domains"];

/** What makes an account the one that it is. A code that was redeemed stays so, whatever else is forgotten. */
const tablesOfAccount = [
  "redeemed_codes", "dashboard_sessions",
  "application_keys", "application_certificates", "applications", "directories", "account_agreements",
  "account_identifiers", "account_profiles", "sandbox_requests", "accounts",
];

/** In the order in which their rows can go. */
export const tablesOfAccounts: readonly string[] = ["agenda", ...tablesOfWork, ...tablesOfTenants, ...tablesOfAccount];

/** The account is nobody any more: no row of it is left. */
export async function eraseAccount(writer: Writer, accountId: string): Promise<void> {
  // What other accounts have with it.
  await writer.run(sql`DELETE FROM partner_relationships WHERE reseller_id = ${accountId}`);
  await writer.run(sql`DELETE FROM transfers WHERE other_account_id = ${accountId}`);
  await writer.run(sql`UPDATE customers SET reseller_id = ${null} WHERE reseller_id = ${accountId}`);
  for (const table of tablesOfAccounts) {
    await writer.run({ strings: [`DELETE FROM ${table} WHERE account_id = `, ""], values: [accountId] });
  }
}

/**
 * What was done in the account is gone; who signs in to it, with what, and the company that was set up stay. While the
 * company is being verified, so does what ends that.
 */
export async function eraseWork(writer: Writer, accountId: string): Promise<void> {
  await writer.run(sql`DELETE FROM transfers WHERE other_account_id = ${accountId}`);
  await writer.run(sql`DELETE FROM agenda WHERE account_id = ${accountId} AND kind <> ${verificationDue}`);
  for (const table of tablesOfWork) {
    await writer.run({ strings: [`DELETE FROM ${table} WHERE account_id = `, ""], values: [accountId] });
  }
  for (const table of [...tablesOfTenants, "directories"]) await writer.run(ofOtherTenants(table, accountId));
}

/** A partner's own tenant has the account's id; the others that it owns are its customers'. */
const ofOtherTenants = (table: string, accountId: string): Query => ({
  strings: [`DELETE FROM ${table} WHERE account_id = `, " AND tenant_id <> ", ""], values: [accountId, accountId],
});
