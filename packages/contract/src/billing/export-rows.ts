// The rows within the files of billing exports, one JSON object a line. No operation answers them as JSON of its own.
// Source: get-invoice-billed-unbilled-consumption.md, license-based-recon-files.md, daily-rated-usage-recon-files.md.

import { decimal, instant, structure, text } from "../define/schema.ts";
import { maybeDecimal, maybeInstant, maybeText } from "./fields.ts";

/** What rows of usage have in either set of attributes of the beta; the sets on Graph differ in three. */
const basicUsage = {
  PartnerId: text("The partner's tenant"),
  PartnerName: maybeText("The partner's name"),
  CustomerId: text("The customer's tenant"),
  CustomerName: maybeText("Company's name of the customer"),
  InvoiceNumber: maybeText("Number of the invoice; empty while it is not invoiced"),
  ProductId: maybeText("The product"),
  SkuId: maybeText("The SKU of the product"),
  SkuName: maybeText("Name of the SKU"),
  PublisherName: maybeText("Who publishes the product"),
  SubscriptionId: text("The Azure plan"),
  ChargeStartDate: instant("First day of the month that is charged"),
  ChargeEndDate: instant("Last day of that month, or the first day after it"),
  UsageDate: instant("The day of the use"),
  Unit: maybeText("Unit of the meter, for example 1 Hour; on Graph full set only"),
  ResourceURI: maybeText("The Azure resource, in full, with its group and name"),
  ChargeType: maybeText("What the charge is for, as free text; empty while it is not invoiced"),
  UnitPrice: decimal("Price of one unit by the price list, in the pricing currency"),
  Quantity: decimal("Units used"),
  BillingPreTaxTotal: decimal("Cost before tax in the currency of the invoice; not rounded"),
  BillingCurrency: text("ISO 4217 code of the currency of the invoice"),
  PricingPreTaxTotal: decimal("Cost before tax in the pricing currency; not rounded"),
  PricingCurrency: text("ISO 4217 code of the currency of the price list"),
  EffectiveUnitPrice: decimal("Price of one unit after credits"),
  PCToBCExchangeRate: maybeDecimal("What one unit of the pricing currency is in that of the invoice"),
  EntitlementId: maybeText("The Azure subscription within the plan"),
  CreditPercentage: maybeDecimal("Per cent of the cost that a credit pays, from 0 to 100"),
  CreditType: maybeText("Which credit, for example Azure Credit Applied"),
  BenefitOrderID: maybeText("The savings plan or reservation that pays for it; empty without one"),
  BenefitType: maybeText("Kind of the benefit, for example SavingsPlan; empty without one"),
};

/** What rows of usage have only in the full set. */
const fullUsage = {
  CustomerDomainName: maybeText("The customer's domain; full set only"),
  CustomerCountry: maybeText("The customer's country, ISO 3166; full set only"),
  MpnId: maybeText("PartnerID of the direct partner or indirect provider; full set only"),
  Tier2MpnId: maybeText("PartnerID of the indirect reseller; empty while it is not invoiced; full set only"),
  AvailabilityId: maybeText("The availability of the SKU; full set only"),
  ProductName: maybeText("Name of the product; full set only"),
  PublisherId: maybeText("The publisher; full set only"),
  SubscriptionDescription: maybeText("Name of what was bought, for example Azure plan; full set only"),
  MeterType: maybeText("Kind of the meter; full set only"),
  MeterCategory: maybeText("Service that the meter belongs to; full set only"),
  MeterId: maybeText("Identifier of the meter; full set only"),
  MeterSubCategory: maybeText("Kind of the meter's service; full set only"),
  MeterName: maybeText("What the meter counts; full set only"),
  MeterRegion: maybeText("Region that the meter's price is for; full set only"),
  ResourceLocation: maybeText("Where the resource runs; full set only"),
  ConsumedService: maybeText("Resource provider, for example Microsoft.Compute; full set only"),
  ResourceGroup: maybeText("Group of the resource; full set only"),
  UnitType: maybeText("Unit that is charged; full set only, on Graph either"),
  ServiceInfo1: maybeText("Internal data of the service; full set only"),
  ServiceInfo2: maybeText("More of the service, for example the type of an image; full set only"),
  Tags: maybeText("Tags that the customer gave the resource, as the text of a JSON object; full set only"),
  AdditionalInfo: maybeText("What the service says of the use besides, as the text of a JSON object; full set only, on Graph either"),
  EntitlementDescription: maybeText("Name of the Azure subscription; full set only"),
  PartnerEarnedCreditPercentage: maybeDecimal("Per cent of the price that the partner earns as a credit: 0 or 15; full set only"),
  BenefitID: maybeText("The benefit within its order; empty without one; full set only"),
};

export const ReconUsageRow = structure("ReconUsageRow", "A line of an export of usage: the use of an Azure resource on a day", { ...basicUsage, ...fullUsage });

const invoiceAmounts = {
  ChargeType: text("What the charge is for, as free text, for example New"),
  UnitPrice: decimal("Price of one unit for a whole cycle, by the price list"),
  EffectiveUnitPrice: maybeDecimal("Price of one unit after discounts and for the days charged"),
  UnitType: maybeText("Unit of consumption, for example 1 GB/Month; empty for licences"),
  Quantity: decimal("Units bought; 1 for usage"),
  BillableQuantity: maybeDecimal("Licences, or units of consumption, that are charged"),
  Subtotal: decimal("Charge after discounts, before tax; negative for a refund"),
  TaxTotal: decimal("Tax on the subtotal"),
  Total: decimal("Subtotal and tax: totalForCustomer of a line item"),
  Currency: text("ISO 4217 code of the currency of the charge: that of the invoice"),
  PricingCurrency: maybeText("ISO 4217 code of the currency of the price list"),
  PCToBCExchangeRate: maybeDecimal("What one unit of the pricing currency is in that of the invoice"),
  PCToBCExchangeRateDate: maybeInstant("Day of the exchange rate"),
  PriceAdjustmentDescription: maybeText("What lowers the price, as the text of a JSON array"),
  CreditReasonCode: maybeText("Why there is a credit; empty for charges"),
  PromotionId: maybeText("The promotion that lowers the price; empty without one"),
};

const invoiceTerm = {
  SubscriptionDescription: maybeText("Azure plan for Azure usage; empty for licences"),
  SubscriptionId: maybeText("The subscription; empty for software without one"),
  SubscriptionStartDate: maybeInstant("First day of the subscription's term"),
  SubscriptionEndDate: maybeInstant("Last day of the subscription's term"),
  ChargeStartDate: instant("First day that is charged"),
  ChargeEndDate: maybeInstant("Last day that is charged; absent for perpetual software"),
  TermAndBillingCycle: maybeText("Term and billing plan in words; empty for perpetual software"),
  BillingFrequency: maybeText("Monthly or Annual while the charge recurs; otherwise empty"),
  AlternateId: maybeText("Another id of the order: that of its quote"),
  ReferenceId: maybeText("One event's id: a refund and the charge that replaces it share it"),
  ReservationOrderId: maybeText("The reservation or savings plan bought"),
  MeterDescription: maybeText("What is metered; empty for licences"),
};

/** Named after the columns of the reconciliation file: that the export's rows are called otherwise is documented nowhere. */
export const ReconInvoiceRow = structure("ReconInvoiceRow", "A line of an export of reconciliation data: a charge of new commerce", {
  PartnerId: text("The partner's tenant"),
  CustomerId: text("The customer's tenant"),
  CustomerName: maybeText("Company's name of the customer"),
  CustomerDomainName: maybeText("The customer's domain"),
  CustomerCountry: maybeText("The customer's country, ISO 3166"),
  InvoiceNumber: maybeText("Number of the invoice; empty while it is not invoiced"),
  MpnId: maybeText("PartnerID of the direct partner or indirect provider"),
  ResellerMpnId: maybeText("PartnerID of the indirect reseller; 0 without one, -1 when it was removed"),
  OrderId: text("The order that the charge comes from"),
  OrderDate: instant("When what is charged happened"),
  ProductId: text("The product"),
  SkuId: text("The SKU of the product"),
  AvailabilityId: text("The availability of the SKU"),
  SkuName: maybeText("Name of the SKU"),
  ProductName: maybeText("Name of the product"),
  ProductQualifiers: maybeText("Add-on for an add-on, Trial for a trial; otherwise empty"),
  PublisherName: maybeText("Who publishes the product"),
  PublisherId: maybeText("The publisher; empty for most of Microsoft's products"),
  ...invoiceAmounts,
  ...invoiceTerm,
});
