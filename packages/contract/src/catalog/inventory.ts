// Whether something is in stock: Azure reservations are not to be had in every region and subscription.
// Source: product-resources.md, check-inventory.md.

import { Type } from "typebox";
import { StandardResourceLinks } from "../define/envelopes.ts";
import { readOnly, structure, text } from "../define/schema.ts";

export const InventoryRestriction = structure("InventoryRestriction", "Why an item cannot be had, or not everywhere", {
  reasonCode: text("Code of the reason, as in NotAvailableForSubscription"),
  description: Type.Optional(text("The reason in words")),
  properties: Type.Optional(Type.Record(Type.String(), Type.String(), {
    description: "What is restricted: type, as in Location, and values, as in japanwest",
  })),
});

export const InventoryItem = structure("InventoryItem", "What is checked, and what came of it", {
  productId: text("The product", { minLength: 1 }),
  skuId: Type.Optional(text("The SKU; all of the product's when absent")),
  isRestricted: readOnly(Type.Optional(Type.Boolean({ description: "Whether anything stands in the way of a purchase" }))),
  restrictions: readOnly(Type.Optional(Type.Array(InventoryRestriction, { description: "What stands in the way; none of a free item" }))),
});

export const InventoryCheckRequest = structure("InventoryCheckRequest", "Which items to check, and for whom", {
  targetItems: Type.Array(InventoryItem, { description: "What to check, each by its product and, if wanted, SKU", minItems: 1 }),
  inventoryContext: Type.Optional(Type.Record(Type.String(), Type.String(), {
    description: "What the inventoryVariables of the SKUs ask for: customerId, azureSubscriptionId, armRegionName",
  })),
  links: Type.Optional(StandardResourceLinks),
});
