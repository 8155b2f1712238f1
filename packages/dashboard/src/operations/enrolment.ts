// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get how far the company is on its way to being a partner. */
export const enrolmentGet: OperationOf<"enrolment.get"> = {
  "id": "enrolment.get",
  "method": "GET",
  "path": "/internal/v1/enrolment",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "environment": "production",
  "right": "manageAccount",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ]
};

/** Apply for a programme with a PartnerID and the legal business profile, for the first time or after a rejection. */
export const enrolmentSubmit: OperationOf<"enrolment.submit"> = {
  "id": "enrolment.submit",
  "method": "PUT",
  "path": "/internal/v1/enrolment",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "environment": "production",
  "right": "manageAccount",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "partnerType",
      "mpnId",
      "legalBusinessProfile"
    ],
    "properties": {
      "partnerType": {
        "type": "string",
        "enum": [
          "directBill",
          "indirectProvider",
          "indirectReseller",
          "advisor",
          "controlPanelVendor"
        ],
        "description": "The programme that the company applies for"
      },
      "mpnId": {
        "type": "string",
        "description": "The PartnerID of a location of the company, in the same country",
        "pattern": "^[0-9]{1,10}$"
      },
      "legalBusinessProfile": {
        "type": "object",
        "required": [
          "companyName",
          "address",
          "primaryContact"
        ],
        "properties": {
          "companyName": {
            "type": "string",
            "description": "Company's name",
            "minLength": 1,
            "maxLength": 256
          },
          "address": {
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
          "primaryContact": {
            "type": "object",
            "properties": {
              "firstName": {
                "type": "string",
                "description": "First name",
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
                "maxLength": 50
              },
              "email": {
                "type": "string",
                "description": "Mail address",
                "pattern": "^([^@\\s]+@[^@\\s]+)?$",
                "maxLength": 320
              },
              "phoneNumber": {
                "type": "string",
                "description": "Phone number",
                "maxLength": 50
              }
            },
            "title": "Contact",
            "description": "Whom to ask"
          },
          "companyApproverAddress": {
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
          "companyApproverEmail": {
            "type": "string",
            "description": "Mail address of who approves for the company",
            "pattern": "^([^@\\s]+@[^@\\s]+)?$",
            "maxLength": 320
          }
        },
        "title": "LegalBusinessProfileUpdate",
        "description": "A whole legal business profile: what is left out is removed. A changed address has the company verified again"
      }
    },
    "title": "EnrolmentApplication",
    "description": "What a company applies with; its verification begins"
  }
};

/** Accept the programme's agreement, once verified, and say where invoices go: the account is active then. */
export const enrolmentComplete: OperationOf<"enrolment.complete"> = {
  "id": "enrolment.complete",
  "method": "POST",
  "path": "/internal/v1/enrolment/completion",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "environment": "production",
  "right": "manageAccount",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "agreementAccepted"
    ],
    "properties": {
      "agreementAccepted": {
        "type": "boolean",
        "description": "The programme's agreement is accepted by this call; must be true"
      },
      "billingProfile": {
        "type": "object",
        "required": [
          "companyName",
          "address",
          "primaryContact"
        ],
        "properties": {
          "companyName": {
            "type": "string",
            "description": "Company's name",
            "minLength": 1,
            "maxLength": 256
          },
          "address": {
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
          "primaryContact": {
            "type": "object",
            "properties": {
              "firstName": {
                "type": "string",
                "description": "First name",
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
                "maxLength": 50
              },
              "email": {
                "type": "string",
                "description": "Mail address",
                "pattern": "^([^@\\s]+@[^@\\s]+)?$",
                "maxLength": 320
              },
              "phoneNumber": {
                "type": "string",
                "description": "Phone number",
                "maxLength": 50
              }
            },
            "title": "Contact",
            "description": "Whom to ask"
          },
          "purchaseOrderNumber": {
            "type": "string",
            "description": "Purchase order number that invoices carry",
            "maxLength": 100
          },
          "taxId": {
            "type": "string",
            "description": "Tax id of the company",
            "maxLength": 100
          },
          "billingDay": {
            "type": "integer",
            "minimum": 0,
            "maximum": 31,
            "description": "Day of the month that billing periods begin on; never changes. 0, which the Java SDK sends for none, is as good as absent"
          },
          "billingCurrency": {
            "type": "string",
            "description": "Must be the one that there is",
            "maxLength": 3
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
        "title": "BillingProfileUpdate",
        "description": "A whole billing profile: what is left out is removed, but for the billing day"
      }
    },
    "title": "EnrolmentCompletion",
    "description": "What makes a verified company a partner: the agreement, and where invoices go if there are any"
  }
};
