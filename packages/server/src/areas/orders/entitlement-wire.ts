// What a customer has a right to by what it bought: software, and Azure reservations with their artifacts. Out of the
// subscriptions that purchases become. Source: entitlement-resources.md, get-a-collection-of-entitlements.md.

import type { Entitlement, EntitlementType, Of, ReservedInstanceArtifactDetails, VirtualMachineReservedInstanceArtifactDetails } from "@understudy/contract";
import { addDays, startOfDay, type OrderRecord, type SubscriptionRecord } from "../../commerce/index.ts";
import { guidOf } from "../../world/index.ts";
import { shownOrderId } from "./wire.ts";

type Type = Of<typeof EntitlementType>;

/** Which type a subscription is entitled to by, in the words that are asked for; undefined where it is none of these. */
export function typeOf({ family }: SubscriptionRecord, asked: Type | undefined): Type | undefined {
  if (family === "software" || family === "perpetual") return asked === undefined || asked === "software" ? "software" : undefined;
  if (family !== "reservation" || asked === "software") return undefined;
  return asked ?? "reservedinstance";
}

/** What was cancelled or has ended entitles to nothing; what is not provisioned yet, not yet. */
export const isEntitled = ({ status }: SubscriptionRecord): boolean => status === "active";

export function entitlementOf(
  record: SubscriptionRecord, order: OrderRecord | undefined, entitlementType: Type, { showExpiry }: { readonly showExpiry: boolean },
): Of<typeof Entitlement> {
  const { item, quantity, orderId, lineItemNumber, term } = record;
  const id = shownOrderId({ orderId });
  return {
    includedEntitlements: [],
    referenceOrder: { id, lineItemId: String(lineItemNumber), alternateId: order?.alternateId ?? id, attributes: { objectType: "ReferenceOrder" } },
    productId: "productId" in item ? item.productId : item.offerId,
    skuId: "skuId" in item ? item.skuId : "",
    quantity,
    quantityDetails: [{ quantity, status: "Fulfilled" }],
    entitlementType,
    entitledArtifacts: entitlementType === "software" ? [] : [artifactOf(record, entitlementType)],
    fulfillmentState: "Fulfilled",
    ...(showExpiry && term && { expiryDate: expiryOf(record) }),
    attributes: { objectType: "Entitlement" },
  };
}

/** The moment at which the last day of the term is over. */
const expiryOf = ({ term, createdAt }: SubscriptionRecord): string => (term ? startOfDay(addDays(term.end, 1)) : createdAt);

/** The parts of an artifact's address: nothing else is found by them. */
export interface ArtifactKey {
  readonly groupId: string;
  readonly lineItemId: string;
  readonly resourceId: string;
}

export const artifactKeyOf = ({ orderId, subscriptionId }: SubscriptionRecord): ArtifactKey => ({
  groupId: guidOf(`artifact group of ${orderId}`).replaceAll("-", ""),
  lineItemId: guidOf(`artifact line of ${subscriptionId}`),
  // The reservation order, as the subscription has it in productOrderId.
  resourceId: guidOf(`product order of ${subscriptionId}`),
});

function artifactOf(record: SubscriptionRecord, type: Type) {
  const { groupId, lineItemId, resourceId } = artifactKeyOf(record);
  const link = { uri: `/customers/${record.customerId}/artifacts/${type}/groups/${groupId}/lineitems/${lineItemId}/resource/${resourceId}`, method: "GET", headers: [] };
  if (type === "virtualmachinereservedinstance") return { artifactType: "virtual_machine_reserved_instance" as const, link, resourceID: resourceId };
  return {
    artifactType: "reservedinstance" as const, link, resourceId,
    dynamicAttributes: { reservationType: "virtualmachines" },
    attributes: { objectType: "ReservedInstanceArtifact" },
  };
}

function reservationOf(record: SubscriptionRecord) {
  const { subscriptionId, friendlyName, provisioningContext = {}, quantity, statusSince } = record;
  const isShared = provisioningContext["scope"]?.toLowerCase() !== "single";
  const applied = provisioningContext["subscriptionId"];
  return {
    reservationId: guidOf(`reservation of ${subscriptionId}`),
    displayName: friendlyName,
    scopeType: isShared ? "Shared" : "Single",
    ...(!isShared && applied !== undefined && { appliedScopes: [applied] }),
    quantity,
    effectiveDateTime: statusSince,
    expiryDateTime: expiryOf(record),
    provisioningState: "Created",
  };
}

export function artifactDetailsOf(record: SubscriptionRecord): Of<typeof ReservedInstanceArtifactDetails> {
  const reservations = [{ ...reservationOf(record), attributes: { objectType: "Reservation" } }];
  return { type: "reservedinstance", reservations, reservation: reservations, attributes: { objectType: "ReservedInstanceArtifactDetails" } };
}

export const olderArtifactDetailsOf = (record: SubscriptionRecord): Of<typeof VirtualMachineReservedInstanceArtifactDetails> =>
  ({ type: "virtual_machine_reserved_instance", virtualMachineReservations: [reservationOf(record)] });
