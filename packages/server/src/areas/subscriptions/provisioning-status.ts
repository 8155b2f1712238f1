// How far the licences of a subscription have come in the customer's directory. What is bought there is done at once; the
// switch licenceProvisioning makes it take as long as in the service. Source: get-subscription-provisioning-status.md.

import { faults, ordersFaults, type Of, type SubscriptionProvisioningStatus } from "@understudy/contract";
import { Fault, later } from "@understudy/kernel";
import { itemKey, listEvents, type EventKind, type PastEvent, type SubscriptionRecord } from "../../commerce/index.ts";
import { guidOf, type View } from "../../world/index.ts";
import type { CustomerRecord } from "../customers/index.ts";
import { itemOf } from "./get-shown.ts";
import { shownId } from "./wire-ids.ts";
import { datesOf } from "./wire-dates.ts";

const roles = ["Directory Readers", "Global Reader"];

/** Delegated admin privileges and the default granular relationship both do. */
export function checkDelegated({ allowDelegatedAccess, defaultGdap }: CustomerRecord): void {
  if (!allowDelegatedAccess && !defaultGdap) throw new Fault(faults.granularRoleMissing, { roles: roles.join(", ") });
}

export async function provisioningStatusOf(view: View, record: SubscriptionRecord): Promise<Of<typeof SubscriptionProvisioningStatus>> {
  const { family, status, quantity, subscriptionId, orderId } = record;
  const skuId = await directorySkuOf(view, record);
  if (skuId === undefined) throw new Fault(faults.noDirectorySubscription, { subscriptionId: shownId(family, subscriptionId) });
  if (status === "pending") throw new Fault(ordersFaults.provisioningStatusUnreadable, { orderId: shownId(family, orderId) });
  return {
    skuId,
    status: status === "deleted" ? "none" : isProvisioned(await listEvents(view.db, subscriptionId), view) ? "success" : "pending",
    quantity: status === "deleted" ? 0 : quantity,
    endDate: datesOf(record).commitmentEndDate,
    attributes: { objectType: "SubscriptionProvisioningStatus" },
  };
}

/**
 * What the directory calls the product; undefined of all that it does not know, such as software and Azure. Of many SKUs
 * no public source has that id: such a one has a GUID that is always the same.
 */
async function directorySkuOf(view: View, record: SubscriptionRecord): Promise<string | undefined> {
  const { offer, sku } = await itemOf(view, record);
  if (record.family === "legacy") return offer?.product.id;
  if (record.family !== "newCommerce" && record.family !== "trial") return undefined;
  return sku?.provisioningId ?? guidOf(`directory SKU ${itemKey(record.item)}`);
}

/** What changes how many licences there are, or of what. */
const changing: readonly EventKind[] = [
  "purchased", "renewed", "quantityChanged", "converted", "upgraded", "seatsMovedIn", "seatsMovedOut", "suspended", "reactivated",
];

function isProvisioned(events: readonly PastEvent[], { now, settings }: View): boolean {
  const last = events.findLast(({ kind }) => changing.includes(kind));
  return last === undefined
    || Temporal.Instant.compare(now, later(Temporal.Instant.from(last.happenedAt), settings.licenceProvisioning)) >= 0;
}
