// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Check whether products or SKUs are in stock. */
export const extensionsProductCheckInventory: OperationOf<"extensions.product.checkInventory"> = {
  "id": "extensions.product.checkInventory",
  "method": "POST",
  "path": "/v1/extensions/product/checkinventory",
  "clouds": [
    "global"
  ],
  "right": "viewPricing",
  "query": [
    "country"
  ],
  "body": {
    "type": "object",
    "required": [
      "targetItems"
    ],
    "properties": {
      "targetItems": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "productId"
          ],
          "properties": {
            "productId": {
              "type": "string",
              "minLength": 1
            },
            "skuId": {
              "type": "string"
            },
            "isRestricted": {
              "type": "boolean"
            },
            "restrictions": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "reasonCode"
                ],
                "properties": {
                  "reasonCode": {
                    "type": "string"
                  },
                  "description": {
                    "type": "string"
                  },
                  "properties": {
                    "type": "object",
                    "patternProperties": {
                      "^.*$": {
                        "type": "string"
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "minItems": 1
      },
      "inventoryContext": {
        "type": "object",
        "patternProperties": {
          "^.*$": {
            "type": "string"
          }
        }
      },
      "links": {
        "type": "object",
        "properties": {
          "self": {
            "type": "object",
            "required": [
              "uri",
              "method",
              "headers"
            ],
            "properties": {
              "uri": {
                "type": "string"
              },
              "method": {
                "type": "string"
              },
              "headers": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "key",
                    "value"
                  ],
                  "properties": {
                    "key": {
                      "type": "string"
                    },
                    "value": {
                      "type": "string"
                    }
                  }
                }
              },
              "body": {
                "type": "string"
              }
            }
          }
        }
      }
    }
  }
};
