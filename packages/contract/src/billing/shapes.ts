// The whole area: invoices and exports from their files, and what services and meters cost.

import { Type, type TSchema } from "typebox";
import { optionalText } from "../define/schema.ts";
import { shapesOf, type Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { BillingPeriod, InvoiceChargeType, InvoiceSearchField, ServiceCostsBillingPeriod } from "./enums.ts";
import { ReconInvoiceRow, ReconUsageRow } from "./export-rows.ts";
import { exportShapes } from "./export-shapes.ts";
import { invoiceShapes } from "./invoice-shapes.ts";
import { billingOperations } from "./operations.ts";
import { AzureRateCard } from "./rate-cards.ts";
import { ServiceCostLineItem, ServiceCostsSummary, ServiceCostsSummaryLinks } from "./service-costs.ts";

const onlyLatest = "billingPeriod is mostrecent, in any case; there is no other.";

const pricesAreOf = "Prices are those of legacy Azure (MS-AZR-0145P), before tax; Azure plans have a price sheet instead.";

const costShapes = {
  "customers.serviceCosts.summary.get": {
    summary: "Get what a customer's services cost in the latest billing period, altogether",
    notes: [onlyLatest],
    result: { status: 200, body: ServiceCostsSummary },
    faults: [faults.noSuchResource, faults.noRelationship],
  },
  "customers.serviceCosts.lineItems.list": {
    summary: "List what a customer's services cost in the latest billing period, one by one",
    notes: [onlyLatest, "Only lines of one-time purchases name a product, SKU, availability, publisher, term and discount."],
    result: { status: 200, body: ServiceCostLineItem, listing: "collection" },
    faults: [faults.noSuchResource, faults.noRelationship],
  },
  "rateCards.azure.get": {
    summary: "Get the prices of Azure in a market and currency",
    notes: [pricesAreOf, "X-Locale decides the language of names; without region and currency it decides these, too."],
    query: Type.Object({
      currency: optionalText("ISO 4217 code of the currency; USD when absent", 3),
      region: optionalText("ISO 3166 code of the market; US when absent", 2),
    }),
    result: { status: 200, body: AzureRateCard },
    faults: [faults.badProperty],
  },
  "rateCards.azureShared.get": {
    summary: "Get the prices of Azure for partner shared services in a market and currency",
    notes: [pricesAreOf, "X-Locale decides the language of names."],
    query: Type.Object({
      currency: optionalText("ISO 4217 code of the currency; that of the partner's market when absent", 3),
      region: optionalText("ISO 3166 code of the market; the partner's when absent", 2),
    }),
    result: { status: 200, body: AzureRateCard },
    faults: [faults.badProperty],
  },
} as const satisfies Readonly<Record<string, Shape>>;

export const billingShapes = shapesOf(billingOperations, { ...invoiceShapes, ...costShapes, ...exportShapes });

/** What stands in paths and filters, in free text, and within the files of exports; and links by themselves. */
export const billingOthers: readonly TSchema[] = [
  BillingPeriod, InvoiceChargeType, InvoiceSearchField, ServiceCostsBillingPeriod, ServiceCostsSummaryLinks,
  ReconUsageRow, ReconInvoiceRow,
];
