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
        ]
      },
      "mpnId": {
        "type": "string",
        "pattern": "^[0-9]{1,10}$",
        "description": "The PartnerID of a location of the company, in the same country"
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
          "primaryContact": {
            "type": "object",
            "properties": {
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
              "email": {
                "type": "string",
                "pattern": "^([^@\\s]+@[^@\\s]+)?$",
                "maxLength": 320,
                "description": "Mail address"
              },
              "phoneNumber": {
                "type": "string",
                "maxLength": 50
              }
            }
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
          "companyApproverEmail": {
            "type": "string",
            "pattern": "^([^@\\s]+@[^@\\s]+)?$",
            "maxLength": 320,
            "description": "Mail address of who approves for the company"
          }
        }
      }
    }
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
        "type": "boolean"
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
          "primaryContact": {
            "type": "object",
            "properties": {
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
              "email": {
                "type": "string",
                "pattern": "^([^@\\s]+@[^@\\s]+)?$",
                "maxLength": 320,
                "description": "Mail address"
              },
              "phoneNumber": {
                "type": "string",
                "maxLength": 50
              }
            }
          },
          "purchaseOrderNumber": {
            "type": "string",
            "maxLength": 100
          },
          "taxId": {
            "type": "string",
            "maxLength": 100
          },
          "billingDay": {
            "type": "integer",
            "minimum": 0,
            "maximum": 31
          },
          "billingCurrency": {
            "type": "string",
            "maxLength": 3
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
    }
  }
};
