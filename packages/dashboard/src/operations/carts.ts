// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Create a cart for a customer. */
export const cartsCreate: OperationOf<"carts.create"> = {
  "id": "carts.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/carts",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
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
      "creationTimestamp": {
        "type": "string",
        "format": "date-time"
      },
      "lastModifiedTimestamp": {
        "type": "string",
        "format": "date-time"
      },
      "expirationTimestamp": {
        "type": "string",
        "format": "date-time"
      },
      "lastModifiedUser": {
        "type": "string"
      },
      "lineItems": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "id",
            "catalogItemId",
            "quantity",
            "billingCycle"
          ],
          "properties": {
            "id": {
              "type": "integer",
              "minimum": 0
            },
            "catalogItemId": {
              "type": "string"
            },
            "friendlyName": {
              "type": "string"
            },
            "quantity": {
              "type": "integer"
            },
            "currencyCode": {
              "type": "string"
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
            "termDuration": {
              "type": "string",
              "enum": [
                "P1M",
                "P1Y",
                "P3Y"
              ]
            },
            "promotionId": {
              "type": "string"
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
            "participants": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "key",
                  "value"
                ],
                "properties": {
                  "key": {
                    "type": "string",
                    "enum": [
                      "unknown",
                      "transaction_reseller",
                      "consumption_reseller",
                      "additional_transaction_reseller"
                    ]
                  },
                  "value": {
                    "type": "string"
                  }
                }
              }
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
            "purchaseSystem": {
              "type": "string"
            },
            "orderGroup": {
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
            "error": {
              "type": "object",
              "required": [
                "errorCode"
              ],
              "properties": {
                "errorCode": {
                  "anyOf": [
                    {
                      "type": "string",
                      "title": "CartErrorCode",
                      "description": "Why a line of a cart cannot be bought. Each has a number, which may stand in its place: in this order 0, 10000 to 10004, 10006 to 10019, 500600; and the number 400041, without a name, is an add-on whose base the customer does not have",
                      "enum": [
                        "unknown",
                        "currency_is_not_supported",
                        "catalog_item_id_is_not_valid",
                        "quota_not_available",
                        "inventory_not_available",
                        "participants_is_not_supported_for_partner",
                        "unable_to_process_cart_line_item",
                        "subscription_is_not_valid",
                        "subscription_is_not_enabled_for_r_i",
                        "sandbox_limit_exceeded",
                        "invalid_input",
                        "subscription_not_registered",
                        "attestation_not_accepted",
                        "billing_plan_not_supported",
                        "invalid_promotion_id",
                        "max_allowed_seats_per_subscription_exceeded",
                        "invalid_custom_term_end_date_product",
                        "invalid_custom_term_end_date",
                        "base_offer_seat_quantity_not_met",
                        "minimum_add_on_seats_not_met",
                        "legacy_offer_not_eligible_for_purchase"
                      ]
                    },
                    {
                      "type": "string",
                      "description": "A number of the enumeration, or 400041",
                      "pattern": "^\\d{1,6}$"
                    }
                  ]
                },
                "errorDescription": {
                  "type": "string"
                },
                "additionalInformation": {
                  "type": "object",
                  "properties": {
                    "availableQuantity": {
                      "type": "integer",
                      "minimum": 0
                    },
                    "purchasedQuantity": {
                      "type": "integer",
                      "minimum": 0
                    }
                  }
                }
              }
            },
            "addonItems": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "id",
                  "catalogItemId",
                  "quantity",
                  "billingCycle"
                ],
                "properties": {
                  "id": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "catalogItemId": {
                    "type": "string"
                  },
                  "friendlyName": {
                    "type": "string"
                  },
                  "quantity": {
                    "type": "integer"
                  },
                  "currencyCode": {
                    "type": "string"
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
                  "termDuration": {
                    "type": "string",
                    "enum": [
                      "P1M",
                      "P1Y",
                      "P3Y"
                    ]
                  },
                  "promotionId": {
                    "type": "string"
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
                  "participants": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": [
                        "key",
                        "value"
                      ],
                      "properties": {
                        "key": {
                          "type": "string",
                          "enum": [
                            "unknown",
                            "transaction_reseller",
                            "consumption_reseller",
                            "additional_transaction_reseller"
                          ]
                        },
                        "value": {
                          "type": "string"
                        }
                      }
                    }
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
                  "purchaseSystem": {
                    "type": "string"
                  },
                  "orderGroup": {
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
                  "error": {
                    "type": "object",
                    "required": [
                      "errorCode"
                    ],
                    "properties": {
                      "errorCode": {
                        "anyOf": [
                          {
                            "type": "string",
                            "title": "CartErrorCode",
                            "description": "Why a line of a cart cannot be bought. Each has a number, which may stand in its place: in this order 0, 10000 to 10004, 10006 to 10019, 500600; and the number 400041, without a name, is an add-on whose base the customer does not have",
                            "enum": [
                              "unknown",
                              "currency_is_not_supported",
                              "catalog_item_id_is_not_valid",
                              "quota_not_available",
                              "inventory_not_available",
                              "participants_is_not_supported_for_partner",
                              "unable_to_process_cart_line_item",
                              "subscription_is_not_valid",
                              "subscription_is_not_enabled_for_r_i",
                              "sandbox_limit_exceeded",
                              "invalid_input",
                              "subscription_not_registered",
                              "attestation_not_accepted",
                              "billing_plan_not_supported",
                              "invalid_promotion_id",
                              "max_allowed_seats_per_subscription_exceeded",
                              "invalid_custom_term_end_date_product",
                              "invalid_custom_term_end_date",
                              "base_offer_seat_quantity_not_met",
                              "minimum_add_on_seats_not_met",
                              "legacy_offer_not_eligible_for_purchase"
                            ]
                          },
                          {
                            "type": "string",
                            "description": "A number of the enumeration, or 400041",
                            "pattern": "^\\d{1,6}$"
                          }
                        ]
                      },
                      "errorDescription": {
                        "type": "string"
                      },
                      "additionalInformation": {
                        "type": "object",
                        "properties": {
                          "availableQuantity": {
                            "type": "integer",
                            "minimum": 0
                          },
                          "purchasedQuantity": {
                            "type": "integer",
                            "minimum": 0
                          }
                        }
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
      "status": {
        "type": "string",
        "enum": [
          "Active",
          "Ordered"
        ]
      },
      "partnerOnRecordAttestationAccepted": {
        "type": "boolean"
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
            "const": "Cart"
          }
        }
      }
    }
  }
};

/** Get a cart of a customer. */
export const cartsGet: OperationOf<"carts.get"> = {
  "id": "carts.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/carts/{cartId}",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** Replace the lines of a cart. */
export const cartsUpdate: OperationOf<"carts.update"> = {
  "id": "carts.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/carts/{cartId}",
  "clouds": [
    "global"
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
      "creationTimestamp": {
        "type": "string",
        "format": "date-time"
      },
      "lastModifiedTimestamp": {
        "type": "string",
        "format": "date-time"
      },
      "expirationTimestamp": {
        "type": "string",
        "format": "date-time"
      },
      "lastModifiedUser": {
        "type": "string"
      },
      "lineItems": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "id",
            "catalogItemId",
            "quantity",
            "billingCycle"
          ],
          "properties": {
            "id": {
              "type": "integer",
              "minimum": 0
            },
            "catalogItemId": {
              "type": "string"
            },
            "friendlyName": {
              "type": "string"
            },
            "quantity": {
              "type": "integer"
            },
            "currencyCode": {
              "type": "string"
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
            "termDuration": {
              "type": "string",
              "enum": [
                "P1M",
                "P1Y",
                "P3Y"
              ]
            },
            "promotionId": {
              "type": "string"
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
            "participants": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "key",
                  "value"
                ],
                "properties": {
                  "key": {
                    "type": "string",
                    "enum": [
                      "unknown",
                      "transaction_reseller",
                      "consumption_reseller",
                      "additional_transaction_reseller"
                    ]
                  },
                  "value": {
                    "type": "string"
                  }
                }
              }
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
            "purchaseSystem": {
              "type": "string"
            },
            "orderGroup": {
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
            "error": {
              "type": "object",
              "required": [
                "errorCode"
              ],
              "properties": {
                "errorCode": {
                  "anyOf": [
                    {
                      "type": "string",
                      "title": "CartErrorCode",
                      "description": "Why a line of a cart cannot be bought. Each has a number, which may stand in its place: in this order 0, 10000 to 10004, 10006 to 10019, 500600; and the number 400041, without a name, is an add-on whose base the customer does not have",
                      "enum": [
                        "unknown",
                        "currency_is_not_supported",
                        "catalog_item_id_is_not_valid",
                        "quota_not_available",
                        "inventory_not_available",
                        "participants_is_not_supported_for_partner",
                        "unable_to_process_cart_line_item",
                        "subscription_is_not_valid",
                        "subscription_is_not_enabled_for_r_i",
                        "sandbox_limit_exceeded",
                        "invalid_input",
                        "subscription_not_registered",
                        "attestation_not_accepted",
                        "billing_plan_not_supported",
                        "invalid_promotion_id",
                        "max_allowed_seats_per_subscription_exceeded",
                        "invalid_custom_term_end_date_product",
                        "invalid_custom_term_end_date",
                        "base_offer_seat_quantity_not_met",
                        "minimum_add_on_seats_not_met",
                        "legacy_offer_not_eligible_for_purchase"
                      ]
                    },
                    {
                      "type": "string",
                      "description": "A number of the enumeration, or 400041",
                      "pattern": "^\\d{1,6}$"
                    }
                  ]
                },
                "errorDescription": {
                  "type": "string"
                },
                "additionalInformation": {
                  "type": "object",
                  "properties": {
                    "availableQuantity": {
                      "type": "integer",
                      "minimum": 0
                    },
                    "purchasedQuantity": {
                      "type": "integer",
                      "minimum": 0
                    }
                  }
                }
              }
            },
            "addonItems": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "id",
                  "catalogItemId",
                  "quantity",
                  "billingCycle"
                ],
                "properties": {
                  "id": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "catalogItemId": {
                    "type": "string"
                  },
                  "friendlyName": {
                    "type": "string"
                  },
                  "quantity": {
                    "type": "integer"
                  },
                  "currencyCode": {
                    "type": "string"
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
                  "termDuration": {
                    "type": "string",
                    "enum": [
                      "P1M",
                      "P1Y",
                      "P3Y"
                    ]
                  },
                  "promotionId": {
                    "type": "string"
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
                  "participants": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": [
                        "key",
                        "value"
                      ],
                      "properties": {
                        "key": {
                          "type": "string",
                          "enum": [
                            "unknown",
                            "transaction_reseller",
                            "consumption_reseller",
                            "additional_transaction_reseller"
                          ]
                        },
                        "value": {
                          "type": "string"
                        }
                      }
                    }
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
                  "purchaseSystem": {
                    "type": "string"
                  },
                  "orderGroup": {
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
                  "error": {
                    "type": "object",
                    "required": [
                      "errorCode"
                    ],
                    "properties": {
                      "errorCode": {
                        "anyOf": [
                          {
                            "type": "string",
                            "title": "CartErrorCode",
                            "description": "Why a line of a cart cannot be bought. Each has a number, which may stand in its place: in this order 0, 10000 to 10004, 10006 to 10019, 500600; and the number 400041, without a name, is an add-on whose base the customer does not have",
                            "enum": [
                              "unknown",
                              "currency_is_not_supported",
                              "catalog_item_id_is_not_valid",
                              "quota_not_available",
                              "inventory_not_available",
                              "participants_is_not_supported_for_partner",
                              "unable_to_process_cart_line_item",
                              "subscription_is_not_valid",
                              "subscription_is_not_enabled_for_r_i",
                              "sandbox_limit_exceeded",
                              "invalid_input",
                              "subscription_not_registered",
                              "attestation_not_accepted",
                              "billing_plan_not_supported",
                              "invalid_promotion_id",
                              "max_allowed_seats_per_subscription_exceeded",
                              "invalid_custom_term_end_date_product",
                              "invalid_custom_term_end_date",
                              "base_offer_seat_quantity_not_met",
                              "minimum_add_on_seats_not_met",
                              "legacy_offer_not_eligible_for_purchase"
                            ]
                          },
                          {
                            "type": "string",
                            "description": "A number of the enumeration, or 400041",
                            "pattern": "^\\d{1,6}$"
                          }
                        ]
                      },
                      "errorDescription": {
                        "type": "string"
                      },
                      "additionalInformation": {
                        "type": "object",
                        "properties": {
                          "availableQuantity": {
                            "type": "integer",
                            "minimum": 0
                          },
                          "purchasedQuantity": {
                            "type": "integer",
                            "minimum": 0
                          }
                        }
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
      "status": {
        "type": "string",
        "enum": [
          "Active",
          "Ordered"
        ]
      },
      "partnerOnRecordAttestationAccepted": {
        "type": "boolean"
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
            "const": "Cart"
          }
        }
      }
    }
  }
};

/** Buy what is in a cart. */
export const cartsCheckout: OperationOf<"carts.checkout"> = {
  "id": "carts.checkout",
  "method": "POST",
  "path": "/v1/customers/{customerId}/carts/{cartId}/checkout",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageOrders"
};
