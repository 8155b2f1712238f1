// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List a customer's orders, all or those of one billing cycle. */
export const ordersList: OperationOf<"orders.list"> = {
  "id": "orders.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers",
  "query": [
    "billingType",
    "include_price"
  ]
};

/** Buy for a customer without a cart. */
export const ordersCreate: OperationOf<"orders.create"> = {
  "id": "orders.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/orders",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "manageOrders",
  "body": {
    "type": "object",
    "required": [
      "lineItems"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "alternateId": {
        "type": "string"
      },
      "referenceCustomerId": {
        "type": "string",
        "format": "uuid"
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
      "currencyCode": {
        "type": "string"
      },
      "currencySymbol": {
        "type": "string"
      },
      "lineItems": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "lineItemNumber",
            "offerId",
            "quantity"
          ],
          "properties": {
            "lineItemNumber": {
              "type": "integer",
              "minimum": 0
            },
            "offerId": {
              "type": "string"
            },
            "subscriptionId": {
              "type": "string"
            },
            "parentSubscriptionId": {
              "type": "string"
            },
            "friendlyName": {
              "type": "string"
            },
            "quantity": {
              "type": "integer",
              "minimum": 0
            },
            "termDuration": {
              "type": "string",
              "enum": [
                "P1M",
                "P1Y",
                "P3Y"
              ]
            },
            "customTermEndDate": {
              "type": "string",
              "format": "date-time"
            },
            "renewsTo": {
              "type": "object",
              "properties": {
                "termDuration": {
                  "type": "string",
                  "enum": [
                    "P1M",
                    "P1Y",
                    "P3Y"
                  ]
                }
              }
            },
            "transactionType": {
              "type": "string",
              "enum": [
                "New",
                "Renew",
                "AddQuantity",
                "RemoveQuantity",
                "Cancel",
                "Convert",
                "CustomerCredit"
              ]
            },
            "promotionId": {
              "type": "string"
            },
            "pricing": {
              "type": "object",
              "properties": {
                "listPrice": {
                  "type": "number",
                  "format": "decimal"
                },
                "discountedPrice": {
                  "type": "number",
                  "format": "decimal"
                },
                "proratedPrice": {
                  "type": "number",
                  "format": "decimal"
                },
                "price": {
                  "type": "number",
                  "format": "decimal"
                },
                "extendedPrice": {
                  "type": "number",
                  "format": "decimal"
                }
              }
            },
            "partnerIdOnRecord": {
              "type": "string"
            },
            "additionalPartnerIdsOnRecord": {
              "type": "array",
              "items": {
                "type": "string"
              },
              "maxItems": 5
            },
            "provisioningContext": {
              "type": "object",
              "patternProperties": {
                "^.*$": {
                  "type": "string"
                }
              }
            },
            "attestationAccepted": {
              "type": "boolean"
            },
            "purchaseCommitment": {
              "type": "object",
              "required": [
                "amount",
                "currency",
                "grain"
              ],
              "properties": {
                "amount": {
                  "type": "number",
                  "format": "decimal"
                },
                "currency": {
                  "type": "string"
                },
                "grain": {
                  "type": "string",
                  "enum": [
                    "hourly"
                  ]
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
                },
                "subscription": {
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
                },
                "product": {
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
                },
                "sku": {
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
                },
                "availability": {
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
                },
                "provisioningStatus": {
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
                },
                "activationLinks": {
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
                  "const": "OrderLineItem"
                }
              }
            }
          }
        },
        "minItems": 1
      },
      "creationDate": {
        "type": "string",
        "format": "date-time"
      },
      "status": {
        "type": "string",
        "enum": [
          "unknown",
          "completed",
          "pending",
          "cancelled",
          "suspended",
          "pending_review",
          "pending_po_upload",
          "po_upload_complete",
          "po_review_rejected",
          "partial_success",
          "error"
        ]
      },
      "transactionType": {
        "type": "string",
        "enum": [
          "UserPurchase",
          "SystemPurchase",
          "SystemBilling"
        ]
      },
      "totalPrice": {
        "type": "number",
        "format": "decimal"
      },
      "partnerOnRecordAttestationAccepted": {
        "type": "boolean"
      },
      "client": {
        "type": "object",
        "properties": {
          "marketplaceCountry": {
            "type": "string"
          },
          "deviceFamily": {
            "type": "string"
          },
          "name": {
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
          },
          "provisioningStatus": {
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
          },
          "patchOperation": {
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
            "const": "Order"
          }
        }
      }
    }
  }
};

/** Get an order of a customer. */
export const ordersGet: OperationOf<"orders.get"> = {
  "id": "orders.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers",
  "query": [
    "include_price"
  ]
};

/** Change the billing cycle of an order, buy an add-on to it, or cancel it or some of its lines. */
export const ordersUpdate: OperationOf<"orders.update"> = {
  "id": "orders.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/orders/{orderId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageOrders",
  "body": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "referenceCustomerId": {
        "type": "string",
        "format": "uuid"
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
      "status": {
        "type": "string",
        "enum": [
          "unknown",
          "completed",
          "pending",
          "cancelled",
          "suspended",
          "pending_review",
          "pending_po_upload",
          "po_upload_complete",
          "po_review_rejected",
          "partial_success",
          "error"
        ]
      },
      "lineItems": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "lineItemNumber",
            "offerId"
          ],
          "properties": {
            "lineItemNumber": {
              "type": "integer",
              "minimum": 0
            },
            "offerId": {
              "type": "string"
            },
            "subscriptionId": {
              "type": "string"
            },
            "parentSubscriptionId": {
              "type": "string"
            },
            "friendlyName": {
              "type": "string"
            },
            "quantity": {
              "type": "integer",
              "minimum": 0
            },
            "partnerIdOnRecord": {
              "type": "string"
            }
          }
        }
      }
    }
  }
};

/** Ask how far the lines of an order are provisioned. */
export const ordersProvisioningStatusGet: OperationOf<"orders.provisioningStatus.get"> = {
  "id": "orders.provisioningStatus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}/provisioningstatus",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewCustomers"
};

/** List where the lines of an order are activated. */
export const ordersActivationLinksList: OperationOf<"orders.activationLinks.list"> = {
  "id": "orders.activationLinks.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}/activationlinks",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** Get where a line of an order is activated. */
export const ordersLineItemsActivationLinksGet: OperationOf<"orders.lineItems.activationLinks.get"> = {
  "id": "orders.lineItems.activationLinks.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}/lineitems/{lineItemNumber}/activationlinks",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers"
};

/** List the documents of an order. */
export const ordersAttachmentsList: OperationOf<"orders.attachments.list"> = {
  "id": "orders.attachments.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}/attachments",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** Attach the customer's purchase order to an order that waits for it. */
export const ordersAttachmentsUpload: OperationOf<"orders.attachments.upload"> = {
  "id": "orders.attachments.upload",
  "method": "POST",
  "path": "/v1/customers/{customerId}/orders/{orderId}/attachment",
  "clouds": [
    "global"
  ],
  "right": "manageOrders",
  "body": {
    "type": "object",
    "required": [
      "metadata",
      "poFiles"
    ],
    "properties": {
      "metadata": {
        "type": "object",
        "required": [
          "customerPrice",
          "currency"
        ],
        "properties": {
          "customerPrice": {
            "type": "string"
          },
          "currency": {
            "type": "string"
          },
          "fxRate": {
            "type": "string"
          },
          "isPartOfTender": {
            "type": "boolean"
          },
          "tenderLink": {
            "type": "string"
          }
        }
      },
      "poFiles": {
        "type": "array",
        "items": {
          "type": "string",
          "format": "binary"
        },
        "minItems": 1
      },
      "tenderFiles": {
        "type": "array",
        "items": {
          "type": "string",
          "format": "binary"
        }
      }
    }
  }
};

/** Download a document of an order. */
export const ordersAttachmentsDownload: OperationOf<"orders.attachments.download"> = {
  "id": "orders.attachments.download",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}/attachment/{attachmentId}",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};
