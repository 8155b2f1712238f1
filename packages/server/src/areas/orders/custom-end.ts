// An end of its own that a line gives its first term. Only licences have one that are no trial.

import { ordersFaults } from "@understudy/contract";
import { checkCustomTermEnd, dayOf, type AlignedEnd, type Day, type Family, type Plan } from "../../commerce/index.ts";
import { LineFault, type CartCode } from "./line-fault.ts";
import type { WantedLine } from "./wanted.ts";

export function customEndOf(
  line: WantedLine, { family, plan, first, ends }: { readonly family: Family; readonly plan: Plan; readonly first: Day; readonly ends: readonly AlignedEnd[] },
): Day | undefined {
  if (line.customTermEndDate === undefined) return undefined;
  const refused = (code: CartCode) => new LineFault(code, ordersFaults.customTermEndDateUnaligned, { lineItemNumber: line.number });
  if (family !== "newCommerce" || plan.termDuration === undefined) throw refused("invalid_custom_term_end_date_product");
  const day = dayIn(line.customTermEndDate);
  if (day === undefined || checkCustomTermEnd(day, { first, duration: plan.termDuration }, ends) !== "fine") throw refused("invalid_custom_term_end_date");
  return day;
}

/** The day that an instant names, in UTC; the schema lets through what no calendar has. */
function dayIn(text: string): Day | undefined {
  try {
    return dayOf(Temporal.Instant.from(text).toString());
  } catch {
    return undefined;
  }
}
