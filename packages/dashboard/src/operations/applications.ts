// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the applications that are registered for API access. */
export const applicationsList: OperationOf<"applications.list"> = {
  "id": "applications.list",
  "method": "GET",
  "path": "/internal/v1/applications",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ]
};

/** Create an application with default settings and register it for API access. */
export const applicationsCreate: OperationOf<"applications.create"> = {
  "id": "applications.create",
  "method": "POST",
  "path": "/internal/v1/applications",
  "clouds": [
    "global",
    "china"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "type"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "web",
          "native"
        ]
      },
      "displayName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 120
      },
      "keyYears": {
        "type": "integer",
        "minimum": 1,
        "maximum": 2
      },
      "keyDescription": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      },
      "termsAccepted": {
        "type": "boolean"
      }
    }
  }
};

/** Register an existing application of the directory for API access; its own keys and certificates stay valid. */
export const applicationsRegister: OperationOf<"applications.register"> = {
  "id": "applications.register",
  "method": "POST",
  "path": "/internal/v1/applications/{applicationId}/register",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "properties": {
      "termsAccepted": {
        "type": "boolean"
      }
    }
  }
};

/** Unregister an application: the API refuses its tokens at once. */
export const applicationsDelete: OperationOf<"applications.delete"> = {
  "id": "applications.delete",
  "method": "DELETE",
  "path": "/internal/v1/applications/{applicationId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ]
};

/** Add a key to a web application; its value is shown once. */
export const applicationsKeysCreate: OperationOf<"applications.keys.create"> = {
  "id": "applications.keys.create",
  "method": "POST",
  "path": "/internal/v1/applications/{applicationId}/keys",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "properties": {
      "keyYears": {
        "type": "integer",
        "minimum": 1,
        "maximum": 2
      },
      "description": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      }
    }
  }
};

/** Remove a key: it gets no token from now on. */
export const applicationsKeysDelete: OperationOf<"applications.keys.delete"> = {
  "id": "applications.keys.delete",
  "method": "DELETE",
  "path": "/internal/v1/applications/{applicationId}/keys/{keyId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ]
};

/** Add a certificate to a web application: it may prove itself with the private key that belongs to it. */
export const applicationsCertificatesCreate: OperationOf<"applications.certificates.create"> = {
  "id": "applications.certificates.create",
  "method": "POST",
  "path": "/internal/v1/applications/{applicationId}/certificates",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "certificate"
    ],
    "properties": {
      "certificate": {
        "type": "string",
        "minLength": 1,
        "maxLength": 16384
      }
    }
  }
};

/** Remove a certificate: it gets no token from now on. */
export const applicationsCertificatesDelete: OperationOf<"applications.certificates.delete"> = {
  "id": "applications.certificates.delete",
  "method": "DELETE",
  "path": "/internal/v1/applications/{applicationId}/certificates/{certificateId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ]
};

/** Set the redirect URIs of an application: those that are left out are gone. */
export const applicationsRedirectUrisUpdate: OperationOf<"applications.redirectUris.update"> = {
  "id": "applications.redirectUris.update",
  "method": "PUT",
  "path": "/internal/v1/applications/{applicationId}/redirecturis",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "array",
    "items": {
      "type": "object",
      "required": [
        "type",
        "uri"
      ],
      "properties": {
        "type": {
          "type": "string",
          "enum": [
            "web",
            "spa",
            "native"
          ]
        },
        "uri": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        }
      }
    },
    "maxItems": 100
  }
};

/** Set the App ID URI of an application. */
export const applicationsAppIdUriUpdate: OperationOf<"applications.appIdUri.update"> = {
  "id": "applications.appIdUri.update",
  "method": "PUT",
  "path": "/internal/v1/applications/{applicationId}/appiduri",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "appIdUri"
    ],
    "properties": {
      "appIdUri": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9+.-]*:[^\\s#*]*[^\\s#*/]$",
        "maxLength": 256,
        "description": "By which tokens for the application itself are asked for; no other application of the directory has it"
      }
    }
  }
};

/** List the applications of the account's directory that are not registered for API access. */
export const applicationsDirectoryList: OperationOf<"applications.directory.list"> = {
  "id": "applications.directory.list",
  "method": "GET",
  "path": "/internal/v1/directoryapplications",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ]
};

/** Create an application in the account's directory, without registering it. */
export const applicationsDirectoryCreate: OperationOf<"applications.directory.create"> = {
  "id": "applications.directory.create",
  "method": "POST",
  "path": "/internal/v1/directoryapplications",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "type",
      "displayName"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "web",
          "native"
        ]
      },
      "displayName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 120
      },
      "key": {
        "type": "object",
        "properties": {
          "keyYears": {
            "type": "integer",
            "minimum": 1,
            "maximum": 2
          },
          "endDate": {
            "type": "string",
            "format": "date-time"
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          }
        }
      },
      "certificates": {
        "type": "array",
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16384
        },
        "maxItems": 10
      },
      "redirectUris": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "type",
            "uri"
          ],
          "properties": {
            "type": {
              "type": "string",
              "enum": [
                "web",
                "spa",
                "native"
              ]
            },
            "uri": {
              "type": "string",
              "minLength": 1,
              "maxLength": 256
            }
          }
        },
        "maxItems": 100
      },
      "appIdUri": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9+.-]*:[^\\s#*]*[^\\s#*/]$",
        "maxLength": 256,
        "description": "By which tokens for the application itself are asked for; no other application of the directory has it"
      },
      "multiTenant": {
        "type": "boolean"
      }
    }
  }
};

/** Delete an application from the account's directory, be it registered or not: nobody knows it from then on. */
export const applicationsDirectoryDelete: OperationOf<"applications.directory.delete"> = {
  "id": "applications.directory.delete",
  "method": "DELETE",
  "path": "/internal/v1/directoryapplications/{applicationId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ]
};

/** Give an application the delegated permissions that Partner Center needs, and consent to them for everyone in the tenant. */
export const applicationsDirectoryConsent: OperationOf<"applications.directory.consent"> = {
  "id": "applications.directory.consent",
  "method": "POST",
  "path": "/internal/v1/directoryapplications/{applicationId}/adminconsent",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ]
};

/** Add a key to a web application in the directory, for any time; its value is shown once. */
export const applicationsDirectoryKeysCreate: OperationOf<"applications.directory.keys.create"> = {
  "id": "applications.directory.keys.create",
  "method": "POST",
  "path": "/internal/v1/directoryapplications/{applicationId}/keys",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "properties": {
      "keyYears": {
        "type": "integer",
        "minimum": 1,
        "maximum": 2
      },
      "endDate": {
        "type": "string",
        "format": "date-time"
      },
      "description": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      }
    }
  }
};

/** Remove a key from an application in the directory: it gets no token from now on. */
export const applicationsDirectoryKeysDelete: OperationOf<"applications.directory.keys.delete"> = {
  "id": "applications.directory.keys.delete",
  "method": "DELETE",
  "path": "/internal/v1/directoryapplications/{applicationId}/keys/{keyId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ]
};
