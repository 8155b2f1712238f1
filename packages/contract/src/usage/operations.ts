import { area, operation } from "../define/operation.ts";
import { anyFlow, userOnly, globalOnly, except } from "../define/places.ts";
import { usageShapes } from "./shapes.ts";

export const usageOperations = area("usage", {
  "usage.customers.usageRecords.list": operation("GET /v1/customers/usagerecords", {
    host: "api", auth: userOnly, clouds: except("china"), sources: ["get-a-customer-s-usage-records.md"],
    right: "viewBilling", ...usageShapes["usage.customers.usageRecords.list"],
  }),
  "usage.partner.summary.get": operation("GET /v1/usagesummary", {
    host: "api", auth: userOnly, clouds: except("china"), sources: ["get-a-partner-usage-summary.md"],
    right: "viewBilling", ...usageShapes["usage.partner.summary.get"],
  }),
  "usage.customers.summary.get": operation("GET /v1/customers/{customerId}/usagesummary", {
    host: "api", auth: userOnly, clouds: except("china"), sources: ["get-a-customer-usage-summary.md"],
    right: "viewBilling", ...usageShapes["usage.customers.summary.get"],
  }),
  "usage.customers.budget.get": operation("GET /v1/customers/{customerId}/usagebudget", {
    host: "api", auth: anyFlow, clouds: except("china"), sources: ["get-a-customer-s-usage-spending-budget.md"],
    right: "viewBilling", ...usageShapes["usage.customers.budget.get"],
  }),
  "usage.customers.budget.update": operation("PATCH /v1/customers/{customerId}/usagebudget", {
    host: "api", auth: anyFlow, clouds: except("china"), sources: ["update-a-customer-s-usage-spending-budget.md"],
    right: "manageSpendingBudget", ...usageShapes["usage.customers.budget.update"],
    records: { operationType: "update_customer_spending_budget", resourceType: "customer" },
  }),
  "usage.subscriptions.usageRecords.list": operation("GET /v1/customers/{customerId}/subscriptions/usagerecords", {
    host: "api", auth: userOnly, clouds: except("china"), sources: ["get-a-customer-subscription-s-usage-records.md"],
    right: "viewBilling", ...usageShapes["usage.subscriptions.usageRecords.list"],
  }),
  "usage.subscriptions.summary.get": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagesummary", {
    host: "api", auth: userOnly, clouds: except("china"), sources: ["get-a-customer-subscription-usage-summary.md"],
    right: "viewBilling", ...usageShapes["usage.subscriptions.summary.get"],
  }),
  "usage.subscriptions.resources.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/resources", {
    host: "api", auth: anyFlow, clouds: except("china"), sources: ["get-all-monthly-usage-records-for-a-subscription.md"],
    right: "viewBilling", ...usageShapes["usage.subscriptions.resources.list"],
  }),
  "usage.subscriptions.daily.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/daily", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["dotnet"],
    right: "viewBilling", ...usageShapes["usage.subscriptions.daily.list"],
  }),
  "usage.subscriptions.meters.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/meterusagerecords", {
    host: "api", auth: userOnly, clouds: except("china"), sources: ["get-a-customer-subscription-meter-usage-records.md"],
    right: "viewBilling", ...usageShapes["usage.subscriptions.meters.list"],
  }),
  "usage.subscriptions.resourceRecords.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/resourceusagerecords", {
    host: "api", auth: userOnly, clouds: except("china"), sources: ["get-a-customer-subscription-resource-usage-records.md"],
    right: "viewBilling", ...usageShapes["usage.subscriptions.resourceRecords.list"],
  }),
  "usage.utilizations.azure.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/utilizations/azure", {
    host: "api", auth: anyFlow, clouds: except("china"), sources: ["get-a-customer-s-utilization-record-for-azure.md"],
    right: "viewBilling", ...usageShapes["usage.utilizations.azure.list"],
  }),
});
