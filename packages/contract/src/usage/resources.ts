// What usage costs: by customer, by subscription, by meter and by Azure resource; and the budget that a customer has.
// Source: customer-usage-resources.md, subscription-usage-resources.md, meter-usage-resources.md, resource-usage-resources.md.

import { Type } from "typebox";
import { maybeDecimal, maybeText } from "../billing/fields.ts";
import { decimal, instant, resource, text } from "../define/schema.ts";
import { SubscriptionStatus } from "../subscriptions/enums.ts";

const cost = {
  totalCost: decimal("Estimated cost in the current billing period so far, in the currency that currencyLocale or currencyCode says"),
  currencyLocale: maybeText("Culture whose currency the cost is in, for example fr-FR; legacy Azure (MS-AZR-0145P) only"),
  currencyCode: maybeText("ISO 4217 code of the currency that the cost is in; Azure plans only"),
  usdTotalCost: maybeDecimal("The same cost in US dollars; Azure plans only"),
  lastModifiedDate: instant("When the usage was last counted"),
};

const currencySymbol = maybeText("Symbol of the currency");

/** The name of a resource and its id travel twice. */
const twice = {
  id: maybeText("Repeats resourceId"),
  name: maybeText("Repeats resourceName"),
};

const period = {
  billingStartDate: instant("First day of the current billing period"),
  billingEndDate: instant("Last day of the current billing period"),
};

/** Both what is answered and what is sent. */
export const SpendingBudget = resource("SpendingBudget", "What a customer means to spend on usage in a billing period", {
  amount: maybeDecimal("The budget, in the currency of the customer's usage; absent when there is none"),
  usageSpendingBudget: maybeDecimal("Repeats the amount in some answers; ignored when it is sent"),
});

export const CustomerMonthlyUsageRecord = resource("CustomerMonthlyUsageRecord", "What a customer's usage costs in the current billing period", {
  resourceId: text("The customer's tenant"),
  resourceName: text("Company's name of the customer"),
  ...twice,
  budget: SpendingBudget,
  customerSpendingBudget: Type.Optional(SpendingBudget),
  percentUsed: decimal("Per cent of the budget that is spent, may be more than 100; 0 without a budget"),
  isUpgraded: Type.Boolean({ description: "Whether the customer has an Azure plan" }),
  ...cost,
  currencySymbol,
});

export const CustomerUsageSummary = resource("CustomerUsageSummary", "What a customer's usage costs, with budget and billing period", {
  resourceId: text("The customer's tenant"),
  resourceName: text("Company's name of the customer"),
  ...twice,
  budget: SpendingBudget,
  ...period,
  ...cost,
});

const customersCount = (description: string) => Type.Integer({ minimum: 0, description });

export const PartnerUsageSummary = resource("PartnerUsageSummary", "What the usage of all customers without an Azure plan costs", {
  resourceId: text("The partner's tenant"),
  resourceName: text("The partner's name"),
  ...twice,
  emailsToNotify: Type.Optional(Type.Array(text("Mail address"), { description: "Who is told when budgets are exceeded; absent when nobody is" })),
  customersOverBudget: customersCount("How many customers have spent more than their budget"),
  customersTrendingOver: customersCount("How many customers will soon have spent more than their budget"),
  customersWithUsageBasedSubscription: customersCount("How many customers have a subscription that is billed by usage"),
  ...period,
  ...cost,
  currencySymbol,
});

export const SubscriptionMonthlyUsageRecord = resource("SubscriptionMonthlyUsageRecord", "What the usage of a subscription or Azure plan costs in the current billing period", {
  resourceId: text("The subscription; of a customer with an Azure plan, the plan"),
  resourceName: text("Name of the subscription or plan"),
  ...twice,
  status: SubscriptionStatus,
  partnerOnRecord: maybeText("PartnerID of the partner on the record of the subscription; absent without one"),
  offerId: maybeText("The offer, for example MS-AZR-0145P"),
  ...cost,
  currencySymbol,
});

export const SubscriptionDailyUsageRecord = resource("SubscriptionDailyUsageRecord", "What the usage of a subscription cost on a day", {
  resourceId: text("The subscription"),
  resourceName: text("Name of the subscription"),
  dateUsed: instant("The day of the use"),
  ...cost,
  totalCost: decimal("Estimated cost on that day"),
});

export const SubscriptionUsageSummary = resource("SubscriptionUsageSummary", "What the usage of a subscription or Azure plan costs, with its billing period", {
  resourceId: text("The subscription, or the Azure plan"),
  resourceName: text("Name of the subscription or plan"),
  ...twice,
  ...period,
  ...cost,
});

const used = {
  category: text("Azure service, for example Storage"),
  subcategory: text("Kind of the service; may be empty"),
  quantityUsed: decimal("How much was used"),
  unit: text("Unit of the quantity, for example 1 GB"),
};

export const AzureResourceMonthlyUsageRecord = resource("AzureResourceMonthlyUsageRecord", "What a kind of Azure resource costs in the current billing period; legacy Azure (MS-AZR-0145P) only", {
  resourceId: maybeText("Identifier of the kind of resource; answers of the real service name it id"),
  resourceName: maybeText("Name of the kind of resource; answers of the real service call it name"),
  ...twice,
  ...used,
  ...cost,
  lastModifiedDate: Type.Optional(cost.lastModifiedDate),
});

export const MeterUsageRecord = resource("MeterUsageRecord", "What the use of a meter costs in the current billing period", {
  subscriptionId: text("The subscription, or the Azure plan"),
  meterId: text("Identifier of the meter"),
  meterName: text("What the meter counts"),
  ...used,
  resourceId: maybeText("Never sent: what the models of the SDKs inherit"),
  resourceName: maybeText("Never sent: what the models of the SDKs inherit"),
  ...cost,
});

export const ResourceUsageRecord = resource("ResourceUsageRecord", "What the use of an Azure resource costs in the current billing period; Azure plans only", {
  subscriptionId: text("The Azure plan"),
  resourceUri: text("The Azure resource, in full, with its group and name"),
  resourceType: text("Type of the resource, for example Microsoft.Compute"),
  entitlementId: text("The Azure subscription within the plan"),
  entitlementName: text("Name of the Azure subscription"),
  resourceGroupName: text("Group of the resource"),
  resourceId: maybeText("Never sent: what the models of the SDKs inherit"),
  resourceName: text("Name of the resource"),
  name: maybeText("Repeats resourceName"),
  ...cost,
});
