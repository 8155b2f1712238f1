// A cart becomes orders, group by group: each is bought whole or not at all, and what one comes to does not hold another up.

import { ordersFaults, type Of, type OrderError } from "@understudy/contract";
import { Fault, invariant } from "@understudy/kernel";
import type { Caller } from "../../call/index.ts";
import type { OrderRecord } from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import { assess, isFine, type Assessment } from "./assess.ts";
import { buyerOf, type Buyer } from "./buyer.ts";
import type { CartLine, CartRecord } from "./carts-repository.ts";
import { creditFault } from "./credit-line.ts";
import { placeOrder } from "./purchase.ts";
import { isAddOn } from "./sold.ts";
import { wantedOfCartLine } from "./wanted.ts";

export interface CheckedOut {
  readonly orders: readonly OrderRecord[];
  readonly errors: readonly Of<typeof OrderError>[];
}

/** Lines of a group, as the cart has them. */
interface Group {
  readonly id: string;
  readonly lines: readonly CartLine[];
}

type Bought = { readonly id: string } & ({ readonly order: OrderRecord } | { readonly fault: Fault });

/** `only` are the groups to buy; all of them where it is absent. */
export async function checkOut(unit: Unit, caller: Caller, { customerId, lines }: CartRecord, only?: readonly string[]): Promise<CheckedOut> {
  const groups = groupsIn(lines).filter(({ id }) => only?.includes(id) ?? true);
  const bought: Bought[] = [];
  for (const group of await basesFirst(unit, caller, customerId, groups)) {
    // What was bought just now counts.
    const buyer = await buyerOf(unit, caller, customerId);
    bought.push({ id: group.id, ...(await buy(unit, buyer, await assessed(unit, buyer, group))) });
  }
  const inOrder = groups.flatMap(({ id }) => bought.find((one) => one.id === id) ?? []);
  return {
    orders: inOrder.flatMap((one) => ("order" in one ? [one.order] : [])),
    errors: inOrder.flatMap((one) => ("fault" in one ? [errorOf(one.id, one.fault)] : [])),
  };
}

const groupsIn = (lines: readonly CartLine[]): Group[] =>
  [...Map.groupBy(lines, ({ orderGroup = "0" }) => orderGroup)].map(([id, grouped]) => ({ id, lines: grouped }));

const assessed = (unit: Unit, buyer: Buyer, { lines }: Group): Promise<Assessment[]> => assess(unit, buyer, lines.map(wantedOfCartLine), "cart");

/** Groups with add-ons of the new commerce come last, since what they go with may be in another one. */
async function basesFirst(unit: Unit, caller: Caller, customerId: string, groups: readonly Group[]): Promise<readonly Group[]> {
  if (groups.length < 2) return groups;
  const buyer = await buyerOf(unit, caller, customerId);
  const ranked: { readonly group: Group; readonly rank: number }[] = [];
  for (const group of groups) {
    const needsBase = (await assessed(unit, buyer, group)).some(({ sold }) => sold?.kind === "sku" && isAddOn(sold));
    ranked.push({ group, rank: needsBase ? 1 : 0 });
  }
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ group }) => group);
}

async function buy(unit: Unit, buyer: Buyer, assessments: readonly Assessment[]): Promise<{ order: OrderRecord } | { fault: Fault }> {
  const refused = assessments.find((one) => !isFine(one));
  if (refused && "fault" in refused) return { fault: refused.fault };
  const [first, ...others] = assessments.filter(isFine);
  invariant(first, "a group has lines");
  const fault = await creditFault(unit, buyer, [first, ...others], ordersFaults.creditLineTooLow);
  if (fault) return { fault };
  return { order: await placeOrder(unit, buyer, [first, ...others]) };
}

const errorOf = (orderGroupId: string, { definition, message }: Fault): Of<typeof OrderError> =>
  ({ orderGroupId, code: definition.code, description: message, attributes: { objectType: "OrderError" } });
