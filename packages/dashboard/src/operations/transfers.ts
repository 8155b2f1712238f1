// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the transfers of a customer's subscriptions. */
export const transfersList: OperationOf<"transfers.list"> = {
  "id": "transfers.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/transfers",
  "clouds": [
    "global"
  ],
  "right": "manageOrders"
};

/** Offer a customer's subscriptions to another partner. */
export const transfersCreate: OperationOf<"transfers.create"> = {
  "id": "transfers.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/transfers",
  "clouds": [
    "global"
  ],
  "right": "manageOrders",
  "body": {
    "type": "object",
    "required": [
      "sourcePartnerTenantId",
      "targetPartnerTenantId",
      "lineItems"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "createdTime": {
        "type": "string",
        "format": "date-time"
      },
      "lastModifiedTime": {
        "type": "string",
        "format": "date-time"
      },
      "lastModifiedUser": {
        "type": "string"
      },
      "customerName": {
        "type": "string"
      },
      "customerTenantId": {
        "type": "string",
        "format": "uuid"
      },
      "partnertenantid": {
        "type": "string"
      },
      "sourcePartnerName": {
        "type": "string"
      },
      "sourcePartnerTenantId": {
        "type": "string",
        "format": "uuid"
      },
      "targetPartnerName": {
        "type": "string"
      },
      "targetPartnerTenantId": {
        "type": "string",
        "format": "uuid"
      },
      "lineItems": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "subscriptionId"
          ],
          "properties": {
            "id": {
              "type": "integer",
              "minimum": 0
            },
            "subscriptionId": {
              "type": "string",
              "format": "uuid"
            },
            "quantity": {
              "type": "integer",
              "minimum": 0
            },
            "billingCycle": {
              "type": "string",
              "enum": [
                "unknown",
                "monthly",
                "annual",
                "none",
                "one_time",
                "triennial",
                "biennial"
              ]
            },
            "friendlyName": {
              "type": "string"
            },
            "partnerIdOnRecord": {
              "type": "string"
            },
            "offerId": {
              "type": "string"
            },
            "transferError": {
              "type": "string"
            },
            "status": {
              "type": "string"
            },
            "orderId": {
              "type": "string"
            },
            "addonItems": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "subscriptionId"
                ],
                "properties": {
                  "id": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "subscriptionId": {
                    "type": "string",
                    "format": "uuid"
                  },
                  "quantity": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "billingCycle": {
                    "type": "string",
                    "enum": [
                      "unknown",
                      "monthly",
                      "annual",
                      "none",
                      "one_time",
                      "triennial",
                      "biennial"
                    ]
                  },
                  "friendlyName": {
                    "type": "string"
                  },
                  "partnerIdOnRecord": {
                    "type": "string"
                  },
                  "offerId": {
                    "type": "string"
                  },
                  "transferError": {
                    "type": "string"
                  },
                  "status": {
                    "type": "string"
                  },
                  "orderId": {
                    "type": "string"
                  }
                }
              }
            }
          }
        },
        "minItems": 1
      },
      "status": {
        "type": "string",
        "enum": [
          "Active",
          "Complete",
          "Reject"
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
            "const": "TransferEntity"
          }
        }
      }
    }
  }
};

/** Get a transfer of a customer's subscriptions. */
export const transfersGet: OperationOf<"transfers.get"> = {
  "id": "transfers.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/transfers/{transferId}",
  "clouds": [
    "global"
  ],
  "right": "manageOrders"
};

/** Reject a transfer. */
export const transfersUpdate: OperationOf<"transfers.update"> = {
  "id": "transfers.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/transfers/{transferId}",
  "clouds": [
    "global"
  ],
  "right": "manageOrders",
  "body": {
    "type": "object",
    "required": [
      "status"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "status": {
        "type": "string"
      }
    }
  }
};

/** Withdraw a transfer that is still open. */
export const transfersDelete: OperationOf<"transfers.delete"> = {
  "id": "transfers.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}/transfers/{transferId}",
  "clouds": [
    "global"
  ],
  "right": "manageOrders"
};

/** Accept a transfer. */
export const transfersAccept: OperationOf<"transfers.accept"> = {
  "id": "transfers.accept",
  "method": "POST",
  "path": "/v1/customers/{customerId}/transfers/{transferId}/accept",
  "clouds": [
    "global"
  ],
  "right": "manageOrders"
};

/** Ask which subscriptions of a customer can be transferred. */
export const transfersEligibilityList: OperationOf<"transfers.eligibility.list"> = {
  "id": "transfers.eligibility.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/transferseligibility",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers",
  "query": [
    "transferType"
  ]
};
