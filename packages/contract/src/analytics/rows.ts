// The rows of the analytics. With groupby a row has only the fields that it names, and the numbers: so no field is
// always there.
// Source: partner-center-analytics-resources.md; fields that only pages of single operations have are marked.

import { Type } from "typebox";
import { guid, instant, optionalText, structure } from "../define/schema.ts";
import { AnalyticsSubscriptionStatus, AnalyticsSubscriptionType } from "./enums.ts";

const date = (description: string) => Type.Optional(instant(description));
const flag = (description: string) => Type.Optional(Type.Boolean({ description }));
const count = (description: string) => Type.Optional(Type.Integer({ description }));
const number = (description: string) => Type.Optional(Type.Number({ description }));

export const AzureUsageAnalytics = structure("AzureUsageAnalytics", "How much of an Azure meter a customer's subscription used on a day", {
  customerTenantId: Type.Optional(guid("The customer's tenant")),
  customerName: optionalText("Name of the customer"),
  subscriptionId: optionalText("Identifier of the Azure subscription"),
  subscriptionName: optionalText("Name of the Azure subscription"),
  usageDate: optionalText("Day of the usage, as ISO 8601 without a zone"),
  resourceLocation: optionalText("Where the data centre is, such as useast"),
  meterCategory: optionalText("Category of the meter, such as Data Management"),
  meterSubcategory: optionalText("Subcategory of the meter, such as Geo Redundant"),
  meterUnit: optionalText("Unit that the meter counts in, such as GB or Hours"),
  reservationOrderId: optionalText("Order of the reserved instances that the usage falls under; empty without one"),
  reservationId: optionalText("Reserved instances of that order; empty without any"),
  // The page of the operation has it, in its example and among the fields to filter and group by.
  consumptionMeterId: optionalText("Identifier of the meter; empty without one"),
  serviceType: optionalText("Type of the virtual machine, such as Standard_E4s_v3; empty for what is none"),
  quantity: count("How much was used, in the meter's unit; summed up in grouped rows"),
});

export const IndirectResellerAnalytics = structure("IndirectResellerAnalytics", "What an indirect reseller sold", {
  partnerTenantId: Type.Optional(guid("The indirect provider's tenant")),
  id: optionalText("Identifier of the indirect reseller"),
  name: optionalText("Name of the indirect reseller"),
  market: optionalText("Country that the indirect reseller sells in, by its code of two letters"),
  firstSubscriptionCreationDate: date("When the reseller's first subscription was created"),
  latestSubscriptionCreationDate: date("When the reseller's latest subscription was created"),
  firstSubscriptionEndDate: date("When a subscription of the reseller first ended"),
  latestSubscriptionEndDate: date("When a subscription of the reseller last ended"),
  firstSubscriptionSuspendedDate: date("When a subscription of the reseller was first suspended; the year 1 when none was"),
  latestSubscriptionSuspendedDate: date("When a subscription of the reseller was last suspended; the year 1 when none was"),
  firstSubscriptionDeprovisionedDate: date("When a subscription of the reseller was first deprovisioned; the year 1 when none was"),
  latestSubscriptionDeprovisionedDate: date("When a subscription of the reseller was last deprovisioned; the year 1 when none was"),
  subscriptionCount: number("How many subscriptions were sold"),
  licenseCount: number("How many licences were sold"),
  indirectResellerCount: number("How many indirect resellers the row stands for; in grouped rows only"),
});

export const ReferralAnalytics = structure("ReferralAnalytics", "What became of a referral, and when", {
  id: optionalText("Identifier of the referral"),
  status: optionalText("What became of the referral, such as Accepted"),
  customerMarket: optionalText("Country of the customer, by its code of two letters"),
  customerName: optionalText("Name of the customer"),
  customerOrgSize: optionalText("How many people the customer employs, as a range such as 10to50employees"),
  acceptedDate: date("When the referral was accepted; absent when it was not"),
  acknowledgedDate: date("When the referral was acknowledged; absent when it was not"),
  archivedDate: date("When the referral was archived; absent when it was not"),
  declinedDate: date("When the referral was declined; absent when it was not"),
  expiredDate: date("When the referral expired; absent when it did not"),
  lostDate: date("When the referral was lost; absent when it was not"),
  missedDate: date("When the referral was missed; absent when it was not"),
  createdDate: date("When the referral was created"),
  skippedDate: date("When the referral was skipped; absent when it was not"),
  wonDate: date("When the referral was won; absent when it was not"),
  partnerMarket: optionalText("Country of the partner, by its code of two letters"),
});

export const SearchAnalytics = structure("SearchAnalytics", "A search for partners that found this one", {
  companyName: optionalText("Name of the partner's company"),
  contactButtonClicked: flag("Whether whoever searched went on to contact the partner"),
  keywordCountry: optionalText("Country that was searched for"),
  detailsViewed: flag("Whether the partner's details were looked at"),
  keywordIndustryFocus: optionalText("Industry that was searched for, such as healthcare"),
  mpnId: optionalText("The partner's PartnerID; an example has it as a number"),
  partnerMarket: optionalText("Country of the partner, by its code of two letters"),
  keywordProduct: optionalText("Product that was searched for"),
  referralSubmitted: flag("Whether a referral came of it"),
  searchDate: date("When the search took place"),
  keywordSearchText: optionalText("Text that was searched for"),
  searchResultPageViews: count("How often the partner was among the results; in grouped rows only"),
  contactClicks: count("How often somebody went on to contact the partner; in grouped rows only"),
  referralCount: count("How many referrals came of the searches; in grouped rows only"),
  profileViews: count("How often the partner's profile was looked at; in grouped rows only"),
});

export const SubscriptionAnalytics = structure("SubscriptionAnalytics", "A subscription of a customer", {
  customerTenantId: Type.Optional(guid("The customer's tenant")),
  customerName: optionalText("Name of the customer"),
  customerMarket: optionalText("Country of the customer, by its code of two letters"),
  id: optionalText("Identifier of the subscription"),
  status: Type.Optional(AnalyticsSubscriptionStatus),
  productName: optionalText("Name of the product"),
  subscriptionType: Type.Optional(AnalyticsSubscriptionType),
  autoRenewEnabled: flag("Whether the subscription renews by itself"),
  partnerId: optionalText("The partner that sold it: the indirect reseller, where there is one"),
  friendlyName: optionalText("Name that the subscription was given"),
  partnerName: optionalText("Name of the partner that the subscription was bought for"),
  providerName: optionalText("Name of the indirect provider that bought it, where an indirect reseller sold it"),
  // The pages of the operation have these three: the first among the fields to filter and group by, the others in an example.
  creationDate: date("When the subscription was created"),
  churnRisk: optionalText("How likely the customer is to leave, such as High"),
  billingCycleName: optionalText("How often it is billed, such as MONTHLY"),
  effectiveStartDate: date("When the subscription starts"),
  commitmentEndDate: date("When the subscription's commitment ends; absent where there is none"),
  currentStateEndDate: date("When the present status will change; absent when nothing is due"),
  trialToPaidConversionDate: date("When the trial became a paid subscription; absent for what is or was no trial"),
  trialStartDate: date("When the trial began; absent for what is or was no trial"),
  trialEndDate: date("When the trial ends; absent for what is or was no trial"),
  lastUsageDate: date("When the subscription was last used; absent when that is unknown"),
  deprovisionedDate: date("When the subscription was deprovisioned; absent when it was not"),
  lastRenewalDate: date("When the subscription last renewed; absent when it did not"),
  licenseCount: number("How many licences it has, or all of the group have; as text in an example of grouped rows"),
  subscriptionCount: number("How many subscriptions the row stands for; in grouped rows only, and as text in an example"),
});
