// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the agreements that customers can be confirmed to have accepted, of one type or of all. */
export const agreementsMetadataList: OperationOf<"agreements.metadata.list"> = {
  "id": "agreements.metadata.list",
  "method": "GET",
  "path": "/v1/agreements",
  "clouds": [
    "global"
  ],
  "right": "viewCustomerAgreement",
  "isPaged": true,
  "query": [
    "agreementType"
  ]
};

/** Get links to the text of the Microsoft Customer Agreement for a country, in a language if it has it. */
export const agreementsTemplatesDocumentGet: OperationOf<"agreements.templates.document.get"> = {
  "id": "agreements.templates.document.get",
  "method": "GET",
  "path": "/v1/agreementtemplates/{templateId}/document",
  "clouds": [
    "global"
  ],
  "right": "viewCustomerAgreement",
  "query": [
    "language",
    "country"
  ]
};
