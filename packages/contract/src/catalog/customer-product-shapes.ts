// Products, their SKUs and availabilities as one customer can be sold them: its market, and what it qualifies for.

import { Type } from "typebox";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { Availability } from "./availabilities.ts";
import { catalogFaults } from "./faults.ts";
import { reservationScope, targetSegment, targetView } from "./parameters.ts";
import { minimumCommitment, nonprofit, notAvailable, onlineServices, shortLived, skuTells } from "./product-shapes.ts";
import { Product, Sku } from "./products.ts";

const notTheirs = [faults.noSuchResource, faults.noRelationship] as const;
const market = "The market is the customer's, and what it is not qualified for is left out.";
const savingsPlans = "Savings plans are there for customers who have an Azure plan.";

export const customerProductShapes = {
  "customers.products.list": {
    summary: "List the products that a customer can be sold, of one part of the catalog",
    notes: [market, savingsPlans, onlineServices, "It is called with GET, whatever the page's table says."],
    query: Type.Object({ targetView, targetSegment, reservationScope }),
    result: { status: 200, body: Product, listing: "collection" },
    faults: [...notTheirs, faults.badProperty, catalogFaults.targetViewRefused],
  },
  "customers.products.get": {
    summary: "Get a product as a customer can be sold it",
    query: Type.Object({ reservationScope }),
    result: { status: 200, body: Product },
    faults: [...notTheirs, catalogFaults.noSuchProduct],
  },
  "customers.products.skus.list": {
    summary: "List the SKUs of a product that a customer can be sold",
    notes: [market, skuTells, minimumCommitment, "It is called with GET, whatever the page's table says."],
    query: Type.Object({ targetSegment, reservationScope }),
    result: { status: 200, body: Sku, listing: "collection" },
    faults: [...notTheirs, catalogFaults.noSuchProduct],
  },
  "customers.products.skus.get": {
    summary: "Get a SKU of a product as a customer can be sold it",
    notes: [skuTells, minimumCommitment, notAvailable],
    query: Type.Object({ reservationScope }),
    result: { status: 200, body: Sku },
    faults: [...notTheirs, catalogFaults.noSuchProduct, catalogFaults.noSuchSku],
  },
  "customers.products.skus.availabilities.list": {
    summary: "List the availabilities of a SKU that a customer can be sold",
    notes: [market, shortLived, nonprofit, notAvailable, "It is called with GET, whatever the page's table says."],
    query: Type.Object({ targetSegment, reservationScope }),
    result: { status: 200, body: Availability, listing: "collection" },
    faults: [...notTheirs, catalogFaults.noSuchProduct, catalogFaults.noSuchSku],
  },
  "customers.products.skus.availabilities.get": {
    summary: "Get an availability of a SKU as a customer can be sold it",
    notes: [shortLived, notAvailable],
    result: { status: 200, body: Availability },
    faults: [...notTheirs, catalogFaults.noSuchProduct, catalogFaults.noSuchSku, catalogFaults.noSuchAvailability],
  },
} as const satisfies Record<string, Shape>;
