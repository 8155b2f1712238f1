// All that a customer owns goes with it, and its domains are free again. Whatever else comes to belong to customers is
// deleted here too, and nowhere else. Only in the integration sandbox, where a tenant has one partner.

import { holdingOf, removeOrdersOf, removeSubscriptionsOf } from "../../commerce/index.ts";
import { sql } from "../../database/index.ts";
import { deleteDirectory } from "../../directories/index.ts";
import { removeUsageOf } from "../../usage/index.ts";
import type { Unit } from "../../world/index.ts";
import { checkDeletionAddress } from "./address.ts";
import { deleteCustomer, type CustomerRecord } from "./repository.ts";
import { checkNothingHolds } from "./rules.ts";

/** What became of its purchases elsewhere. */
const tablesOfMoves = ["migration_events", "migration_schedules", "migrations", "transfers"];

export async function purgeCustomer(unit: Unit, customer: CustomerRecord): Promise<void> {
  const { db, settings } = unit;
  const { accountId, customerId } = customer;
  checkNothingHolds(await holdingOf(unit, accountId, customerId));
  await checkDeletionAddress(customer, settings);
  await removeSubscriptionsOf(unit, accountId, customerId);
  await removeOrdersOf(unit, accountId, customerId);
  await removeUsageOf(db, accountId, customerId);
  for (const table of tablesOfMoves) {
    await db.run({ strings: [`DELETE FROM ${table} WHERE account_id = `, " AND customer_id = ", ""], values: [accountId, customerId] });
  }
  await db.run(sql`DELETE FROM customer_qualifications WHERE customer_id = ${customerId} AND account_id = ${accountId}`);
  await db.run(sql`DELETE FROM customer_agreements WHERE customer_id = ${customerId} AND account_id = ${accountId}`);
  await db.run(sql`DELETE FROM deleted_users WHERE tenant_id = ${customerId} AND account_id = ${accountId}`);
  await deleteCustomer(db, accountId, customerId);
  await deleteDirectory(db, accountId, customerId);
}
