// How a customer's legacy Azure subscriptions (MS-AZR-0145P) move to an Azure plan, all at once.
// Source: product-upgrade-resources.md, create-product-upgrade-entity.md, get-product-upgrade-status.md.

import { Type } from "typebox";
import { guid, resource, text } from "../define/schema.ts";
import { ProductFamily } from "./enums.ts";

export const ProductUpgradesRequest = resource("ProductUpgradesRequest", "Whose products are upgraded, and which", {
  customerId: guid("Customer whose subscriptions move"),
  productFamily: ProductFamily,
});

export const ProductUpgradesEligibility = resource("ProductUpgradesEligibility", "Whether a customer's products can be upgraded", {
  customerId: guid("Customer that was asked about"),
  productFamily: ProductFamily,
  isEligible: Type.Boolean({ description: "Whether an upgrade can be begun" }),
  reason: Type.Optional(text("Why it cannot; absent when it can")),
  upgradeId: Type.Optional(text("Upgrade that was begun already; absent when there is none")),
});

export const ProductUpgradesErrorDetails = resource("ProductUpgradesErrorDetails", "Why an upgrade failed", {
  code: text("Code of the error"),
  description: Type.Optional(text("The error in words, as the clients read it")),
  message: Type.Optional(text("The same, as the documentation calls it")),
});

export const UpgradedProductDetails = resource("UpgradedProductDetails", "A product before or after an upgrade", {
  id: text("Identifier of the subscription, a GUID"),
  name: Type.Optional(text("Name of the product")),
});

export const ProductUpgradesLineItem = resource("ProductUpgradesLineItem", "How far the upgrade of one subscription is", {
  sourceProduct: Type.Optional(UpgradedProductDetails),
  targetProduct: Type.Optional(UpgradedProductDetails),
  upgradedDate: Type.Optional(text("When it was upgraded, as ISO 8601 in UTC; absent until then")),
  status: text("How far it is, such as Completed"),
  errorDetails: Type.Optional(ProductUpgradesErrorDetails),
});

export const ProductUpgradesStatus = resource("ProductUpgradesStatus", "How far an upgrade is", {
  id: guid("Identifier of the upgrade"),
  productFamily: ProductFamily,
  status: text("How far all of it is, such as Completed"),
  lineItems: Type.Optional(Type.Array(ProductUpgradesLineItem, { description: "An entry for each subscription that moves" })),
  errorDetails: Type.Optional(ProductUpgradesErrorDetails),
});
