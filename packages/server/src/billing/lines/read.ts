// Reads the charges of lines, a page at a time and in an order that stays, so that a million lines take no more memory than a
// thousand.

import { listCharges, type Charge } from "../../commerce/index.ts";
import type { Reader } from "../../database/index.ts";
import { chargesIn } from "../invoices/find.ts";
import { earnsCredit } from "./daily-rated.ts";
import type { LinesWanted } from "./wanted.ts";

/** The last charge that was read: the next ones come after it. */
export interface Place {
  readonly kind: Charge["kind"];
  readonly chargedAt: string;
  readonly chargeId: string;
}

/** Of charges that are picked out, so many are looked at together at the least. */
const leastLookedAt = 500;

/** The next charges, so many at most; fewer only where there are no more. */
export async function chargesAfter(reader: Reader, wanted: LinesWanted, size: number, place?: Place): Promise<Charge[]> {
  const found: Charge[] = [];
  let after = place;
  const kinds = place ? wanted.kinds.slice(wanted.kinds.indexOf(place.kind)) : wanted.kinds;
  for (const kind of kinds) {
    for (let goesOn = true; goesOn && found.length < size; ) {
      const limit = Math.max(size - found.length, wanted.earningCredit ? leastLookedAt : 1);
      const page: Charge[] = await listCharges(reader, { ...chargesIn(wanted.span), kind, limit, ...(after && { after }) });
      found.push(...page.filter((charge) => isWanted(wanted, charge)));
      after = placeOf(page.at(-1)) ?? after;
      goesOn = page.length === limit;
    }
    if (found.length >= size) break;
    after = undefined;
  }
  return found.slice(0, size);
}

const isWanted = ({ earningCredit }: LinesWanted, charge: Charge): boolean =>
  !earningCredit || charge.kind !== "usage" || charge.bill !== "modern" || earnsCredit(charge);

export function placeOf(charge: Charge): Place;
export function placeOf(charge: Charge | undefined): Place | undefined;
export function placeOf(charge: Charge | undefined): Place | undefined {
  return charge && { kind: charge.kind, chargedAt: charge.chargedAt, chargeId: charge.chargeId };
}
