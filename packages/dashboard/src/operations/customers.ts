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
            "description": "First name",
            "minLength": 1,
            "maxLength": 50
          },
          "middleName": {
            "type": "string",
            "description": "Middle name",
            "maxLength": 50
          },
          "lastName": {
            "type": "string",
            "description": "Last name",
            "minLength": 1,
            "maxLength": 50
          },
          "email": {
            "type": "string",
            "description": "Mail address",
            "pattern": "^[^@\\s]+@[^@\\s]+$",
            "maxLength": 320
          },
          "phoneNumber": {
            "type": "string",
            "description": "Phone number",
            "maxLength": 50
          }
        },
        "title": "Contact",
        "description": "Who accepted the agreement for the customer"
      },
      "templateId": {
        "type": "string",
        "description": "Identifier of the agreement's template",
        "minLength": 1,
        "maxLength": 100
      },
      "dateAgreed": {
        "type": "string",
        "description": "When the customer accepted it: ISO 8601, in UTC unless it says otherwise",
        "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$",
        "maxLength": 40
      },
      "type": {
        "type": "string",
        "enum": [
          "MicrosoftCloudAgreement",
          "MicrosoftCustomerAgreement"
        ],
        "description": "Which agreement it is"
      }
    },
    "title": "NewAgreement",
    "description": "An acceptance to confirm; the user who does so is the token's"
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
            "description": "Domain name in full, as in contoso.onmicrosoft.com",
            "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
            "maxLength": 253
          },
          "companyName": {
            "type": "string",
            "description": "Company's name",
            "minLength": 1,
            "maxLength": 256
          },
          "organizationRegistrationNumber": {
            "type": "string",
            "description": "Registration number, in the countries that require one",
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
            "description": "Contact's first name",
            "maxLength": 50
          },
          "lastName": {
            "type": "string",
            "description": "Contact's last name",
            "maxLength": 50
          },
          "email": {
            "type": "string",
            "description": "Mail address, as in name@example.com",
            "pattern": "^[^@\\s]+@[^@\\s]+$",
            "maxLength": 320
          },
          "culture": {
            "type": "string",
            "description": "Culture for money and dates, for example en-US",
            "minLength": 2,
            "maxLength": 35
          },
          "language": {
            "type": "string",
            "description": "Language for correspondence, for example en",
            "minLength": 2,
            "maxLength": 35
          },
          "companyName": {
            "type": "string",
            "description": "Company's name",
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
                "description": "ISO 3166 country code of two letters",
                "pattern": "^[A-Za-z]{2}$"
              },
              "city": {
                "type": "string",
                "description": "City",
                "minLength": 1,
                "maxLength": 200
              },
              "addressLine1": {
                "type": "string",
                "description": "First line",
                "minLength": 1,
                "maxLength": 200
              },
              "region": {
                "type": "string",
                "description": "Region, where addresses have one",
                "maxLength": 200
              },
              "state": {
                "type": "string",
                "description": "State or province, where addresses have one",
                "maxLength": 100
              },
              "addressLine2": {
                "type": "string",
                "description": "Second line",
                "maxLength": 200
              },
              "postalCode": {
                "type": "string",
                "description": "Postal code",
                "maxLength": 40
              },
              "firstName": {
                "type": "string",
                "description": "Contact's first name",
                "maxLength": 50
              },
              "middleName": {
                "type": "string",
                "description": "Contact's middle name",
                "maxLength": 50
              },
              "lastName": {
                "type": "string",
                "description": "Contact's last name",
                "maxLength": 50
              },
              "phoneNumber": {
                "type": "string",
                "description": "Contact's phone number",
                "maxLength": 50
              }
            },
            "title": "Address",
            "description": "A postal address with its contact"
          }
        }
      },
      "associatedPartnerId": {
        "type": "string",
        "description": "An indirect reseller's tenant; indirect providers only",
        "format": "uuid"
      },
      "enableGDAPByDefault": {
        "type": "boolean",
        "description": "Whether granular delegated admin is set up at once"
      }
    },
    "title": "NewCustomer",
    "description": "A customer to create: its domain must be free"
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
        ],
        "description": "none ends the relationship; others change nothing"
      },
      "allowDelegatedAccess": {
        "type": "boolean",
        "description": "false ends delegated administration; true changes nothing"
      }
    },
    "title": "CustomerPatch",
    "description": "What ends: the relationship, or delegated administration alone"
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
        "type": "string",
        "description": "Ignored: a profile keeps its id"
      },
      "firstName": {
        "type": "string",
        "description": "Contact's first name",
        "maxLength": 50
      },
      "lastName": {
        "type": "string",
        "description": "Contact's last name",
        "maxLength": 50
      },
      "email": {
        "type": "string",
        "description": "Mail address, as in name@example.com",
        "pattern": "^[^@\\s]+@[^@\\s]+$",
        "maxLength": 320
      },
      "culture": {
        "type": "string",
        "description": "Culture for money and dates, for example en-US",
        "minLength": 2,
        "maxLength": 35
      },
      "language": {
        "type": "string",
        "description": "Language for correspondence, for example en",
        "minLength": 2,
        "maxLength": 35
      },
      "companyName": {
        "type": "string",
        "description": "Company's name",
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
            "description": "ISO 3166 country code of two letters",
            "pattern": "^[A-Za-z]{2}$"
          },
          "city": {
            "type": "string",
            "description": "City",
            "minLength": 1,
            "maxLength": 200
          },
          "addressLine1": {
            "type": "string",
            "description": "First line",
            "minLength": 1,
            "maxLength": 200
          },
          "region": {
            "type": "string",
            "description": "Region, where addresses have one",
            "maxLength": 200
          },
          "state": {
            "type": "string",
            "description": "State or province, where addresses have one",
            "maxLength": 100
          },
          "addressLine2": {
            "type": "string",
            "description": "Second line",
            "maxLength": 200
          },
          "postalCode": {
            "type": "string",
            "description": "Postal code",
            "maxLength": 40
          },
          "firstName": {
            "type": "string",
            "description": "Contact's first name",
            "maxLength": 50
          },
          "middleName": {
            "type": "string",
            "description": "Contact's middle name",
            "maxLength": 50
          },
          "lastName": {
            "type": "string",
            "description": "Contact's last name",
            "maxLength": 50
          },
          "phoneNumber": {
            "type": "string",
            "description": "Contact's phone number",
            "maxLength": 50
          }
        },
        "title": "Address",
        "description": "A postal address with its contact"
      },
      "attributes": {
        "type": "object",
        "properties": {
          "etag": {
            "type": "string",
            "description": "Taken when If-Match is absent"
          }
        }
      }
    },
    "title": "CustomerBillingProfileUpdate",
    "description": "A whole billing profile: what is left out is removed"
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
        "description": "Domain name in full, as in contoso.onmicrosoft.com",
        "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
        "maxLength": 253
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
            "description": "Domain name in full, as in contoso.onmicrosoft.com",
            "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
            "maxLength": 253
          },
          "rootDomain": {
            "type": "string",
            "description": "The domain that it is below of",
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
            "type": "boolean",
            "description": "Whether it becomes the tenant's default domain"
          },
          "isInitial": {
            "type": "boolean",
            "description": "Never true of a domain that is added"
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
            "description": "Who issues the certificates",
            "minLength": 1,
            "maxLength": 2048
          },
          "logOffUri": {
            "type": "string",
            "description": "Where signing out leads",
            "minLength": 1,
            "maxLength": 2048
          },
          "passiveLogOnUri": {
            "type": "string",
            "description": "Where a browser signs in",
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
            "description": "In base64",
            "minLength": 1,
            "maxLength": 16384
          },
          "nextSigningCertificate": {
            "type": "string",
            "description": "In base64",
            "maxLength": 16384
          },
          "activeLogOnUri": {
            "type": "string",
            "description": "Where a rich client signs in",
            "maxLength": 2048
          },
          "defaultInteractiveAuthenticationMethod": {
            "type": "string",
            "description": "How a user signs in who is asked to",
            "maxLength": 2048
          },
          "federationBrandName": {
            "type": "string",
            "description": "Shown at sign-in",
            "maxLength": 256
          },
          "metadataExchangeUri": {
            "type": "string",
            "description": "Where rich clients learn of the others",
            "maxLength": 2048
          },
          "openIdConnectDiscoveryEndpoint": {
            "type": "string",
            "description": "Where the OpenID Connect metadata is",
            "maxLength": 2048
          },
          "supportsMfa": {
            "type": "boolean",
            "description": "Whether the provider asks for a second factor itself"
          }
        },
        "title": "DomainFederationSettings",
        "description": "Who signs users of a federated domain in"
      }
    },
    "title": "VerifiedDomain",
    "description": "A domain to add; a federated one comes with its settings"
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
    ],
    "description": "The customer's one qualification, as a bare JSON text"
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
        ],
        "description": "Education, GovernmentCommunityCloud or StateOwnedEntity: the others cannot be set"
      },
      "educationSegment": {
        "type": "string",
        "enum": [
          "K12",
          "HigherEducation"
        ],
        "description": "Of Education, in the contract of 2023"
      },
      "validationCode": {
        "type": "string",
        "description": "Of GovernmentCommunityCloud: one of the partner's codes",
        "maxLength": 40
      },
      "website": {
        "type": "string",
        "description": "Of Education",
        "maxLength": 2048
      }
    },
    "title": "CustomerQualificationRequest",
    "description": "A qualification that is asked for"
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
        "description": "The application, which must be the caller's own",
        "format": "uuid"
      },
      "displayName": {
        "type": "string",
        "description": "Name of the application",
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
              "description": "Application id of the API, such as that of Microsoft Graph",
              "format": "uuid"
            },
            "scope": {
              "type": "string",
              "description": "Names of delegated permissions, with commas between them",
              "minLength": 1,
              "maxLength": 2000
            }
          },
          "title": "ApplicationGrant",
          "description": "What the application may do with one API"
        },
        "minItems": 1,
        "maxItems": 50,
        "description": "One for each API"
      }
    },
    "title": "ApplicationConsent",
    "description": "An application's permissions in a customer's tenant"
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
