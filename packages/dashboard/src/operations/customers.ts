// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List what a customer was confirmed to have accepted, of one type or of all, the earliest acceptance first. */
export const customersAgreementsList: OperationOf<"customers.agreements.list"> = {
  "id": "customers.agreements.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/agreements",
  "clouds": [
    "global"
  ],
  "right": "viewCustomerAgreement",
  "isPaged": true,
  "query": [
    "agreementType"
  ]
};

/** Confirm that a customer accepted an agreement, by whom and when. */
export const customersAgreementsCreate: OperationOf<"customers.agreements.create"> = {
  "id": "customers.agreements.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/agreements",
  "clouds": [
    "global"
  ],
  "right": "confirmCustomerAgreement",
  "body": {
    "type": "object",
    "required": [
      "primaryContact",
      "templateId",
      "dateAgreed"
    ],
    "properties": {
      "primaryContact": {
        "type": "object",
        "required": [
          "firstName",
          "lastName",
          "email"
        ],
        "properties": {
          "firstName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 50
          },
          "middleName": {
            "type": "string",
            "maxLength": 50
          },
          "lastName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 50
          },
          "email": {
            "type": "string",
            "pattern": "^[^@\\s]+@[^@\\s]+$",
            "maxLength": 320,
            "description": "Mail address"
          },
          "phoneNumber": {
            "type": "string",
            "maxLength": 50
          }
        }
      },
      "templateId": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "dateAgreed": {
        "type": "string",
        "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$",
        "maxLength": 40,
        "description": "When the customer accepted it: ISO 8601, in UTC unless it says otherwise"
      },
      "type": {
        "type": "string",
        "enum": [
          "MicrosoftCloudAgreement",
          "MicrosoftCustomerAgreement"
        ]
      }
    }
  }
};

/** Ask whether a customer accepted the Microsoft Customer Agreement itself, without the partner. */
export const customersAgreementsDirectSignStatusGet: OperationOf<"customers.agreements.directSignStatus.get"> = {
  "id": "customers.agreements.directSignStatus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus",
  "clouds": [
    "global"
  ],
  "right": "viewCustomerAgreement"
};

/** Get what a customer's services cost in the latest billing period, altogether. */
export const customersServiceCostsSummaryGet: OperationOf<"customers.serviceCosts.summary.get"> = {
  "id": "customers.serviceCosts.summary.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/servicecosts/{billingPeriod}",
  "clouds": [
    "global"
  ],
  "right": "viewBilling"
};

/** List what a customer's services cost in the latest billing period, one by one. */
export const customersServiceCostsLineItemsList: OperationOf<"customers.serviceCosts.lineItems.list"> = {
  "id": "customers.serviceCosts.lineItems.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/servicecosts/{billingPeriod}/lineitems",
  "clouds": [
    "global"
  ],
  "right": "viewBilling"
};

/** List the offers that a customer can be sold. */
export const customersOffersList: OperationOf<"customers.offers.list"> = {
  "id": "customers.offers.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/offers",
  "clouds": [
    "global"
  ],
  "right": "viewPricing",
  "query": [
    "offset",
    "size"
  ]
};

/** List the categories of the offers that a customer can be sold. */
export const customersOfferCategoriesList: OperationOf<"customers.offerCategories.list"> = {
  "id": "customers.offerCategories.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/offercategories",
  "clouds": [
    "global"
  ],
  "right": "viewPricing"
};

/** List the products that a customer can be sold, of one part of the catalog. */
export const customersProductsList: OperationOf<"customers.products.list"> = {
  "id": "customers.products.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "query": [
    "targetView",
    "targetSegment",
    "reservationScope"
  ]
};

/** Get a product as a customer can be sold it. */
export const customersProductsGet: OperationOf<"customers.products.get"> = {
  "id": "customers.products.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products/{productId}",
  "clouds": [
    "global"
  ],
  "right": "viewPricing",
  "query": [
    "reservationScope"
  ]
};

/** List the SKUs of a product that a customer can be sold. */
export const customersProductsSkusList: OperationOf<"customers.products.skus.list"> = {
  "id": "customers.products.skus.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products/{productId}/skus",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "query": [
    "targetSegment",
    "reservationScope"
  ]
};

/** Get a SKU of a product as a customer can be sold it. */
export const customersProductsSkusGet: OperationOf<"customers.products.skus.get"> = {
  "id": "customers.products.skus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products/{productId}/skus/{skuId}",
  "clouds": [
    "global"
  ],
  "right": "viewPricing",
  "query": [
    "reservationScope"
  ]
};

/** List the availabilities of a SKU that a customer can be sold. */
export const customersProductsSkusAvailabilitiesList: OperationOf<"customers.products.skus.availabilities.list"> = {
  "id": "customers.products.skus.availabilities.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "query": [
    "targetSegment",
    "reservationScope"
  ]
};

/** Get an availability of a SKU as a customer can be sold it. */
export const customersProductsSkusAvailabilitiesGet: OperationOf<"customers.products.skus.availabilities.get"> = {
  "id": "customers.products.skus.availabilities.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}",
  "clouds": [
    "global"
  ],
  "right": "viewPricing"
};

/** Ask whether purchases of a customer would get a promotion. */
export const customersPromotionEligibilitiesCreate: OperationOf<"customers.promotionEligibilities.create"> = {
  "id": "customers.promotionEligibilities.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/promotionEligibilities",
  "clouds": [
    "global"
  ],
  "right": "viewPromotionsAndMargins",
  "body": {
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "catalogItemId",
            "quantity",
            "billingCycle",
            "termDuration"
          ],
          "properties": {
            "id": {
              "anyOf": [
                {
                  "type": "integer"
                },
                {
                  "type": "string",
                  "pattern": "^\\d+$"
                }
              ]
            },
            "catalogItemId": {
              "type": "string",
              "minLength": 1
            },
            "quantity": {
              "type": "integer",
              "minimum": 1
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
            }
          }
        },
        "minItems": 1
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
            "const": "PromotionEligibilitiesRequest"
          }
        }
      }
    }
  }
};

/** List the customers of the account, by page, all or by the start of a name or domain. */
export const customersList: OperationOf<"customers.list"> = {
  "id": "customers.list",
  "method": "GET",
  "path": "/v1/customers",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers",
  "isPaged": true,
  "query": [
    "size",
    "filter",
    "seekOperation"
  ]
};

/** Create a customer: its tenant, its first administrator and the relationship with the partner. */
export const customersCreate: OperationOf<"customers.create"> = {
  "id": "customers.create",
  "method": "POST",
  "path": "/v1/customers",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "createCustomer",
  "body": {
    "type": "object",
    "required": [
      "companyProfile",
      "billingProfile"
    ],
    "properties": {
      "companyProfile": {
        "type": "object",
        "required": [
          "domain"
        ],
        "properties": {
          "domain": {
            "type": "string",
            "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
            "maxLength": 253,
            "description": "Domain name in full, as in contoso.onmicrosoft.com"
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "organizationRegistrationNumber": {
            "type": "string",
            "maxLength": 100
          }
        }
      },
      "billingProfile": {
        "type": "object",
        "required": [
          "email",
          "culture",
          "language",
          "companyName",
          "defaultAddress"
        ],
        "properties": {
          "firstName": {
            "type": "string",
            "maxLength": 50
          },
          "lastName": {
            "type": "string",
            "maxLength": 50
          },
          "email": {
            "type": "string",
            "pattern": "^[^@\\s]+@[^@\\s]+$",
            "maxLength": 320,
            "description": "Mail address, as in name@example.com"
          },
          "culture": {
            "type": "string",
            "minLength": 2,
            "maxLength": 35
          },
          "language": {
            "type": "string",
            "minLength": 2,
            "maxLength": 35
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "defaultAddress": {
            "type": "object",
            "required": [
              "country",
              "city",
              "addressLine1"
            ],
            "properties": {
              "country": {
                "type": "string",
                "pattern": "^[A-Za-z]{2}$",
                "description": "ISO 3166 country code of two letters"
              },
              "city": {
                "type": "string",
                "minLength": 1,
                "maxLength": 200
              },
              "addressLine1": {
                "type": "string",
                "minLength": 1,
                "maxLength": 200
              },
              "region": {
                "type": "string",
                "maxLength": 200
              },
              "state": {
                "type": "string",
                "maxLength": 100
              },
              "addressLine2": {
                "type": "string",
                "maxLength": 200
              },
              "postalCode": {
                "type": "string",
                "maxLength": 40
              },
              "firstName": {
                "type": "string",
                "maxLength": 50
              },
              "middleName": {
                "type": "string",
                "maxLength": 50
              },
              "lastName": {
                "type": "string",
                "maxLength": 50
              },
              "phoneNumber": {
                "type": "string",
                "maxLength": 50
              },
              "id": {
                "type": "string"
              },
              "district": {
                "type": "string"
              },
              "addressLine3": {
                "type": "string"
              },
              "emailAddress": {
                "type": "string"
              }
            }
          }
        }
      },
      "associatedPartnerId": {
        "type": "string",
        "format": "uuid"
      },
      "enableGDAPByDefault": {
        "type": "boolean"
      }
    }
  }
};

/** Get a customer by its id. */
export const customersGet: OperationOf<"customers.get"> = {
  "id": "customers.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers"
};

/** Delete a customer of the integration sandbox with all that it owns; its place is free again. */
export const customersDelete: OperationOf<"customers.delete"> = {
  "id": "customers.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "environment": "sandbox",
  "right": "deleteSandboxCustomer"
};

/** End the relationship with a customer, in the sandbox with all that the customer owns; or delegated administration alone. */
export const customersRemoveRelationship: OperationOf<"customers.removeRelationship"> = {
  "id": "customers.removeRelationship",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}",
  "clouds": [
    "global"
  ],
  "right": "removeCustomerRelationship",
  "body": {
    "type": "object",
    "properties": {
      "relationshipToPartner": {
        "type": "string",
        "enum": [
          "unknown",
          "reseller",
          "advisor",
          "syndication",
          "microsoft_support",
          "none"
        ]
      },
      "allowDelegatedAccess": {
        "type": "boolean"
      }
    }
  }
};

/** Get a customer's company profile. */
export const customersCompanyProfileGet: OperationOf<"customers.companyProfile.get"> = {
  "id": "customers.companyProfile.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/profiles/company",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers"
};

/** Get a customer's billing profile, with the ETag that an update needs. */
export const customersBillingProfileGet: OperationOf<"customers.billingProfile.get"> = {
  "id": "customers.billingProfile.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/profiles/billing",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomers"
};

/** Replace a customer's billing profile. */
export const customersBillingProfileUpdate: OperationOf<"customers.billingProfile.update"> = {
  "id": "customers.billingProfile.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/profiles/billing",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "editCustomerBillingProfile",
  "body": {
    "type": "object",
    "required": [
      "email",
      "culture",
      "language",
      "companyName",
      "defaultAddress"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "firstName": {
        "type": "string",
        "maxLength": 50
      },
      "lastName": {
        "type": "string",
        "maxLength": 50
      },
      "email": {
        "type": "string",
        "pattern": "^[^@\\s]+@[^@\\s]+$",
        "maxLength": 320,
        "description": "Mail address, as in name@example.com"
      },
      "culture": {
        "type": "string",
        "minLength": 2,
        "maxLength": 35
      },
      "language": {
        "type": "string",
        "minLength": 2,
        "maxLength": 35
      },
      "companyName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      },
      "defaultAddress": {
        "type": "object",
        "required": [
          "country",
          "city",
          "addressLine1"
        ],
        "properties": {
          "country": {
            "type": "string",
            "pattern": "^[A-Za-z]{2}$",
            "description": "ISO 3166 country code of two letters"
          },
          "city": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "addressLine1": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "region": {
            "type": "string",
            "maxLength": 200
          },
          "state": {
            "type": "string",
            "maxLength": 100
          },
          "addressLine2": {
            "type": "string",
            "maxLength": 200
          },
          "postalCode": {
            "type": "string",
            "maxLength": 40
          },
          "firstName": {
            "type": "string",
            "maxLength": 50
          },
          "middleName": {
            "type": "string",
            "maxLength": 50
          },
          "lastName": {
            "type": "string",
            "maxLength": 50
          },
          "phoneNumber": {
            "type": "string",
            "maxLength": 50
          },
          "id": {
            "type": "string"
          },
          "district": {
            "type": "string"
          },
          "addressLine3": {
            "type": "string"
          },
          "emailAddress": {
            "type": "string"
          }
        }
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

/** Get the invitation to send to a customer that exists already: accepting it begins the relationship. */
export const customersRelationshipRequestGet: OperationOf<"customers.relationshipRequest.get"> = {
  "id": "customers.relationshipRequest.get",
  "method": "GET",
  "path": "/v1/customers/relationshiprequests",
  "clouds": [
    "global",
    "china",
    "germany"
  ],
  "environment": "production",
  "right": "requestRelationship"
};

/** List the services that the partner may administer for a customer, by delegated administration. */
export const customersManagedServicesList: OperationOf<"customers.managedServices.list"> = {
  "id": "customers.managedServices.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/managedservices",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "manageCustomerSupport",
  "isPaged": true
};

/** Add a verified domain to a customer's tenant: for partners who are domain registrars. */
export const customersVerifiedDomainCreate: OperationOf<"customers.verifiedDomain.create"> = {
  "id": "customers.verifiedDomain.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/verifieddomain",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "editCustomer",
  "body": {
    "type": "object",
    "required": [
      "verifiedDomainName",
      "domain"
    ],
    "properties": {
      "verifiedDomainName": {
        "type": "string",
        "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
        "maxLength": 253,
        "description": "Domain name in full, as in contoso.onmicrosoft.com"
      },
      "domain": {
        "type": "object",
        "required": [
          "authenticationType",
          "capability",
          "name",
          "status",
          "verificationMethod"
        ],
        "properties": {
          "authenticationType": {
            "type": "string",
            "enum": [
              "managed",
              "federated"
            ]
          },
          "capability": {
            "type": "string",
            "enum": [
              "none",
              "email",
              "sharepoint",
              "office_communications_online",
              "sharepoint_default",
              "full_redelegation",
              "share_point_public",
              "org_id_authentication",
              "yammer",
              "intune",
              "all"
            ]
          },
          "name": {
            "type": "string",
            "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
            "maxLength": 253,
            "description": "Domain name in full, as in contoso.onmicrosoft.com"
          },
          "rootDomain": {
            "type": "string",
            "maxLength": 253
          },
          "status": {
            "type": "string",
            "enum": [
              "unverified",
              "verified",
              "pending_deletion"
            ]
          },
          "verificationMethod": {
            "type": "string",
            "enum": [
              "none",
              "dns_record",
              "email"
            ]
          },
          "isDefault": {
            "type": "boolean"
          },
          "isInitial": {
            "type": "boolean"
          }
        }
      },
      "domainFederationSettings": {
        "type": "object",
        "required": [
          "issuerUri",
          "logOffUri",
          "passiveLogOnUri",
          "preferredAuthenticationProtocol",
          "promptLoginBehavior",
          "signingCertificate"
        ],
        "properties": {
          "issuerUri": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048
          },
          "logOffUri": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048
          },
          "passiveLogOnUri": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048
          },
          "preferredAuthenticationProtocol": {
            "type": "string",
            "enum": [
              "ws_fed",
              "samlp"
            ]
          },
          "promptLoginBehavior": {
            "type": "string",
            "enum": [
              "translate_to_fresh_password_auth",
              "native_support",
              "disabled"
            ]
          },
          "signingCertificate": {
            "type": "string",
            "minLength": 1,
            "maxLength": 16384
          },
          "nextSigningCertificate": {
            "type": "string",
            "maxLength": 16384
          },
          "activeLogOnUri": {
            "type": "string",
            "maxLength": 2048
          },
          "defaultInteractiveAuthenticationMethod": {
            "type": "string",
            "maxLength": 2048
          },
          "federationBrandName": {
            "type": "string",
            "maxLength": 256
          },
          "metadataExchangeUri": {
            "type": "string",
            "maxLength": 2048
          },
          "openIdConnectDiscoveryEndpoint": {
            "type": "string",
            "maxLength": 2048
          },
          "signingCertificateUpdateStatus": {
            "type": "object",
            "properties": {
              "lastRunAt": {
                "type": "string",
                "format": "date-time"
              },
              "result": {
                "type": "integer"
              }
            }
          },
          "supportsMfa": {
            "type": "boolean"
          }
        }
      }
    }
  }
};

/** Get a customer's one qualification, in the retired form: a bare text. */
export const customersQualificationGet: OperationOf<"customers.qualification.get"> = {
  "id": "customers.qualification.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/qualification",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** Set a customer's one qualification, in the retired form: from none to education, or with a code to government_community_cloud. */
export const customersQualificationUpdate: OperationOf<"customers.qualification.update"> = {
  "id": "customers.qualification.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/qualification",
  "clouds": [
    "global"
  ],
  "right": "setCustomerQualification",
  "query": [
    "code"
  ],
  "body": {
    "type": "string",
    "enum": [
      "none",
      "education",
      "nonprofit",
      "government_community_cloud",
      "state_owned_entity"
    ]
  }
};

/** List a customer's qualifications, with how their vetting stands. */
export const customersQualificationsList: OperationOf<"customers.qualifications.list"> = {
  "id": "customers.qualifications.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/qualifications",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** Ask for a qualification: Education is vetted, GovernmentCommunityCloud takes a validation code. */
export const customersQualificationsCreate: OperationOf<"customers.qualifications.create"> = {
  "id": "customers.qualifications.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/qualifications",
  "clouds": [
    "global"
  ],
  "right": "setCustomerQualification",
  "query": [
    "code"
  ],
  "body": {
    "type": "object",
    "required": [
      "qualification"
    ],
    "properties": {
      "qualification": {
        "type": "string",
        "enum": [
          "None",
          "Education",
          "GovernmentCommunityCloud",
          "StateOwnedEntity",
          "Nonprofit"
        ]
      },
      "educationSegment": {
        "type": "string",
        "enum": [
          "K12",
          "HigherEducation"
        ]
      },
      "validationCode": {
        "type": "string",
        "maxLength": 40
      },
      "website": {
        "type": "string",
        "maxLength": 2048
      }
    }
  }
};

/** List the partner's validation codes for the Government Community Cloud. */
export const customersValidationCodesList: OperationOf<"customers.validationCodes.list"> = {
  "id": "customers.validationCodes.list",
  "method": "GET",
  "path": "/v1/customers/all/validations",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** List with which validation codes a customer has qualified. */
export const customersValidationsList: OperationOf<"customers.validations.list"> = {
  "id": "customers.validations.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/validations",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** Get what the review of a customer's account has come to. */
export const customersValidationStatusGet: OperationOf<"customers.validationStatus.get"> = {
  "id": "customers.validationStatus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/validationStatus",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers",
  "query": [
    "type"
  ]
};

/** Get the company as the customer's directory knows it: a list of one. */
export const customersOrganizationGet: OperationOf<"customers.organization.get"> = {
  "id": "customers.organization.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/organization",
  "clouds": [
    "global"
  ],
  "right": "viewCustomerDirectory"
};

/** List the names of the domains of a customer's tenant. */
export const customersCustomDomainsList: OperationOf<"customers.customDomains.list"> = {
  "id": "customers.customDomains.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/customDomains",
  "clouds": [
    "global"
  ],
  "right": "viewCustomerDirectory"
};

/** Consent to the calling application in a customer's tenant: from then on it gets tokens there. */
export const customersApplicationConsentsCreate: OperationOf<"customers.applicationConsents.create"> = {
  "id": "customers.applicationConsents.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/applicationconsents",
  "clouds": [
    "global"
  ],
  "right": "consentApplications",
  "body": {
    "type": "object",
    "required": [
      "applicationId",
      "applicationGrants"
    ],
    "properties": {
      "applicationId": {
        "type": "string",
        "format": "uuid"
      },
      "displayName": {
        "type": "string",
        "maxLength": 256
      },
      "applicationGrants": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "enterpriseApplicationId",
            "scope"
          ],
          "properties": {
            "enterpriseApplicationId": {
              "type": "string",
              "format": "uuid"
            },
            "scope": {
              "type": "string",
              "minLength": 1,
              "maxLength": 2000
            }
          }
        },
        "minItems": 1,
        "maxItems": 50
      }
    }
  }
};

/** Take back the consent to an application in a customer's tenant. */
export const customersApplicationConsentsDelete: OperationOf<"customers.applicationConsents.delete"> = {
  "id": "customers.applicationConsents.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}/applicationconsents/{applicationId}",
  "clouds": [
    "global"
  ],
  "right": "consentApplications"
};

/** List the indirect resellers that serve a customer. */
export const customersRelationshipsList: OperationOf<"customers.relationships.list"> = {
  "id": "customers.relationships.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/relationships",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};
