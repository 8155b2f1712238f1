// A customer is given something back, or charged something besides, on the next invoice: for a service that was down, for
// example.
// Source: billing sections 5 and 11.

import { ensureInvoicing, insertCharge, type Bill, type LineCharge } from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import { findBilled } from "./billed.ts";
import { correctionOf, type Correction } from "./correction.ts";

export async function credit(
  unit: Unit, to: { readonly accountId: string; readonly bill: Bill; readonly currency: string }, correction: Correction,
): Promise<LineCharge> {
  const { billTo: { mpnId } } = await findBilled(unit.db, to.accountId);
  const charge = correctionOf(`credit ${unit.ids.guid()}`, { ...to, chargedAt: unit.nowText, mpnId }, correction, unit.settings);
  await insertCharge(unit.db, charge);
  await ensureInvoicing(unit, to.accountId, to.bill);
  return charge;
}
