// How much of what the integration sandbox is limited to is used: what the pages draw as bars.

import { customersMax, sandboxLimits, type AccountLimit, type Of } from "@understudy/contract";
import type { CallerAccount } from "../../call/index.ts";
import { sql, type Reader } from "../../database/index.ts";
import type { View } from "../../world/index.ts";
import { listResellersOf } from "../resellers/repository.ts";

export async function showLimits({ db, settings }: View, { accountId, partnerType }: CallerAccount): Promise<Of<typeof AccountLimit>[]> {
  if (settings.sandboxLimits === "unlimited") return [];
  const customers = { of: "customers", limit: customersMax(partnerType), used: await countCustomers(db, accountId) } as const;
  if (partnerType !== "indirectProvider") return [customers];
  const { length: used } = await listResellersOf(db, accountId);
  return [customers, { of: "indirectResellers", limit: sandboxLimits["indirectReseller.max"].limit, used }];
}

/** Those that the limit counts: customers of today. */
async function countCustomers(db: Reader, accountId: string): Promise<number> {
  const row = await db.get<{ count: number }>(sql`
    SELECT CAST(count(*) AS INTEGER) AS count FROM customers WHERE account_id = ${accountId} AND relationship = 'reseller'`);
  return row?.count ?? 0;
}
