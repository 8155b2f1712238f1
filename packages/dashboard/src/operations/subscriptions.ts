// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List a customer's subscriptions: all, those of an order, or those of an indirect reseller. */
export const subscriptionsList: OperationOf<"subscriptions.list"> = {
  "id": "subscriptions.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers",
  "query": [
    "order_id",
    "mpn_id"
  ]
};

/** Get a customer's subscription by its id. */
export const subscriptionsGet: OperationOf<"subscriptions.get"> = {
  "id": "subscriptions.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers"
};

/** Change a subscription: its quantity, status, name, renewal, partner on record, or what is scheduled for it. */
export const subscriptionsUpdate: OperationOf<"subscriptions.update"> = {
  "id": "subscriptions.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}",
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
      "friendlyName": {
        "type": "string",
        "maxLength": 1024
      },
      "quantity": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2147483647
      },
      "status": {
        "type": "string",
        "enum": [
          "none",
          "active",
          "suspended",
          "deleted",
          "expired",
          "pending",
          "disabled"
        ]
      },
      "autoRenewEnabled": {
        "type": "boolean"
      },
      "scheduledNextTermInstructions": {
        "type": "object",
        "properties": {
          "product": {
            "type": "object",
            "properties": {
              "productId": {
                "type": "string"
              },
              "skuId": {
                "type": "string"
              },
              "availabilityId": {
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
                "type": "string"
              },
              "promotionId": {
                "type": "string"
              }
            }
          },
          "quantity": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2147483647
          },
          "customTermEndDate": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "nextChargeInstructions": {
        "type": "object",
        "properties": {
          "product": {
            "type": "object",
            "properties": {
              "productId": {
                "type": "string"
              },
              "skuId": {
                "type": "string"
              },
              "availabilityId": {
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
                "type": "string"
              },
              "promotionId": {
                "type": "string"
              }
            }
          },
          "quantity": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2147483647
          }
        }
      },
      "scheduledActions": {
        "type": "array",
        "items": {
          "type": "object",
          "patternProperties": {
            "^.*$": {}
          }
        },
        "maxItems": 10
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
        "maxLength": 100
      },
      "partnerId": {
        "type": "string",
        "maxLength": 100
      },
      "attributes": {
        "type": "object",
        "properties": {
          "etag": {
            "type": "string"
          }
        }
      }
    }
  }
};

/** List the add-ons of a subscription. */
export const subscriptionsAddOnsList: OperationOf<"subscriptions.addOns.list"> = {
  "id": "subscriptions.addOns.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/addons",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers"
};

/** List the offers that a legacy trial can be converted to. */
export const subscriptionsConversionsList: OperationOf<"subscriptions.conversions.list"> = {
  "id": "subscriptions.conversions.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** Convert a legacy trial to a paid subscription. */
export const subscriptionsConversionsCreate: OperationOf<"subscriptions.conversions.create"> = {
  "id": "subscriptions.conversions.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions",
  "clouds": [
    "global"
  ],
  "right": "manageOrders",
  "body": {
    "type": "object",
    "required": [
      "offerId",
      "targetOfferId"
    ],
    "properties": {
      "offerId": {
        "type": "string",
        "maxLength": 100
      },
      "targetOfferId": {
        "type": "string",
        "maxLength": 100
      },
      "orderId": {
        "type": "string",
        "maxLength": 100
      },
      "quantity": {
        "type": "integer",
        "minimum": 1,
        "maximum": 2147483647
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
            "const": "Conversion"
          }
        }
      }
    }
  }
};

/** List the offers that a legacy subscription can move to. */
export const subscriptionsUpgradesList: OperationOf<"subscriptions.upgrades.list"> = {
  "id": "subscriptions.upgrades.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers"
};

/** Move a legacy subscription to another offer. */
export const subscriptionsUpgradesCreate: OperationOf<"subscriptions.upgrades.create"> = {
  "id": "subscriptions.upgrades.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades",
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
      "targetOffer",
      "upgradeType"
    ],
    "properties": {
      "targetOffer": {
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string",
            "maxLength": 100
          }
        }
      },
      "upgradeType": {
        "enum": [
          "none",
          "upgrade_only",
          "upgrade_with_license_transfer",
          0,
          1,
          2
        ]
      },
      "quantity": {
        "type": "integer",
        "minimum": 1,
        "maximum": 2147483647
      }
    }
  }
};

/** List the catalog items that a subscription can move to, at once or when its next term begins. */
export const subscriptionsTransitionEligibilitiesList: OperationOf<"subscriptions.transitionEligibilities.list"> = {
  "id": "subscriptions.transitionEligibilities.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/transitioneligibilities",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "transitionSubscriptions",
  "query": [
    "eligibilityType"
  ]
};

/** List the transitions of a subscription, with how far each is. */
export const subscriptionsTransitionsList: OperationOf<"subscriptions.transitions.list"> = {
  "id": "subscriptions.transitions.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions",
  "clouds": [
    "global"
  ],
  "right": "transitionSubscriptions",
  "query": [
    "operationId"
  ]
};

/** Move licences of a subscription to another catalog item, or convert a trial of new commerce. */
export const subscriptionsTransitionsCreate: OperationOf<"subscriptions.transitions.create"> = {
  "id": "subscriptions.transitions.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "transitionSubscriptions",
  "body": {
    "type": "object",
    "required": [
      "toCatalogItemId",
      "quantity",
      "transitionType"
    ],
    "properties": {
      "operationId": {
        "type": "string",
        "format": "uuid"
      },
      "fromCatalogItemId": {
        "type": "string",
        "maxLength": 100
      },
      "fromSubscriptionId": {
        "type": "string",
        "maxLength": 100
      },
      "toCatalogItemId": {
        "type": "string",
        "maxLength": 100
      },
      "toSubscriptionId": {
        "type": "string",
        "maxLength": 100
      },
      "quantity": {
        "type": "integer",
        "minimum": 1,
        "maximum": 2147483647
      },
      "termDuration": {
        "type": "string",
        "maxLength": 100
      },
      "billingCycle": {
        "type": "string",
        "maxLength": 100
      },
      "transitionType": {
        "type": "string",
        "enum": [
          "transition_only",
          "transition_with_license_transfer"
        ]
      },
      "promotionId": {
        "type": "string",
        "maxLength": 100
      },
      "events": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "name",
            "status",
            "timestamp"
          ],
          "properties": {
            "name": {
              "type": "string",
              "enum": [
                "Conversion",
                "LicenseReassignment",
                "SeatReassignment"
              ]
            },
            "status": {
              "type": "string",
              "enum": [
                "Started",
                "InProgress",
                "Completed",
                "Failed"
              ]
            },
            "timestamp": {
              "type": "string",
              "format": "date-time"
            },
            "errors": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "code"
                ],
                "properties": {
                  "code": {
                    "enum": [
                      "Other",
                      "DelegatedAdminPermissionsDisabled",
                      "SubscriptionStatusNotActive",
                      "ConflictingServiceTypes",
                      "ConcurrencyConflicts",
                      "UserContextRequired",
                      "SubscriptionAddOnsPresent",
                      "SubscriptionDoesNotHaveAnyTransitionedPaths",
                      "SubscriptionTargetOfferNotFound",
                      "SubscriptionNotProvisioned",
                      "OfferDoesNotSupportBillingCycle",
                      "ConversionsNotFound",
                      "UserLicenseError",
                      "InsufficientGranularAdminPermissions",
                      0,
                      1,
                      2,
                      3,
                      4,
                      5,
                      6,
                      7,
                      8,
                      9,
                      10,
                      11,
                      12,
                      13
                    ]
                  },
                  "description": {
                    "type": "string"
                  }
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
                  "const": "TransitionEvent"
                }
              }
            }
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
            "const": "Transition"
          }
        }
      }
    }
  }
};

/** Ask how the licences of a subscription are provisioned. */
export const subscriptionsProvisioningStatusGet: OperationOf<"subscriptions.provisioningStatus.get"> = {
  "id": "subscriptions.provisioningStatus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers"
};

/** Get who supports a customer with a subscription. */
export const subscriptionsSupportContactGet: OperationOf<"subscriptions.supportContact.get"> = {
  "id": "subscriptions.supportContact.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers"
};

/** Set who supports a customer with a subscription. */
export const subscriptionsSupportContactUpdate: OperationOf<"subscriptions.supportContact.update"> = {
  "id": "subscriptions.supportContact.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "manageOrders",
  "body": {
    "type": "object",
    "required": [
      "supportTenantId",
      "supportMpnId"
    ],
    "properties": {
      "supportTenantId": {
        "type": "string"
      },
      "supportMpnId": {
        "type": "string"
      },
      "name": {
        "type": "string"
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
            "const": "SupportContact"
          }
        }
      }
    }
  }
};

/** Register an Azure subscription or plan, so that reservations can be bought for it. */
export const subscriptionsRegistrationsCreate: OperationOf<"subscriptions.registrations.create"> = {
  "id": "subscriptions.registrations.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/registrations",
  "clouds": [
    "global"
  ],
  "right": "manageOrders"
};

/** Ask how far the registration of an Azure subscription is. */
export const subscriptionsRegistrationStatusGet: OperationOf<"subscriptions.registrationStatus.get"> = {
  "id": "subscriptions.registrationStatus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** Activate a sandbox's subscription to the software of another publisher, with which its billing begins. */
export const subscriptionsActivate: OperationOf<"subscriptions.activate"> = {
  "id": "subscriptions.activate",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/activate",
  "clouds": [
    "global"
  ],
  "environment": "sandbox",
  "right": "manageOrders"
};

/** List the links by which a customer activates the software of another publisher. */
export const subscriptionsActivationLinksList: OperationOf<"subscriptions.activationLinks.list"> = {
  "id": "subscriptions.activationLinks.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/activationlinks",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** List the Azure subscriptions below an Azure plan. */
export const subscriptionsAzureEntitlementsList: OperationOf<"subscriptions.azureEntitlements.list"> = {
  "id": "subscriptions.azureEntitlements.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** Get an Azure subscription below an Azure plan. */
export const subscriptionsAzureEntitlementsGet: OperationOf<"subscriptions.azureEntitlements.get"> = {
  "id": "subscriptions.azureEntitlements.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewCustomers"
};

/** Cancel an Azure subscription below an Azure plan, because it is compromised. */
export const subscriptionsAzureEntitlementsCancel: OperationOf<"subscriptions.azureEntitlements.cancel"> = {
  "id": "subscriptions.azureEntitlements.cancel",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/cancel",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "manageAzureSubscriptions",
  "body": {
    "type": "object",
    "required": [
      "cancellationReason"
    ],
    "properties": {
      "cancellationReason": {
        "type": "string",
        "maxLength": 100
      }
    }
  }
};

/** Get which Azure subscription pays for what a customer uses beyond its licences. */
export const subscriptionsOverageGet: OperationOf<"subscriptions.overage.get"> = {
  "id": "subscriptions.overage.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/overage",
  "clouds": [
    "global"
  ],
  "right": "manageAzureSubscriptions"
};

/** Set which Azure subscription pays for what a customer uses beyond its licences, or take that away. */
export const subscriptionsOverageUpdate: OperationOf<"subscriptions.overage.update"> = {
  "id": "subscriptions.overage.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/subscriptions/overage",
  "clouds": [
    "global"
  ],
  "right": "manageAzureSubscriptions",
  "body": {
    "type": "object",
    "required": [
      "azureEntitlementId",
      "overageEnabled"
    ],
    "properties": {
      "azureEntitlementId": {
        "type": "string",
        "maxLength": 100
      },
      "partnerId": {
        "type": "string",
        "maxLength": 100
      },
      "type": {
        "type": "string"
      },
      "overageEnabled": {
        "type": "boolean"
      },
      "contractType": {
        "type": "string",
        "enum": [
          "subscription",
          "product_key",
          "redemption_code"
        ]
      },
      "orderId": {
        "type": "string"
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
          "overage": {
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
            "const": "Overage"
          }
        }
      }
    }
  }
};

/** Make an Azure subscription that was cancelled active again. */
export const subscriptionsAzureEntitlementsReactivate: OperationOf<"subscriptions.azureEntitlements.reactivate"> = {
  "id": "subscriptions.azureEntitlements.reactivate",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/reactivate",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "manageAzureSubscriptions",
  "query": [
    "version"
  ]
};

/** List the days on which the term of a new purchase may end, to end together with a month or with other subscriptions. */
export const subscriptionsCustomTermEndDatesList: OperationOf<"subscriptions.customTermEndDates.list"> = {
  "id": "subscriptions.customTermEndDates.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/customTermEndDates",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewCustomers",
  "query": [
    "term_duration",
    "term_start_date",
    "target_coterm_subscription_id"
  ]
};

/** Get what has happened to a subscription, and what is to come if nobody changes it. */
export const subscriptionsTimeline: OperationOf<"subscriptions.timeline"> = {
  "id": "subscriptions.timeline",
  "method": "GET",
  "path": "/internal/v1/customers/{customerId}/subscriptions/{subscriptionId}/timeline",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers",
  "states": [
    "active"
  ]
};
