// Two partners of one customer: who has the subscriptions, and who is to have them.

import { strict as assert } from "node:assert";
import { sql } from "../../packages/server/src/database/index.ts";
import { addAccount, type AddedAccount } from "./partners.ts";
import { throughDoors } from "./doors.ts";
import { acceptAgreement } from "./purchases.ts";
import type { Scene, Side } from "./scene.ts";

export interface OtherPartner extends AddedAccount {
  readonly customerId: string;
}

/** A further partner of the same kind, whose customer the company is as well, with the agreements that purchases need. */
export async function otherPartner(
  { world, next }: Scene, { account, customerId }: Side, partnerType: "directBill" | "indirectProvider" = "indirectProvider",
): Promise<OtherPartner> {
  const added = await addAccount(world, account.kind, partnerType, `otherpartner${next()}`);
  await share(world, customerId, account.tenantId, added.tenantId);
  await acceptAgreement(world, { token: added.token, customerId });
  return { ...added, customerId };
}

/** As if the customer had accepted the other partner too; in a sandbox no invitation leads there. */
export async function share(world: Scene["world"], customerId: string, from: string, to: string): Promise<void> {
  await throughDoors(world, async ({ db }) => {
    const row = await db.get<Record<string, string | number | null>>(sql`SELECT * FROM customers WHERE customer_id = ${customerId} AND account_id = ${from}`);
    assert(row, "the partner has the customer");
    const columns = Object.keys(row);
    const values = Object.values({ ...row, account_id: to });
    await db.run({ strings: [`INSERT INTO customers (${columns.join(", ")}) VALUES (`, ...columns.slice(1).map(() => ", "), ")"], values });
  });
}
