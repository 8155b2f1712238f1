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
      "email": {
        "type": "string",
        "description": "Mail address for correspondence",
        "pattern": "^([^@\\s]+@[^@\\s]+)?$",
        "maxLength": 320
      },
      "language": {
        "type": "string",
        "description": "Language for correspondence, for example en",
        "minLength": 2,
        "maxLength": 35
      },
      "culture": {
        "type": "string",
        "description": "Culture for money and dates, for example en-US",
        "minLength": 2,
        "maxLength": 35
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
    "title": "OrganizationProfileUpdate",
    "description": "A whole organization profile: what is left out is removed. Id, tenant and domain stay as they are"
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
        "description": "Mail address of the support",
        "pattern": "^([^@\\s]+@[^@\\s]+)?$",
        "maxLength": 320
      },
      "telephone": {
        "type": "string",
        "description": "Phone number of the support",
        "maxLength": 50
      },
      "website": {
        "type": "string",
        "description": "Website of the support",
        "maxLength": 2048
      }
    },
    "title": "SupportProfileUpdate",
    "description": "A whole support profile: what is left out is removed"
  }
};
