// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Ask whether an indirect reseller has signed the Microsoft Partner Agreement, by its PartnerID or its tenant; the programme is csp. */
export const complianceAgreementStatusGet: OperationOf<"compliance.agreementStatus.get"> = {
  "id": "compliance.agreementStatus.get",
  "method": "GET",
  "path": "/v1/compliance/{programName}/agreementstatus",
  "clouds": [
    "global",
    "usgov"
  ],
  "right": "manageIndirectResellers",
  "query": [
    "mpnId",
    "tenantId"
  ]
};
