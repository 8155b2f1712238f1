// Generated from the contract by `npm run generate`: how these operations are called.

import type { InventoryCheckRequest, InventoryItem } from "../models/catalog.ts";
import type { CallOptions, Operation } from "../operation.ts";

/** Options of `extensions.product.checkInventory`. */
export interface ExtensionsProductCheckInventoryOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
}

export interface ExtensionsOperations {
  readonly product: ExtensionsProductOperations;
}

export interface ExtensionsProductOperations {
  /**
   * Check whether products or SKUs are in stock.
   *
   * - What the catalog does not have is left out of the answer.
   * - inventoryContext has what the inventoryVariables of the SKUs ask for.
   * - An item without skuId stands for all SKUs of its product, and the answer lists each.
   *
   * `POST /v1/extensions/product/checkinventory`, for an application or a user, in global.
   */
  checkInventory(body: InventoryCheckRequest, options: ExtensionsProductCheckInventoryOptions): Promise<InventoryItem[]>;
}

/** Check whether products or SKUs are in stock. */
export const extensionsProductCheckInventory: Operation<[body: InventoryCheckRequest, options: ExtensionsProductCheckInventoryOptions], Promise<InventoryItem[]>> = {
  "id": "extensions.product.checkInventory",
  "method": "POST",
  "path": "/v1/extensions/product/checkinventory",
  "query": {
    "country": "text!"
  },
  "body": {
    "": "object!",
    "targetItems": "array!",
    "targetItems[]": "object!",
    "targetItems[].productId": "text!",
    "targetItems[].skuId": "text",
    "targetItems[].isRestricted": "boolean",
    "targetItems[].restrictions": "array",
    "targetItems[].restrictions[]": "object!",
    "targetItems[].restrictions[].reasonCode": "text!",
    "targetItems[].restrictions[].description": "text",
    "targetItems[].restrictions[].properties": "object",
    "targetItems[].restrictions[].properties.*": "text",
    "inventoryContext": "object",
    "inventoryContext.*": "text"
  },
  "listing": "array"
};
