// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List what the usage of each customer costs in the current billing period, with budgets. */
export const usageCustomersUsageRecordsList: OperationOf<"usage.customers.usageRecords.list"> = {
  "id": "usage.customers.usageRecords.list",
  "method": "GET",
  "path": "/v1/customers/usagerecords",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** Get what the usage of all customers costs in the current billing period. */
export const usagePartnerSummaryGet: OperationOf<"usage.partner.summary.get"> = {
  "id": "usage.partner.summary.get",
  "method": "GET",
  "path": "/v1/usagesummary",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** Get what a customer's usage costs in the current billing period. */
export const usageCustomersSummaryGet: OperationOf<"usage.customers.summary.get"> = {
  "id": "usage.customers.summary.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/usagesummary",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** Get a customer's budget for usage. */
export const usageCustomersBudgetGet: OperationOf<"usage.customers.budget.get"> = {
  "id": "usage.customers.budget.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/usagebudget",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** Set a customer's budget for usage. */
export const usageCustomersBudgetUpdate: OperationOf<"usage.customers.budget.update"> = {
  "id": "usage.customers.budget.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/usagebudget",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "manageSpendingBudget",
  "body": {
    "type": "object",
    "properties": {
      "amount": {
        "type": "number",
        "format": "decimal"
      },
      "usageSpendingBudget": {
        "type": "number",
        "format": "decimal"
      },
      "links": {
        "type": "object",
        "properties": {
          "self": {
            "type": "object",
            "required": [
              "uri",
              "method",
              "headers"
            ],
            "properties": {
              "uri": {
                "type": "string"
              },
              "method": {
                "type": "string"
              },
              "headers": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "key",
                    "value"
                  ],
                  "properties": {
                    "key": {
                      "type": "string"
                    },
                    "value": {
                      "type": "string"
                    }
                  }
                }
              },
              "body": {
                "type": "string"
              }
            }
          }
        }
      },
      "attributes": {
        "type": "object",
        "required": [
          "objectType"
        ],
        "properties": {
          "etag": {
            "type": "string"
          },
          "objectType": {
            "type": "string",
            "const": "SpendingBudget"
          }
        }
      }
    }
  }
};

/** List what the usage of each of a customer's subscriptions costs in the current billing period. */
export const usageSubscriptionsUsageRecordsList: OperationOf<"usage.subscriptions.usageRecords.list"> = {
  "id": "usage.subscriptions.usageRecords.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/usagerecords",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** Get what a subscription's usage costs in the current billing period. */
export const usageSubscriptionsSummaryGet: OperationOf<"usage.subscriptions.summary.get"> = {
  "id": "usage.subscriptions.summary.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/usagesummary",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** List what each kind of Azure resource of a subscription costs in the current billing period. */
export const usageSubscriptionsResourcesList: OperationOf<"usage.subscriptions.resources.list"> = {
  "id": "usage.subscriptions.resources.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/resources",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** List what a subscription's usage cost on each day of the current billing period. */
export const usageSubscriptionsDailyList: OperationOf<"usage.subscriptions.daily.list"> = {
  "id": "usage.subscriptions.daily.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/daily",
  "clouds": [
    "global"
  ],
  "right": "viewBilling"
};

/** List what the use of each meter of a subscription costs in the current billing period. */
export const usageSubscriptionsMetersList: OperationOf<"usage.subscriptions.meters.list"> = {
  "id": "usage.subscriptions.meters.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/meterusagerecords",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** List what each Azure resource of an Azure plan costs in the current billing period. */
export const usageSubscriptionsResourceRecordsList: OperationOf<"usage.subscriptions.resourceRecords.list"> = {
  "id": "usage.subscriptions.resourceRecords.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/resourceusagerecords",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** List how much of each Azure resource of a subscription was reported used in a time, by day or hour. */
export const usageUtilizationsAzureList: OperationOf<"usage.utilizations.azure.list"> = {
  "id": "usage.utilizations.azure.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/utilizations/azure",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewBilling",
  "query": [
    "start_time",
    "end_time",
    "granularity",
    "show_details",
    "size",
    "seek_operation"
  ]
};
