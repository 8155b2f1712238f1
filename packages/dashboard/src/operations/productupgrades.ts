// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Move all legacy Azure subscriptions of a customer to an Azure plan. */
export const productUpgradesCreate: OperationOf<"productUpgrades.create"> = {
  "id": "productUpgrades.create",
  "method": "POST",
  "path": "/v1/productUpgrades",
  "clouds": [
    "global"
  ],
  "right": "manageOrders",
  "body": {
    "type": "object",
    "required": [
      "customerId",
      "productFamily"
    ],
    "properties": {
      "customerId": {
        "type": "string",
        "format": "uuid"
      },
      "productFamily": {
        "type": "string",
        "enum": [
          "azure"
        ]
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
      },
      "attributes": {
        "type": "object",
        "required": [
          "objectType"
        ],
        "properties": {
          "etag": {
            "type": "string"
          },
          "objectType": {
            "type": "string",
            "const": "ProductUpgradesRequest"
          }
        }
      }
    }
  }
};

/** Ask whether a customer's legacy Azure subscriptions can move to an Azure plan. */
export const productUpgradesEligibilityCheck: OperationOf<"productUpgrades.eligibility.check"> = {
  "id": "productUpgrades.eligibility.check",
  "method": "POST",
  "path": "/v1/productUpgrades/eligibility",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers",
  "body": {
    "type": "object",
    "required": [
      "customerId",
      "productFamily"
    ],
    "properties": {
      "customerId": {
        "type": "string",
        "format": "uuid"
      },
      "productFamily": {
        "type": "string",
        "enum": [
          "azure"
        ]
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
      },
      "attributes": {
        "type": "object",
        "required": [
          "objectType"
        ],
        "properties": {
          "etag": {
            "type": "string"
          },
          "objectType": {
            "type": "string",
            "const": "ProductUpgradesRequest"
          }
        }
      }
    }
  }
};

/** Ask how far an upgrade to an Azure plan is. */
export const productUpgradesStatusCheck: OperationOf<"productUpgrades.status.check"> = {
  "id": "productUpgrades.status.check",
  "method": "POST",
  "path": "/v1/productUpgrades/{upgradeId}/status",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers",
  "body": {
    "type": "object",
    "required": [
      "customerId",
      "productFamily"
    ],
    "properties": {
      "customerId": {
        "type": "string",
        "format": "uuid"
      },
      "productFamily": {
        "type": "string",
        "enum": [
          "azure"
        ]
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
      },
      "attributes": {
        "type": "object",
        "required": [
          "objectType"
        ],
        "properties": {
          "etag": {
            "type": "string"
          },
          "objectType": {
            "type": "string",
            "const": "ProductUpgradesRequest"
          }
        }
      }
    }
  }
};
