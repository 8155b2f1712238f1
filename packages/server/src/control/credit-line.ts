// How much a partner may owe in all: Microsoft sets it, and purchases beyond it are refused.
// Source: credit-limit-enforcement.md.

import { Type, type Static } from "typebox";
import { Decimal } from "@understudy/kernel";
import { creditLineOf, setCreditLine } from "../billing/index.ts";
import type { View, World } from "../world/index.ts";
import { accountOf, carriedOut } from "./customers.ts";

export const CreditLineOrder = Type.Object(
  {
    amount: Type.Optional(Type.String({
      pattern: "^\\d{1,12}(\\.\\d{1,2})?$", description: "In US dollars, decimal text as 50000; absent, the partner may owe whatever it likes",
    })),
  },
  { additionalProperties: false },
);

export const showCreditLine = (world: World, which: string): Promise<object> =>
  world.view(async (view) => shown(view, (await accountOf(view.db, which)).accountId));

export const changeCreditLine = (world: World, which: string, { amount }: Static<typeof CreditLineOrder>): Promise<object> =>
  carriedOut(world, async (unit) => {
    const { accountId } = await accountOf(unit.db, which);
    await setCreditLine(unit, accountId, amount === undefined ? undefined : Decimal.of(amount));
    return shown(unit, accountId);
  });

/** What is left may be less than nothing. */
async function shown(view: View, tenantId: string): Promise<object> {
  const line = await creditLineOf(view, tenantId);
  if (!line) return { tenantId };
  const { limit, unpaid, unbilled, available } = line;
  return { tenantId, currency: "USD", limit: limit.toString(), unpaid: unpaid.toString(), unbilled: unbilled.toString(), available: available.toString() };
}
