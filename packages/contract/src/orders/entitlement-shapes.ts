// What goes over the wire in the operations on entitlements and their artifacts.

import { Type } from "typebox";
import type { Shape } from "../define/shape.ts";
import { Entitlement, ReservedInstanceArtifactDetails, VirtualMachineReservedInstanceArtifactDetails } from "./entitlements.ts";
import { EntitlementType } from "./enums.ts";
import { ofOne } from "./purchase-faults.ts";

export const entitlementShapes = {
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
} as const satisfies Record<string, Shape>;
