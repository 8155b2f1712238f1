// All that a customer owns goes with it, and its domains are free again. Whatever else comes to belong to customers is
// deleted here too, and nowhere else. Only in the integration sandbox, where a tenant has one partner.

import { sql } from "../../database/index.ts";
import { deleteDirectory } from "../../directories/index.ts";
import type { Unit } from "../../world/index.ts";
import { checkDeletionAddress } from "./address.ts";
import { deleteCustomer, type CustomerRecord } from "./repository.ts";
import { checkNothingHolds } from "./rules.ts";

export async function purgeCustomer({ db, settings }: Unit, customer: CustomerRecord): Promise<void> {
  const { accountId, customerId } = customer;
  // Nothing can be bought yet.
  checkNothingHolds([]);
  await checkDeletionAddress(customer, settings);
  await db.run(sql`DELETE FROM customer_qualifications WHERE customer_id = ${customerId} AND account_id = ${accountId}`);
  await db.run(sql`DELETE FROM customer_agreements WHERE customer_id = ${customerId} AND account_id = ${accountId}`);
  await db.run(sql`DELETE FROM deleted_users WHERE tenant_id = ${customerId} AND account_id = ${accountId}`);
  await deleteCustomer(db, accountId, customerId);
  await deleteDirectory(db, accountId, customerId);
}
