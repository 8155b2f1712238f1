// What a customer has a right to by what was bought once: software, and Azure reservations with their artifacts.
// Source: entitlement-resources.md, get-a-collection-of-entitlements.md.

import { Type } from "typebox";
import { instant, Link, resource, structure, text } from "../define/schema.ts";
import { ArtifactType, EntitlementType } from "./enums.ts";

const ofEveryArtifact = {
  artifactType: ArtifactType,
  dynamicAttributes: Type.Optional(
    Type.Record(Type.String(), Type.Unknown(), { description: "What only this type of artifact has, such as reservationType: virtualmachines or sqldatabases" }),
  ),
};

export const ReservedInstanceArtifact = resource("ReservedInstanceArtifact", "A reservation of Azure", {
  ...ofEveryArtifact,
  link: Type.Optional(Link),
  resourceId: Type.Optional(text("Reservation, or reservation order, in Azure")),
});

export const VirtualMachineReservedInstanceArtifact = structure(
  "VirtualMachineReservedInstanceArtifact",
  "A reservation of virtual machines, in the words of an older contract",
  {
    ...ofEveryArtifact,
    link: Type.Optional(Link),
    resourceID: Type.Optional(text("Reservation, or reservation order, in Azure")),
  },
);

export const Artifact = Type.Union([ReservedInstanceArtifact, VirtualMachineReservedInstanceArtifact], {
  title: "Artifact",
  description: "What comes with an entitlement; artifactType tells which it is, and its link leads to the details",
});

export const ReferenceOrder = resource("ReferenceOrder", "The order that an entitlement comes of", {
  id: text("The order"),
  lineItemId: Type.Optional(text("Its line, a number as text")),
  alternateId: Type.Optional(text("Short identifier of the order, for people")),
});

export const QuantityDetail = structure("QuantityDetail", "A part of the quantity, by its state", {
  quantity: Type.Integer({ description: "Items in that state", minimum: 0 }),
  status: text("The state"),
});

const entitlement = {
  referenceOrder: ReferenceOrder,
  productId: text("The product"),
  skuId: text("The SKU"),
  quantity: Type.Integer({ description: "Items that the customer is entitled to; those unfulfilled or transferred do not count", minimum: 0 }),
  quantityDetails: Type.Optional(Type.Array(QuantityDetail, { description: "The quantity by its states" })),
  entitlementType: EntitlementType,
  entitledArtifacts: Type.Optional(Type.Array(Artifact, { description: "What comes with it; empty for software" })),
  fulfillmentState: Type.Optional(text("How far it is provisioned")),
  expiryDate: Type.Optional(instant("When it ends; only where showExpiry asks for it, and never of what was bought for good")),
};

export const Entitlement = resource("Entitlement", "What a customer has a right to by a purchase", {
  ...entitlement,
  includedEntitlements: Type.Optional(
    Type.Array(Type.Object(entitlement, { description: "An entitlement that includes no others" }), {
      description: "Entitlements that come with it without having been bought by themselves",
    }),
  ),
});

const reservation = {
  reservationId: text("Identifier of the reservation"),
  displayName: Type.Optional(text("Its name")),
  scopeType: Type.Optional(text("What it applies to: Shared for all, else some Azure subscriptions")),
  appliedScopes: Type.Optional(Type.Array(Type.String(), { description: "The Azure subscriptions that it applies to; absent when it is shared" })),
  quantity: Type.Integer({ description: "Instances that are reserved", minimum: 0 }),
  effectiveDateTime: Type.Optional(instant("When it begins")),
  expiryDateTime: Type.Optional(instant("When it ends")),
  provisioningState: Type.Optional(text("How far it is provisioned, such as Created")),
};

export const Reservation = resource("Reservation", "One reservation of Azure", reservation);

export const VirtualMachineReservation = structure("VirtualMachineReservation", "One reservation of virtual machines, in the words of an older contract", reservation);

const list = "The reservations of the order";

export const ReservedInstanceArtifactDetails = resource("ReservedInstanceArtifactDetails", "What the link of a reservation's artifact leads to", {
  type: ArtifactType,
  reservations: Type.Array(Reservation, { description: list }),
  reservation: Type.Optional(Type.Array(Reservation, { description: "The same once more, under the name that some clients know" })),
});

export const VirtualMachineReservedInstanceArtifactDetails = structure(
  "VirtualMachineReservedInstanceArtifactDetails",
  "What the link of an artifact leads to, in the words of an older contract",
  {
    type: ArtifactType,
    virtualMachineReservations: Type.Array(VirtualMachineReservation, { description: list }),
  },
);
