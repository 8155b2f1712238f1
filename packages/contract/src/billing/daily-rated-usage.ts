// Daily rated usage of new commerce: what each Azure resource used on each day, with its price.
// Source: invoice-resources.md, get-invoice-billed-consumption-lineitems.md, get-invoice-unbilled-consumption-lineitems.md.

import { decimal, instant, resource, text } from "../define/schema.ts";
import { kindOfLine, maybeDecimal, maybeFlag, maybeInstant, maybeText } from "./fields.ts";

const who = {
  partnerId: text("The partner's tenant"),
  partnerName: maybeText("The partner's name"),
  customerId: text("The customer's tenant"),
  customerName: maybeText("Company's name of the customer"),
  customerDomainName: maybeText("The customer's domain"),
  customerCountry: maybeText("The customer's country, ISO 3166"),
  mpnId: maybeText("PartnerID of the direct partner or indirect provider"),
  resellerMpnId: maybeText("PartnerID of the indirect reseller; empty while it is not invoiced"),
  invoiceNumber: maybeText("Number of the invoice; empty while it is not invoiced"),
};

const product = {
  productId: maybeText("The product"),
  skuId: maybeText("The SKU of the product"),
  availabilityId: maybeText("The availability of the SKU"),
  productName: maybeText("Name of the product"),
  skuName: maybeText("Name of the SKU"),
  publisherName: maybeText("Who publishes the product"),
  publisherId: maybeText("The publisher; empty for most of Microsoft's products"),
  subscriptionId: text("The Azure plan"),
  subscriptionDescription: maybeText("Name of what was bought, for example Azure plan"),
  entitlementId: maybeText("The Azure subscription within the plan"),
  entitlementDescription: maybeText("Name of the Azure subscription"),
};

const meter = {
  chargeStartDate: instant("First day of the month that is charged"),
  chargeEndDate: instant("Last day of that month, or the first day after it"),
  usageDate: instant("The day of the use"),
  meterId: maybeText("Identifier of the meter"),
  meterName: maybeText("What the meter counts"),
  meterType: maybeText("Kind of the meter"),
  meterCategory: maybeText("Service that the meter belongs to"),
  meterSubCategory: maybeText("Kind of that service"),
  meterRegion: maybeText("Region that the meter's price is for"),
  unitOfMeasure: maybeText("Unit of the meter, for example 1 Hour"),
  unitType: maybeText("Unit that is charged, for example 1 Hour"),
};

const azureResource = {
  resourceUri: maybeText("The Azure resource, in full, with its group and name"),
  resourceGroup: maybeText("Group of the resource"),
  resourceLocation: maybeText("Where the resource runs"),
  consumedService: maybeText("Resource provider, for example Microsoft.Compute"),
  tags: maybeText("Tags that the customer gave the resource, as the text of a JSON object; empty without any"),
  additionalInfo: maybeText("What the service says of the use besides, as the text of a JSON object"),
  serviceInfo1: maybeText("Internal data of the service"),
  serviceInfo2: maybeText("More of the service, for example the type of an image"),
};

const amounts = {
  chargeType: maybeText("What the charge is for, as free text; empty while it is not invoiced"),
  unitPrice: decimal("Price of one unit by the price list, in the pricing currency"),
  effectiveUnitPrice: decimal("Price of one unit after credits; 0 when a reservation or savings plan pays"),
  quantity: decimal("Units used"),
  pricingPreTaxTotal: decimal("Cost before tax in the pricing currency; not rounded"),
  pricingCurrency: text("ISO 4217 code of the currency of the price list, USD for Azure"),
  billingPreTaxTotal: decimal("Cost before tax in the currency of the invoice; not rounded"),
  billingCurrency: text("ISO 4217 code of the currency of the invoice"),
  pcToBCExchangeRate: maybeDecimal("What one unit of the pricing currency is in that of the invoice; 1 when they are the same"),
  pcToBCExchangeRateDate: maybeInstant("Day of the exchange rate"),
};

const credits = {
  rateOfPartnerEarnedCredit: maybeDecimal("Share of the price that the partner earns as a credit: 0 or 0.15"),
  hasPartnerEarnedCredit: maybeFlag("Whether there is such a credit"),
  rateOfCredit: maybeDecimal("Share of the cost that another credit pays, from 0 to 1"),
  creditType: maybeText("Which credit, for example Azure Credit Applied or Credit Not Applied"),
  benefitOrderId: maybeText("The savings plan or reservation that pays for it: reservationOrderId of its purchase; empty without one"),
  benefitId: maybeText("The benefit within that order; empty without one"),
  benefitType: maybeText("Kind of the benefit, for example SavingsPlan or Charge; empty without one"),
};

export const DailyRatedUsageLineItem = resource(
  "DailyRatedUsageLineItem",
  "The rated use of an Azure resource on a day: one_time usage_line_items, in lines whose billingProvider is still marketplace",
  { ...kindOfLine, ...who, ...product, ...meter, ...azureResource, ...amounts, ...credits },
);
