// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get what a form asks of an address in a country, by its ISO code of two letters. */
export const addressRulesGet: OperationOf<"addressRules.get"> = {
  "id": "addressRules.get",
  "method": "GET",
  "path": "/internal/v1/addressrules/{country}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "ownProfile",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ]
};
