// Whether something is in stock.

import type { catalogOperations, InventoryItem, Of } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { restrictionsOf, type Sku } from "../../commerce/index.ts";
import { shelfOfCountry, skusOn } from "./shelf.ts";

const itemOf = (sku: Sku): Of<typeof InventoryItem> => {
  const restrictions = restrictionsOf(sku);
  return { productId: sku.productId, skuId: sku.skuId, isRestricted: restrictions.length > 0, restrictions: [...restrictions] };
};

export const inventoryHandlers: Pick<Handlers<typeof catalogOperations>, "extensions.product.checkInventory"> = {
  "extensions.product.checkInventory": {
    read: async ({ query, body, caller }, view) => {
      const skus = await skusOn(view, await shelfOfCountry(view, caller, query));
      // What the catalog does not have is left out, and an item without a SKU stands for all of its product's.
      return body.targetItems.flatMap(({ productId, skuId }) =>
        skus.filter((sku) => sku.productId === productId && (skuId === undefined || sku.skuId === skuId)).map(itemOf));
    },
  },
};
