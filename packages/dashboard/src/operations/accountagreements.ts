// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the agreements of the company with Microsoft, accepted or not. */
export const accountAgreementsList: OperationOf<"accountAgreements.list"> = {
  "id": "accountAgreements.list",
  "method": "GET",
  "path": "/internal/v1/agreements",
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

/** Accept an agreement for the company; one that is accepted already stays as it is. */
export const accountAgreementsAccept: OperationOf<"accountAgreements.accept"> = {
  "id": "accountAgreements.accept",
  "method": "POST",
  "path": "/internal/v1/agreements",
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
      "agreementType",
      "version"
    ],
    "properties": {
      "agreementType": {
        "type": "string",
        "enum": [
          "MicrosoftPartnerAgreement",
          "PartnerNetworkAgreement",
          "ControlPanelVendorAgreement"
        ]
      },
      "version": {
        "type": "string",
        "maxLength": 20
      }
    }
  }
};
