// Which lines become one order: those of a product family with the same term, billing and currency. Older add-ons go with
// their base. Pure. Source: create-a-cart.md.

import { isLegacy } from "../../commerce/index.ts";
import { isFine, type AssessedLine, type Assessment } from "./assess.ts";
import type { WantedLine } from "./wanted.ts";

export interface Group {
  /** OMS-0 and so on of older offers, else 0 and so on. */
  readonly id: string;
  readonly lines: readonly AssessedLine[];
}

const keyOf = ({ family, plan, price }: AssessedLine): string =>
  [family, plan.termDuration ?? "", plan.billingCycle, price.currency].join(" ");

/** Lines that cannot be bought are in none. */
export function groupsOf(assessments: readonly Assessment[]): Group[] {
  const fine = assessments.filter(isFine);
  const bases = new Map(fine.map((one) => [one.line, one]));
  const byKey = Map.groupBy(fine, (one) => keyOf(baseOf(one, bases)));
  let legacy = 0;
  let modern = 0;
  return [...byKey.values()].map((lines) => {
    const [first] = lines;
    return { id: first && isLegacy(first) ? `OMS-${legacy++}` : `${modern++}`, lines };
  });
}

const baseOf = (one: AssessedLine, bases: ReadonlyMap<WantedLine, AssessedLine>): AssessedLine =>
  (one.base && bases.get(one.base)) ?? one;

/** The group of each line. */
export const groupIds = (groups: readonly Group[]): ReadonlyMap<WantedLine, string> =>
  new Map(groups.flatMap(({ id, lines }) => lines.map(({ line }) => [line, id] as const)));
