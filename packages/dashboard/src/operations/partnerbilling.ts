// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Export the daily rated usage of an invoice. */
export const partnerBillingUsageBilledExport: OperationOf<"partnerBilling.usage.billed.export"> = {
  "id": "partnerBilling.usage.billed.export",
  "method": "POST",
  "path": "/v1.0/reports/partners/billing/usage/billed/export",
  "clouds": [
    "global"
  ],
  "right": "viewBilling",
  "body": {
    "type": "object",
    "required": [
      "invoiceId"
    ],
    "properties": {
      "invoiceId": {
        "type": "string",
        "minLength": 1
      },
      "attributeSet": {
        "type": "string",
        "enum": [
          "full",
          "basic",
          "unknownFutureValue"
        ]
      }
    }
  }
};

/** Export the daily rated usage of a month that is not yet invoiced. */
export const partnerBillingUsageUnbilledExport: OperationOf<"partnerBilling.usage.unbilled.export"> = {
  "id": "partnerBilling.usage.unbilled.export",
  "method": "POST",
  "path": "/v1.0/reports/partners/billing/usage/unbilled/export",
  "clouds": [
    "global"
  ],
  "right": "viewBilling",
  "body": {
    "type": "object",
    "required": [
      "currencyCode",
      "billingPeriod"
    ],
    "properties": {
      "currencyCode": {
        "type": "string",
        "pattern": "^[A-Za-z]{3}$",
        "description": "ISO 4217 code of the currency that the partner is billed in"
      },
      "billingPeriod": {
        "type": "string",
        "enum": [
          "current",
          "last",
          "unknownFutureValue"
        ]
      },
      "attributeSet": {
        "type": "string",
        "enum": [
          "full",
          "basic",
          "unknownFutureValue"
        ]
      }
    }
  }
};

/** Export the charges of an invoice. */
export const partnerBillingReconciliationBilledExport: OperationOf<"partnerBilling.reconciliation.billed.export"> = {
  "id": "partnerBilling.reconciliation.billed.export",
  "method": "POST",
  "path": "/v1.0/reports/partners/billing/reconciliation/billed/export",
  "clouds": [
    "global"
  ],
  "right": "viewBilling",
  "body": {
    "type": "object",
    "required": [
      "invoiceId"
    ],
    "properties": {
      "invoiceId": {
        "type": "string",
        "minLength": 1
      },
      "attributeSet": {
        "type": "string",
        "enum": [
          "full",
          "basic",
          "unknownFutureValue"
        ]
      }
    }
  }
};

/** Export the charges of a month that are not yet invoiced. */
export const partnerBillingReconciliationUnbilledExport: OperationOf<"partnerBilling.reconciliation.unbilled.export"> = {
  "id": "partnerBilling.reconciliation.unbilled.export",
  "method": "POST",
  "path": "/v1.0/reports/partners/billing/reconciliation/unbilled/export",
  "clouds": [
    "global"
  ],
  "right": "viewBilling",
  "body": {
    "type": "object",
    "required": [
      "currencyCode",
      "billingPeriod"
    ],
    "properties": {
      "currencyCode": {
        "type": "string",
        "pattern": "^[A-Za-z]{3}$",
        "description": "ISO 4217 code of the currency that the partner is billed in"
      },
      "billingPeriod": {
        "type": "string",
        "enum": [
          "current",
          "last",
          "unknownFutureValue"
        ]
      },
      "attributeSet": {
        "type": "string",
        "enum": [
          "full",
          "basic",
          "unknownFutureValue"
        ]
      }
    }
  }
};

/** Ask how far an export is. */
export const partnerBillingOperationsGet: OperationOf<"partnerBilling.operations.get"> = {
  "id": "partnerBilling.operations.get",
  "method": "GET",
  "path": "/v1.0/reports/partners/billing/operations/{operationId}",
  "clouds": [
    "global"
  ],
  "right": "viewBilling"
};

/** Get where the files of an export are. */
export const partnerBillingManifestsGet: OperationOf<"partnerBilling.manifests.get"> = {
  "id": "partnerBilling.manifests.get",
  "method": "GET",
  "path": "/v1.0/reports/partners/billing/manifests/{manifestId}",
  "clouds": [
    "global"
  ],
  "right": "viewBilling"
};
