// What goes over the wire in the operations of carts, orders, entitlements and transfers.

import { Type, type TSchema } from "typebox";
import { shapesOf } from "../define/shape.ts";
import { cartShapes } from "./cart-shapes.ts";
import { Entitlement, ReservedInstanceArtifactDetails, VirtualMachineReservedInstanceArtifactDetails } from "./entitlements.ts";
import { EntitlementType } from "./enums.ts";
import { OrderLineItemLinks, OrderLinks } from "./links.ts";
import { ordersOperations } from "./operations.ts";
import { orderShapes } from "./order-shapes.ts";
import { ofOne } from "./purchase-faults.ts";
import { transferShapes } from "./transfer-shapes.ts";

export const ordersShapes = shapesOf(ordersOperations, {
  ...cartShapes,
  ...orderShapes,
  ...transferShapes,
  "entitlements.list": {
    summary: "List what a customer has a right to by what was bought once: software and reservations",
    notes: ["An artifact of a reservation has a link to its details."],
    query: Type.Object({
      entitlementType: Type.Optional(EntitlementType),
      showExpiry: Type.Optional(Type.Boolean({ description: "Whether expiryDate is answered, where there is one; false when absent" })),
    }),
    result: { status: 200, body: Entitlement, listing: "collection" },
    faults: ofOne,
  },
  "artifacts.reservedInstance.get": {
    summary: "Get the reservations of an artifact",
    notes: ["Take the path from the link of the artifact: its parts are not ids that are known from elsewhere."],
    result: { status: 200, body: ReservedInstanceArtifactDetails },
    faults: ofOne,
  },
  "artifacts.virtualMachineReservedInstance.get": {
    summary: "Get the reservations of an artifact of virtual machines, as an older contract has it",
    notes: ["Take the path from the link of the artifact: its parts are not ids that are known from elsewhere."],
    result: { status: 200, body: VirtualMachineReservedInstanceArtifactDetails },
    faults: ofOne,
  },
});

/** Resources hold their links without a name; under these names they are documented. */
export const ordersOthers: readonly TSchema[] = [OrderLineItemLinks, OrderLinks];
