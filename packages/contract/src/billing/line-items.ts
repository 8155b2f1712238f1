// The lines of new commerce invoices and estimates, and what a line is altogether. Daily rated usage is in a file of its own.
// Source: invoice-resources.md, get-invoiceline-items.md, get-invoice-unbilled-recon-lineitems.md.

import { Type } from "typebox";
import { decimal, instant, readOnly, resource, text } from "../define/schema.ts";
import { DailyRatedUsageLineItem } from "./daily-rated-usage.ts";
import { kindOfLine, maybeDecimal, maybeInstant, maybeInteger, maybeText } from "./fields.ts";
import { DailyUsageLineItem, LicenseBasedLineItem, UsageBasedLineItem } from "./legacy-line-items.ts";

const whoAndWhat = {
  partnerId: text("The partner's tenant"),
  customerId: text("The customer's tenant; old lines put org: before it"),
  customerName: maybeText("Company's name of the customer"),
  customerDomainName: maybeText("The customer's domain"),
  customerCountry: maybeText("The customer's country, ISO 3166"),
  invoiceNumber: maybeText("Number of the invoice that the line is on; empty in estimates"),
  mpnId: maybeText("PartnerID of the direct partner or indirect provider"),
  resellerMpnId: maybeInteger("PartnerID of the indirect reseller; 0 without one, -1 when it was removed"),
  orderId: text("The order that the charge comes from"),
  orderDate: instant("When what is charged happened"),
  productId: text("The product"),
  skuId: text("The SKU of the product"),
  availabilityId: text("The availability of the SKU"),
  productName: maybeText("Name of the product"),
  skuName: maybeText("Name of the SKU"),
  productQualifiers: Type.Optional(readOnly(Type.Array(text("AddOn or Trial"), { description: "AddOn for an add-on, Trial for a trial; empty for others" }))),
  publisherName: maybeText("Who publishes the product"),
  publisherId: maybeText("The publisher; empty for most of Microsoft's products"),
};

const subscription = {
  subscriptionDescription: maybeText("Azure plan for Azure usage; empty for licences"),
  subscriptionId: maybeText("The subscription; empty for software without one"),
  subscriptionStartDate: maybeInstant("First day of the subscription's term"),
  subscriptionEndDate: maybeInstant("Last day of the subscription's term"),
  chargeStartDate: instant("First day that is charged"),
  chargeEndDate: maybeInstant("Last day that is charged; absent for perpetual software"),
  termAndBillingCycle: maybeText("Term and billing plan in words, for example One-Year commitment for monthly/yearly billing; the unit of the meter for Azure usage; empty for perpetual software"),
  billingFrequency: maybeText("Monthly or Annual while the charge recurs; empty when it was paid at once, and in estimates"),
  alternateId: maybeText("Another id of the order: that of its quote"),
  referenceId: maybeText("One event's id, a GUID: a refund and the charge that replaces it share it"),
  reservationOrderId: maybeText("The reservation or savings plan bought; benefitOrderId of its daily usage"),
  meterDescription: maybeText("What is metered; empty for licences"),
};

const amounts = {
  chargeType: text("What the charge is for, as free text, for example new, renew, cycleCharge, addQuantity or cancelImmediate"),
  unitPrice: decimal("Price of one unit for a whole cycle, by the price list"),
  effectiveUnitPrice: maybeDecimal("Price of one unit after discounts and for the days charged"),
  unitType: maybeText("Unit of consumption, for example 1 GB/Month; empty for licences"),
  quantity: Type.Integer({ description: "Units bought; 1 for usage" }),
  billableQuantity: maybeDecimal("Licences, or units of consumption, that are charged"),
  subtotal: decimal("Charge after discounts, before tax; negative for a refund"),
  taxTotal: decimal("Tax on the subtotal; 0 where only the invoice states tax, and in estimates"),
  totalForCustomer: decimal("Subtotal and tax"),
  currency: text("ISO 4217 code of the currency of the charge: that of the invoice"),
  pricingCurrency: maybeText("ISO 4217 code of the currency of the price list"),
  pcToBCExchangeRate: maybeDecimal("What one unit of the pricing currency is in that of the invoice; 1 when they are the same"),
  pcToBCExchangeRateDate: maybeInstant("Day of the exchange rate; 0001-01-01T00:00:00 or the first of the month without an exchange"),
  priceAdjustmentDescription: maybeText("Text of a JSON array that lists in words what lowers the price; empty without any"),
  discountDetails: maybeText("Deprecated, and empty: priceAdjustmentDescription stands in its place"),
  creditReasonCode: maybeText("Why there is a credit, for example Azure Credit Offer; empty for charges"),
  promotionId: maybeText("The promotion that lowers the price; empty without one"),
};

export const OneTimeInvoiceLineItem = resource("OneTimeInvoiceLineItem", "A charge of new commerce, recurring or not: one_time, billing_line_items", {
  ...kindOfLine,
  ...whoAndWhat,
  ...amounts,
  ...subscription,
  chargeStarDate: maybeInstant("Never sent: a misspelling of chargeStartDate that the Java SDK looks for"),
});

export const InvoiceLineItem = Type.Union(
  [LicenseBasedLineItem, UsageBasedLineItem, DailyUsageLineItem, OneTimeInvoiceLineItem, DailyRatedUsageLineItem],
  {
    title: "InvoiceLineItem",
    description: "A line of an invoice or of an estimate; billingProvider and invoiceLineItemType, and attributes.objectType, tell which one it is",
  },
);
