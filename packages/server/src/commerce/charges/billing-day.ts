// On which day of the month a partner is billed for older offers: that of its enrolment.

import { sql } from "../../database/index.ts";
import type { View } from "../../world/index.ts";

export async function billingDayOf({ db }: Pick<View, "db">, accountId: string): Promise<number> {
  const row = await db.get<{ created_at: string }>(sql`SELECT created_at FROM accounts WHERE account_id = ${accountId}`);
  return Number(row?.created_at.slice(8, 10)) || 1;
}
