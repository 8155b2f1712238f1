// Moves of legacy Azure to Azure plans as they travel. Source: get-product-upgrade-status.md, product-upgrade-resources.md.

import type { Of, ProductUpgradesRequest, ProductUpgradesStatus } from "@understudy/contract";
import type { ProductUpgrade, UpgradedProduct } from "../../commerce/index.ts";

type Status = Of<typeof ProductUpgradesStatus>;

export function statusOf({ upgradeId, status, products }: ProductUpgrade, { productFamily }: Of<typeof ProductUpgradesRequest>): Status {
  return {
    id: upgradeId,
    productFamily,
    status,
    lineItems: products.map((product) => lineOf(product, status)),
    ...(status === "Failed" && { errorDetails: errorOf("Some of the subscriptions could not be moved: lineItems says which.") }),
    attributes: { objectType: "ProductUpgradesStatus" },
  };
}

function lineOf({ sourceId, sourceName, target, error }: UpgradedProduct, status: ProductUpgrade["status"]) {
  return {
    sourceProduct: { id: sourceId, name: sourceName, attributes: { objectType: "UpgradedProductDetails" } },
    ...(target && { targetProduct: { id: target.id, name: target.name, attributes: { objectType: "UpgradedProductDetails" } }, upgradedDate: target.at }),
    status: target ? "Completed" : error === undefined ? status : "Failed",
    ...(error !== undefined && { errorDetails: errorOf(error) }),
    attributes: { objectType: "ProductUpgradesLineItem" },
  };
}

const errorOf = (description: string) =>
  ({ code: "900120", description, message: description, attributes: { objectType: "ProductUpgradesErrorDetails" } });
