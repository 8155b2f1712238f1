// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the imports of price sheets, newest first. */
export const priceSheetsList: OperationOf<"priceSheets.list"> = {
  "id": "priceSheets.list",
  "method": "GET",
  "path": "/internal/v1/pricesheets",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "states": [
    "created",
    "active"
  ]
};

/** Begin to import a price sheet; its chunks follow, then it is finished. */
export const priceSheetsCreate: OperationOf<"priceSheets.create"> = {
  "id": "priceSheets.create",
  "method": "POST",
  "path": "/internal/v1/pricesheets",
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
      "fileName"
    ],
    "properties": {
      "fileName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      },
      "kind": {
        "type": "string",
        "enum": [
          "detect",
          "updatedlicensebased",
          "software",
          "azure_reservations",
          "azure_consumption",
          "marketplace",
          "legacy",
          "offermatrix"
        ]
      },
      "size": {
        "type": "integer",
        "minimum": 0,
        "maximum": 9007199254740991
      },
      "market": {
        "type": "string",
        "pattern": "^[A-Za-z]{2}$",
        "description": "Market of the rows that name none: ISO 3166 code of two letters; the account's country when absent"
      },
      "currency": {
        "type": "string",
        "pattern": "^[A-Za-z]{3}$",
        "description": "Currency of the rows that name none: ISO 4217 code; the market's when absent"
      }
    }
  }
};

/** Get an import with the rows that were refused and the warnings. */
export const priceSheetsGet: OperationOf<"priceSheets.get"> = {
  "id": "priceSheets.get",
  "method": "GET",
  "path": "/internal/v1/pricesheets/{importId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "states": [
    "created",
    "active"
  ]
};

/** Send the next chunk of the file; one that was read already changes nothing. */
export const priceSheetsChunksCreate: OperationOf<"priceSheets.chunks.create"> = {
  "id": "priceSheets.chunks.create",
  "method": "POST",
  "path": "/internal/v1/pricesheets/{importId}/chunks",
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
      "number",
      "content"
    ],
    "properties": {
      "number": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000000000
      },
      "content": {
        "type": "string",
        "maxLength": 699052
      }
    }
  }
};

/** Say that the file has no more chunks: from now on its prices count. */
export const priceSheetsFinish: OperationOf<"priceSheets.finish"> = {
  "id": "priceSheets.finish",
  "method": "POST",
  "path": "/internal/v1/pricesheets/{importId}/finish",
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

/** Download the rows that were refused and the warnings as CSV. */
export const priceSheetsReportGet: OperationOf<"priceSheets.report.get"> = {
  "id": "priceSheets.report.get",
  "method": "GET",
  "path": "/internal/v1/pricesheets/{importId}/report",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "states": [
    "created",
    "active"
  ]
};

/** Delete an import: its prices count no more, and those count again that it had taken the place of. */
export const priceSheetsDelete: OperationOf<"priceSheets.delete"> = {
  "id": "priceSheets.delete",
  "method": "DELETE",
  "path": "/internal/v1/pricesheets/{importId}",
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
