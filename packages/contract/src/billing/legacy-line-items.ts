// The lines of legacy invoices: of licences, of legacy Azure (MS-AZR-0145P), and of its usage day by day.
// Source: invoice-resources.md, get-invoiceline-items.md.

import { Type } from "typebox";
import { decimal, instant, resource, text } from "../define/schema.ts";
import { kindOfLine, maybeDecimal, maybeInteger, maybeText } from "./fields.ts";

const partnerIds = {
  mpnId: maybeInteger("PartnerID: of a direct partner its own, below an indirect provider that of the reseller"),
  tier2MpnId: maybeInteger("PartnerID of the indirect reseller; 0 without one, -1 when it was removed"),
};

const subscription = {
  subscriptionId: text("The subscription in the billing platform; no GUID, and not the id of the subscription resource"),
  subscriptionName: maybeText("Nickname of the subscription; the offer's name unless it was given one"),
  subscriptionDescription: maybeText("Name of the offer"),
  billingCycleType: maybeText("How often it is billed, for example Monthly, in any case"),
};

export const LicenseBasedLineItem = resource("LicenseBasedLineItem", "A charge for legacy licences: office, billing_line_items", {
  ...kindOfLine,
  partnerId: text("The partner's tenant"),
  customerId: text("The customer in the billing platform"),
  customerName: maybeText("Company's name of the customer"),
  domainName: maybeText("The customer's domain; may be absent until the second cycle"),
  ...partnerIds,
  orderId: text("The order in the billing platform"),
  ...subscription,
  syndicationPartnerSubscriptionNumber: maybeText("Id of the subscription resource, a GUID"),
  offerId: maybeText("The offer in the billing platform; not the one of the price list"),
  durableOfferId: maybeText("The offer as the price list and the catalogue name it"),
  offerName: maybeText("Name of the offer"),
  subscriptionStartDate: instant("First day of the subscription's term"),
  subscriptionEndDate: instant("Last day of the subscription's term"),
  chargeStartDate: instant("First day that is charged"),
  chargeEndDate: instant("Last day that is charged"),
  chargeType: text("What the charge is for, as free text, for example Cycle fee"),
  unitPrice: decimal("Price of one licence for the days charged"),
  quantity: Type.Integer({ description: "Number of licences" }),
  amount: decimal("unitPrice times quantity"),
  totalOtherDiscount: decimal("Discount on the amount; 0 without one"),
  subtotal: decimal("Amount less the discount, before tax"),
  tax: decimal("Tax on the subtotal"),
  totalForCustomer: decimal("Subtotal and tax"),
  currency: text("ISO 4217 code of the currency of the amounts"),
});

const usage = {
  partnerId: text("The partner's tenant"),
  partnerName: maybeText("The partner's name"),
  partnerBillableAccountId: maybeText("The partner's account in the billing platform"),
  customerId: text("The customer's tenant"),
  customerCompanyName: maybeText("Company's name of the customer"),
  domainName: maybeText("The customer's domain"),
  ...partnerIds,
  invoiceNumber: maybeText("Number of the invoice that the line is on"),
  ...subscription,
  orderId: maybeText("The order in the billing platform"),
  serviceName: maybeText("Azure service, for example Storage"),
  serviceType: maybeText("Kind of the service, for example Standard Page Blob"),
  resourceGuid: maybeText("Identifier of the meter, a GUID"),
  resourceName: maybeText("What is metered, for example LRS Data Stored"),
  region: maybeText("Region of the resource; empty where prices are the same everywhere"),
  consumedQuantity: decimal("What was consumed, in units of the field unit"),
  chargeStartDate: instant("First day of the cycle that is charged"),
  chargeEndDate: instant("Last day of the cycle that is charged"),
  unit: maybeText("Unit of the quantities, for example 1 Hour"),
};

export const UsageBasedLineItem = resource("UsageBasedLineItem", "A charge for the use of legacy Azure in a cycle: azure, billing_line_items", {
  ...kindOfLine,
  ...usage,
  customerName: maybeText("Company's name of the customer, where customerCompanyName is absent"),
  detailLineItemId: maybeInteger("Counts the lines of one resource, when parts of its consumption are priced differently"),
  sku: maybeText("SKU of the service, for example 7UD-00001"),
  includedQuantity: decimal("Part of the consumption that is free"),
  overageQuantity: decimal("Part of the consumption that is charged: consumed less included"),
  listPrice: decimal("Price of one unit before tax"),
  consumptionPrice: maybeDecimal("Price of the consumption before discount"),
  consumptionDiscount: maybeDecimal("Discount on the consumption"),
  currency: text("ISO 4217 code of the currency of the amounts"),
  pretaxCharges: decimal("Charge before tax: listPrice times overageQuantity"),
  taxAmount: decimal("Tax on the charge"),
  postTaxTotal: decimal("Charge and tax"),
  pretaxEffectiveRate: decimal("Charge before tax for one unit consumed"),
  postTaxEffectiveRate: decimal("Charge with tax for one unit consumed"),
  chargeType: text("What the charge is for, as free text, for example Assess usage fee for current cycle"),
});

export const DailyUsageLineItem = resource("DailyUsageLineItem", "The use of a legacy Azure resource on a day, without a price: azure, usage_line_items", {
  ...kindOfLine,
  ...usage,
  customerBillableAccount: maybeText("The customer's account in the billing platform"),
  usageDate: instant("The day of the use"),
  meteredService: maybeText("Service whose use was metered"),
  meteredServiceType: maybeText("Kind of the metered service"),
  meteredRegion: maybeText("Region where the use was metered"),
  project: maybeText("What the customer calls the resource or its project"),
  serviceInfo: maybeText("What the service says of the use besides, as text"),
});
