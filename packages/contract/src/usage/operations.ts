import { area, planned } from "../define/operation.ts";
import { anyFlow, userOnly, globalOnly, except } from "../define/places.ts";

export const usageOperations = area("usage", {
  "usage.customers.usageRecords.list": planned("GET /v1/customers/usagerecords", {
    auth: userOnly, clouds: except("china"), sources: ["get-a-customer-s-usage-records.md"],
  }),
  "usage.partner.summary.get": planned("GET /v1/usagesummary", {
    auth: userOnly, clouds: except("china"), sources: ["get-a-partner-usage-summary.md"],
  }),
  "usage.customers.summary.get": planned("GET /v1/customers/{customerId}/usagesummary", {
    auth: userOnly, clouds: except("china"), sources: ["get-a-customer-usage-summary.md"],
  }),
  "usage.customers.budget.get": planned("GET /v1/customers/{customerId}/usagebudget", {
    auth: anyFlow, clouds: except("china"), sources: ["get-a-customer-s-usage-spending-budget.md"],
  }),
  "usage.customers.budget.update": planned("PATCH /v1/customers/{customerId}/usagebudget", {
    auth: anyFlow, clouds: except("china"), sources: ["update-a-customer-s-usage-spending-budget.md"],
  }),
  "usage.subscriptions.usageRecords.list": planned("GET /v1/customers/{customerId}/subscriptions/usagerecords", {
    auth: userOnly, clouds: except("china"), sources: ["get-a-customer-subscription-s-usage-records.md"],
  }),
  "usage.subscriptions.summary.get": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagesummary", {
    auth: userOnly, clouds: except("china"), sources: ["get-a-customer-subscription-usage-summary.md"],
  }),
  "usage.subscriptions.resources.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/resources", {
    auth: anyFlow, clouds: except("china"), sources: ["get-all-monthly-usage-records-for-a-subscription.md"],
  }),
  "usage.subscriptions.daily.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/daily", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet"],
  }),
  "usage.subscriptions.meters.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/meterusagerecords", {
    auth: userOnly, clouds: except("china"), sources: ["get-a-customer-subscription-meter-usage-records.md"],
  }),
  "usage.subscriptions.resourceRecords.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/resourceusagerecords", {
    auth: userOnly, clouds: except("china"), sources: ["get-a-customer-subscription-resource-usage-records.md"],
  }),
  "usage.utilizations.azure.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/utilizations/azure", {
    auth: anyFlow, clouds: except("china"), sources: ["get-a-customer-s-utilization-record-for-azure.md"],
  }),
});
