// What a customer's services cost in the latest billing period: the sum, and the lines behind it.
// Source: service-costs-resources.md, get-a-customer-s-service-costs-line-items.md.

import { Type } from "typebox";
import { decimal, instant, Link, resource, structure, text } from "../define/schema.ts";
import { InvoiceType } from "./enums.ts";
import { maybeText } from "./fields.ts";

const costs = {
  billingStartDate: instant("First day of the billing period"),
  billingEndDate: instant("Last day of the billing period"),
  pretaxTotal: decimal("All costs before tax"),
  tax: decimal("Tax on all costs"),
  afterTaxTotal: decimal("Costs and tax"),
  currencyCode: text("ISO 4217 code of the currency of the amounts"),
  currencySymbol: text("Symbol of that currency"),
  customerId: text("The customer's tenant"),
};

const links = ["serviceCostLineItems"];

/** On the wire a summary like the one around it, without details of its own. */
export const ServiceCostsTypeSummary = resource(
  "ServiceCostsSummary", "What a customer's services cost on invoices of one type", costs, { title: "ServiceCostsTypeSummary", links },
);

export const ServiceCostsSummaryDetail = structure("ServiceCostsSummaryDetail", "The part of the costs that is on invoices of one type", {
  invoiceType: InvoiceType,
  summary: ServiceCostsTypeSummary,
});

export const ServiceCostsSummary = resource("ServiceCostsSummary", "What a customer's services cost in a billing period: the sum of its details", {
  ...costs,
  details: Type.Array(ServiceCostsSummaryDetail, { description: "The same by type of invoice" }),
}, { links });

/** Those links by themselves. */
export const ServiceCostsSummaryLinks = structure("ServiceCostsSummaryLinks", "Where a summary and its lines are found", {
  serviceCostLineItems: Type.Optional(Link),
  self: Type.Optional(Link),
});

/** What only lines of one-time purchases have. */
const oneTime = {
  productId: maybeText("The product; one-time purchases only"),
  skuId: maybeText("The SKU of the product; one-time purchases only"),
  availabilityId: maybeText("The availability of the SKU; one-time purchases only"),
  productName: maybeText("Name of the product; one-time purchases only"),
  skuName: maybeText("Name of the SKU; one-time purchases only"),
  publisherName: maybeText("Who publishes the product; one-time purchases only"),
  publisherId: maybeText("The publisher; one-time purchases only"),
  termAndBillingCycle: maybeText("Term and billing plan in words; one-time purchases only"),
  discountDetails: maybeText("The discount in words; one-time purchases only"),
};

export const ServiceCostLineItem = resource("ServiceCostLineItem", "One of the costs of a customer's services", {
  startDate: instant("First day that is charged"),
  endDate: instant("Last day that is charged"),
  subscriptionFriendlyName: maybeText("Nickname of the subscription"),
  subscriptionId: maybeText("The subscription"),
  orderId: maybeText("The order"),
  offerId: maybeText("The offer; absent for products of new commerce"),
  offerName: maybeText("Name of the offer"),
  resellerMPNId: maybeText("PartnerID of the indirect reseller; -1 without one"),
  chargeType: text("What the cost is for, as free text, for example CYCLE FEE"),
  quantity: decimal("Units used or bought"),
  unitPrice: decimal("Price of one unit"),
  pretaxTotal: decimal("Cost before tax"),
  tax: decimal("Tax on the cost"),
  afterTaxTotal: decimal("Cost and tax"),
  currencyCode: text("ISO 4217 code of the currency of the amounts"),
  currencySymbol: text("Symbol of that currency"),
  customerId: text("The customer's tenant"),
  customerName: maybeText("Company's name of the customer"),
  invoiceNumber: maybeText("Number of the invoice that the cost is on"),
  ...oneTime,
});
