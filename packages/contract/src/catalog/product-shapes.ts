// Products, their SKUs and availabilities by country, and whether they are in stock.

import { Type } from "typebox";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { Availability } from "./availabilities.ts";
import { catalogFaults } from "./faults.ts";
import { InventoryCheckRequest, InventoryItem } from "./inventory.ts";
import { country, ofCountry, reservationScope, targetSegment, targetView } from "./parameters.ts";
import { Product, Sku } from "./products.ts";

export const onlineServices = "OnlineServices are the older licences, those of the new commerce, whose productType is OnlineServicesNCE, and marketplace items.";
export const nonprofit = "Without targetSegment every segment is listed but nonprofit, which has to be asked for by name.";
export const shortLived = "Ids of availabilities, and catalogItemId with them, are given out anew again and again: read them right before a purchase.";
export const skuTells = "The SKU tells what a purchase asks for: purchasePrerequisites, inventoryVariables, provisioningVariables, attestationProperties.";
export const notAvailable = "What has no price today is not found, or answered with the status 200 and a refusal of the code 400072 as its body.";
export const minimumCommitment = "minimumPurchaseCommitment is there of savings plans only.";

const savingsPlan = "The Azure savings plan is the product DZH318Z09V6F, of the sub type SavingsPlan.";

export const productShapes = {
  "products.list": {
    summary: "List the products of a market, of one part of the catalog",
    notes: [onlineServices, savingsPlan, "reservationScope matters to Azure reservations only."],
    query: Type.Object({ country, targetView, targetSegment, reservationScope }),
    result: { status: 200, body: Product, listing: "collection" },
    faults: [faults.badProperty, catalogFaults.segmentRefused, catalogFaults.targetViewRefused],
  },
  "products.get": {
    summary: "Get a product by its id",
    query: Type.Object({ country, reservationScope }),
    result: { status: 200, body: Product },
    faults: [faults.badProperty, catalogFaults.noSuchProduct],
  },
  "products.skus.list": {
    summary: "List the SKUs of a product in a market",
    notes: [skuTells, minimumCommitment],
    query: Type.Object({ country, targetSegment, reservationScope }),
    result: { status: 200, body: Sku, listing: "collection" },
    faults: [faults.badProperty, catalogFaults.noSuchProduct, catalogFaults.segmentRefused],
  },
  "products.skus.get": {
    summary: "Get a SKU of a product",
    notes: [skuTells, minimumCommitment, notAvailable],
    query: Type.Object({ country, reservationScope }),
    result: { status: 200, body: Sku },
    faults: [faults.badProperty, catalogFaults.noSuchProduct, catalogFaults.noSuchSku],
  },
  "products.skus.availabilities.list": {
    summary: "List the availabilities of a SKU in a market",
    notes: [shortLived, nonprofit, notAvailable, "A targetView is ignored."],
    query: Type.Object({ country, targetSegment, reservationScope }),
    result: { status: 200, body: Availability, listing: "collection" },
    faults: [faults.badProperty, catalogFaults.noSuchProduct, catalogFaults.noSuchSku, catalogFaults.segmentRefused],
  },
  "products.skus.availabilities.get": {
    summary: "Get an availability of a SKU",
    notes: [shortLived, notAvailable],
    query: ofCountry,
    result: { status: 200, body: Availability },
    faults: [faults.badProperty, catalogFaults.noSuchProduct, catalogFaults.noSuchSku, catalogFaults.noSuchAvailability],
  },
  "extensions.product.checkInventory": {
    summary: "Check whether products or SKUs are in stock",
    notes: [
      "What the catalog does not have is left out of the answer.",
      "inventoryContext has what the inventoryVariables of the SKUs ask for.",
      "An item without skuId stands for all SKUs of its product, and the answer lists each.",
    ],
    query: ofCountry,
    body: InventoryCheckRequest,
    result: { status: 200, body: InventoryItem, listing: "array" },
    faults: [faults.badProperty],
  },
} as const satisfies Record<string, Shape>;
