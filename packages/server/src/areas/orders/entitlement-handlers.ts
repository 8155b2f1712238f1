// What a customer has a right to, and the reservations behind it.

import { faults, type ordersOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Caller, Handlers } from "../../call/index.ts";
import { listOrders, listSubscriptions, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { getVisibleCustomer } from "../customers/index.ts";
import {
  artifactDetailsOf, artifactKeyOf, entitlementOf, isEntitled, olderArtifactDetailsOf, typeOf, type ArtifactKey,
} from "./entitlement-wire.ts";

type Ids = "entitlements.list" | "artifacts.reservedInstance.get" | "artifacts.virtualMachineReservedInstance.get";

export const entitlementHandlers: Pick<Handlers<typeof ordersOperations>, Ids> = {
  "entitlements.list": async ({ params, query, caller }, view) => {
    const { accountId, customerId } = await getVisibleCustomer(view, caller, params.customerId);
    const orders = new Map((await listOrders(view.db, accountId, customerId)).map((order) => [order.orderId, order]));
    return (await listSubscriptions(view.db, accountId, customerId)).filter(isEntitled).flatMap((record) => {
      const type = typeOf(record, query.entitlementType);
      return type === undefined ? [] : [entitlementOf(record, orders.get(record.orderId), type, { showExpiry: query.showExpiry ?? false })];
    });
  },

  "artifacts.reservedInstance.get": async ({ params, caller }, view) => artifactDetailsOf(await reservationAt(view, caller, params)),

  "artifacts.virtualMachineReservedInstance.get": async ({ params, caller }, view) => olderArtifactDetailsOf(await reservationAt(view, caller, params)),
};

/** Some of them are GUIDs, whose case says nothing. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

async function reservationAt(view: View, caller: Caller, params: ArtifactKey & { readonly customerId: string }): Promise<SubscriptionRecord> {
  const { accountId, customerId } = await getVisibleCustomer(view, caller, params.customerId);
  const reservations = await listSubscriptions(view.db, accountId, customerId, { family: "reservation" });
  const found = reservations.filter(isEntitled).find((record) => {
    const { groupId, lineItemId, resourceId } = artifactKeyOf(record);
    return isSame(groupId, params.groupId) && isSame(lineItemId, params.lineItemId) && isSame(resourceId, params.resourceId);
  });
  if (found) return found;
  throw new Fault(faults.noSuchResource, { what: `The artifact ${params.resourceId}` });
}
