// The whole world in canonical order: two worlds that went the same way give the same bytes. Tables that belong to this
// server and not to the world are left out (`leftOut` says why); so are secrets, sealed copies and the stamps by which
// what was issued to a user is revoked, which are random.

import type { FastifyReply } from "fastify";
import { Readable } from "node:stream";
import { toInstantText } from "@understudy/kernel";
import { sql, type Query, type Reader } from "../database/index.ts";
import type { World } from "../world/index.ts";

/** Each table with all its columns that the world is made of, ordered by its key. */
export const tables: readonly (readonly [name: string, query: Query])[] = [
  ["account_agreements", sql`SELECT * FROM account_agreements ORDER BY account_id, agreement_type, version`],
  ["account_identifiers", sql`SELECT * FROM account_identifiers ORDER BY account_id, mpn_id`],
  ["account_profiles", sql`SELECT * FROM account_profiles ORDER BY account_id, profile_type`],
  ["accounts", sql`SELECT * FROM accounts ORDER BY account_id`],
  ["agenda", sql`SELECT * FROM agenda ORDER BY due_at, entry_id`],
  ["application_certificates", sql`SELECT * FROM application_certificates ORDER BY certificate_id`],
  ["application_keys", sql`SELECT key_id, app_id, account_id, starts_at, ends_at FROM application_keys ORDER BY key_id`],
  ["applications", sql`SELECT * FROM applications ORDER BY app_id`],
  ["audit_records", sql`SELECT * FROM audit_records ORDER BY account_id, happened_at, record_key`],
  ["azure_entitlements", sql`SELECT * FROM azure_entitlements ORDER BY entitlement_id`],
  ["billing_blobs", sql`SELECT export_id, name, account_id FROM billing_blobs ORDER BY export_id, name`],
  ["billing_exports", sql`SELECT * FROM billing_exports ORDER BY export_id`],
  ["carts", sql`SELECT * FROM carts ORDER BY cart_id`],
  ["charges", sql`SELECT * FROM charges ORDER BY charge_id`],
  ["customer_agreements", sql`SELECT * FROM customer_agreements ORDER BY agreement_id`],
  ["customer_qualifications", sql`SELECT * FROM customer_qualifications ORDER BY qualification_id`],
  ["customers", sql`SELECT * FROM customers ORDER BY customer_id, account_id`],
  ["deleted_users", sql`
    SELECT user_id, tenant_id, account_id, user_name, deleted_at, display_name_key FROM deleted_users ORDER BY user_id`],
  ["directories", sql`SELECT * FROM directories ORDER BY tenant_id`],
  ["directory_users", sql`
    SELECT user_id, tenant_id, account_id, user_name, first_name, last_name, roles, must_change_password,
      enabled, mfa_methods, mfa_exempt, details, created_at, display_name_key
    FROM directory_users ORDER BY user_id`],
  ["domains", sql`SELECT * FROM domains ORDER BY name`],
  ["imported_skus", sql`SELECT * FROM imported_skus ORDER BY account_id, market, kind, product_id, sku_id, import_number`],
  ["invoices", sql`SELECT * FROM invoices ORDER BY invoice_id`],
  ["migration_events", sql`SELECT * FROM migration_events ORDER BY event_id`],
  ["migration_schedules", sql`SELECT * FROM migration_schedules ORDER BY schedule_id`],
  ["migrations", sql`SELECT * FROM migrations ORDER BY migration_id`],
  ["order_attachments", sql`
    SELECT attachment_id, account_id, order_id, file_name, attachment_type FROM order_attachments ORDER BY attachment_id`],
  ["orders", sql`SELECT * FROM orders ORDER BY account_id, order_id`],
  ["outgoing_mail", sql`
    SELECT mail_id, account_id, sent_at, recipient, subject, body FROM outgoing_mail ORDER BY mail_id`],
  ["partner_relationships", sql`SELECT * FROM partner_relationships ORDER BY relationship_id`],
  ["permission_grants", sql`SELECT * FROM permission_grants ORDER BY tenant_id, app_id, resource, user_id`],
  ["price_imports", sql`SELECT * FROM price_imports ORDER BY import_id`],
  ["prices", sql`SELECT * FROM prices ORDER BY account_id, product_id, sku_id, market, import_number, line`],
  ["replays", sql`SELECT request_mark, account_id, status FROM replays ORDER BY request_mark`],
  ["sandbox_requests", sql`SELECT * FROM sandbox_requests ORDER BY account_id`],
  ["service_principals", sql`SELECT * FROM service_principals ORDER BY service_principal_id`],
  ["subscription_events", sql`SELECT * FROM subscription_events ORDER BY subscription_id, position`],
  ["subscription_facts", sql`SELECT * FROM subscription_facts ORDER BY account_id, customer_id, kind, subject`],
  ["subscription_transitions", sql`SELECT * FROM subscription_transitions ORDER BY operation_id`],
  ["subscriptions", sql`SELECT * FROM subscriptions ORDER BY subscription_id`],
  ["transfers", sql`SELECT * FROM transfers ORDER BY transfer_id`],
  ["usage_budgets", sql`SELECT * FROM usage_budgets ORDER BY account_id, customer_id`],
  ["usage_profiles", sql`SELECT * FROM usage_profiles ORDER BY subscription_id`],
  ["validation_codes", sql`SELECT * FROM validation_codes ORDER BY account_id, validation_id`],
];

const mfaReport = "counts what was asked for the MFA reports, which reading the API changes";

/** The tables that are not in the export, each with the reason. */
export const leftOut: Readonly<Record<string, string>> = {
  approvals: "are sign-ins on their way",
  dashboard_sessions: "are browsers that are signed in, and end within a day",
  device_codes: "are sign-ins on their way",
  mfa_adoption: mfaReport,
  non_mfa_principals: mfaReport,
  partner_request_lots: mfaReport,
  portal_requests: mfaReport,
  redeemed_codes: "are marks of what was redeemed, kept until it would have expired",
  schema_migrations: "tells how far the schema is, not what is in it",
  sign_in_failures: "count wrong passwords, and are forgotten soon",
  signing_keys: "are secret, and each server has its own",
  operation_windows: "count the calls of some minutes",
  throttle_windows: "count the requests of a minute",
  world: "is about this server: its start count and its keys; the clock and the settings are shown apart",
};

export async function exportWorld(world: World, reply: FastifyReply): Promise<FastifyReply> {
  const text = await world.view(async (view) => {
    const parts: string[] = [`"now":${JSON.stringify(toInstantText(view.now))}`];
    parts.push(`"settings":${JSON.stringify(sorted(world.settings))}`);
    for (const [name, query] of tables) parts.push(`${JSON.stringify(name)}:${await rowsOf(view.db, query)}`);
    return parts;
  });
  return reply.header("Content-Type", "application/json; charset=utf-8").send(Readable.from(pieces(text)));
}

function* pieces(parts: readonly string[]): Generator<string> {
  for (const [index, part] of parts.entries()) yield `${index === 0 ? "{" : ",\n"}${part}`;
  yield "}\n";
}

async function rowsOf(db: Reader, query: Query): Promise<string> {
  const rows = await db.all(query);
  return `[${rows.map((row) => `\n${JSON.stringify(sorted(row))}`).join(",")}]`;
}

/** The databases give columns in their own orders. */
const sorted = (row: object): object => Object.fromEntries(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)));
