// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get the legal business profile. */
export const profilesLegalBusinessGet: OperationOf<"profiles.legalBusiness.get"> = {
  "id": "profiles.legalBusiness.get",
  "method": "GET",
  "path": "/v1/profiles/legalbusiness",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPartnerProfiles",
  "query": [
    "vettingVersion"
  ]
};

/** Replace the legal business profile; a new address has the company verified again. */
export const profilesLegalBusinessUpdate: OperationOf<"profiles.legalBusiness.update"> = {
  "id": "profiles.legalBusiness.update",
  "method": "PUT",
  "path": "/v1/profiles/legalbusiness",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "body": {
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
};

/** Get the organization profile. */
export const profilesOrganizationGet: OperationOf<"profiles.organization.get"> = {
  "id": "profiles.organization.get",
  "method": "GET",
  "path": "/v1/profiles/organization",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPartnerProfiles"
};

/** Replace the organization profile. */
export const profilesOrganizationUpdate: OperationOf<"profiles.organization.update"> = {
  "id": "profiles.organization.update",
  "method": "PUT",
  "path": "/v1/profiles/organization",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "body": {
    "type": "object",
    "required": [
      "companyName",
      "defaultAddress",
      "language",
      "culture"
    ],
    "properties": {
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
      "email": {
        "type": "string",
        "pattern": "^([^@\\s]+@[^@\\s]+)?$",
        "maxLength": 320,
        "description": "Mail address for correspondence"
      },
      "language": {
        "type": "string",
        "minLength": 2,
        "maxLength": 35
      },
      "culture": {
        "type": "string",
        "minLength": 2,
        "maxLength": 35
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

/** Get the partner's own billing profile. */
export const profilesBillingGet: OperationOf<"profiles.billing.get"> = {
  "id": "profiles.billing.get",
  "method": "GET",
  "path": "/v1/profiles/billing",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** Replace the partner's own billing profile. */
export const profilesBillingUpdate: OperationOf<"profiles.billing.update"> = {
  "id": "profiles.billing.update",
  "method": "PUT",
  "path": "/v1/profiles/billing",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "body": {
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
};

/** Get the own partner network profile, or verify another partner's PartnerID. */
export const profilesMpnGet: OperationOf<"profiles.mpn.get"> = {
  "id": "profiles.mpn.get",
  "method": "GET",
  "path": "/v1/profiles/mpn",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPartnerProfiles",
  "query": [
    "mpnId"
  ]
};

/** Get the support profile, which customers see. */
export const profilesSupportGet: OperationOf<"profiles.support.get"> = {
  "id": "profiles.support.get",
  "method": "GET",
  "path": "/v1/profiles/support",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewPartnerProfiles"
};

/** Replace the support profile. */
export const profilesSupportUpdate: OperationOf<"profiles.support.update"> = {
  "id": "profiles.support.update",
  "method": "PUT",
  "path": "/v1/profiles/support",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "editSupportProfile",
  "body": {
    "type": "object",
    "properties": {
      "email": {
        "type": "string",
        "pattern": "^([^@\\s]+@[^@\\s]+)?$",
        "maxLength": 320,
        "description": "Mail address of the support"
      },
      "telephone": {
        "type": "string",
        "maxLength": 50
      },
      "website": {
        "type": "string",
        "maxLength": 2048
      }
    }
  }
};
