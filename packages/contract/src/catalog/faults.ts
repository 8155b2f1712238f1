// What the catalog refuses with. Source: error-codes.md and the pages that name a code themselves.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "error-codes.md";

export const catalogFaults = {
  modernItemAsOffer: {
    code: 2100, status: 400,
    description: "{itemId} is not of the offers' catalog but of the products'.",
    remedy: "Look it up by its product, SKU and availability, below /v1/products.",
    source: errorCodes,
  },
  noSuchProduct: {
    code: 400013, status: 404,
    description: "There is no product {productId} in this market.",
    remedy: "Check the id, the country and the reservation scope: what one market sells, another may not.",
    source: "get-a-product-by-id.md",
  },
  noSuchSku: {
    code: 400018, status: 404,
    description: "The product {productId} has no SKU {skuId}.",
    remedy: "List the product's SKUs. Their ids have four characters, leading zeros included.",
    source: "get-a-sku-by-id.md",
  },
  noSuchAvailability: {
    code: 400019, status: 404,
    description: "The SKU {skuId} of the product {productId} has no availability {availabilityId}.",
    remedy: "List the availabilities again: their ids change, and are good for a short while only.",
    source: "get-an-availability-by-id.md",
  },
  segmentRefused: {
    code: 400030, status: 403,
    description: "The caller may not see what is sold to the segment {targetSegment}.",
    remedy: "Ask for a segment that the partner sells to.",
    source: "get-a-list-of-products.md",
  },
  targetViewRefused: {
    code: 400036, status: 403,
    description: "The caller may not see the part {targetView} of the catalog.",
    remedy: "Ask for another targetView.",
    source: "get-a-list-of-products.md",
  },
  /** A refusal under a status of success. */
  itemNotAvailable: {
    code: 400072, status: 200,
    description: "The item {catalogItemId} is not available.",
    remedy: "Read the status of such an answer with care: it says 200. Look up what the catalog has instead.",
    source: errorCodes,
  },
} as const satisfies Record<string, FaultDefinition>;
