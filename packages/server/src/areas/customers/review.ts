// Microsoft's review of a customer's account: it begins with the customer where reviews are on, and ends on the clock
// unless the operator has decided before. Source: retrieve-validation-status.md.

import { faults, type Of, type ValidationStatus } from "@understudy/contract";
import { Fault, later } from "@understudy/kernel";
import { guidOf, type Due, type Unit } from "../../world/index.ts";
import { listPartnersOf, updateAccountStatus, type CustomerRecord } from "./repository.ts";

/** Kind of the agenda entry that ends a review. */
export const accountReviewed = "customers.accountReviewed";

export async function beginReview(unit: Unit, { customerId, accountId }: CustomerRecord): Promise<void> {
  await updateAccountStatus(unit.db, customerId, { status: "UnderReview", updatedAt: unit.nowText });
  await unit.schedule({
    entryId: guidOf(`${accountReviewed} ${customerId}`),
    accountId,
    dueAt: later(unit.now, unit.settings.accountReviewTime),
    kind: accountReviewed,
    payload: { customerId },
  });
}

/** The customer may be gone by now, or decided on. */
export const endReview: Due = async ({ payload }, unit) => {
  const customerId = payload["customerId"] as string;
  const [customer] = await listPartnersOf(unit.db, customerId);
  if (customer?.accountStatus?.status !== "UnderReview") return;
  await updateAccountStatus(unit.db, customerId, { status: "Allowed", updatedAt: unit.nowText });
};

/** A customer that was never reviewed has no status. */
export function validationStatusOf({ customerId, accountStatus }: CustomerRecord): Of<typeof ValidationStatus> {
  if (!accountStatus) throw new Fault(faults.noAccountStatus, { customerId });
  // As in the documentation's examples: to the second, and without a zone.
  return { type: "account", status: accountStatus.status, lastUpdateDateTime: accountStatus.updatedAt.slice(0, "yyyy-mm-ddThh:mm:ss".length) };
}
