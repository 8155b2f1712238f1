// The rows within the files of exports: the lines under the names that the exports have for their fields.
// Source: get-invoice-billed-unbilled-consumption.md, graph-docs/partners-billing-attributeset.md.

import type { DailyRatedUsageLineItem, Of, OneTimeInvoiceLineItem, ReconInvoiceRow, ReconUsageRow } from "@understudy/contract";
import type { Charge } from "../../commerce/index.ts";
import type { LineContext } from "../lines/context.ts";
import { dailyRatedLineOf } from "../lines/daily-rated.ts";
import { oneTimeLineOf } from "../lines/one-time.ts";
import type { ExportRecord } from "./record.ts";

type UsageRow = Of<typeof ReconUsageRow>;
type InvoiceRow = Of<typeof ReconInvoiceRow>;
type UsageLine = Of<typeof DailyRatedUsageLineItem>;
type InvoiceLine = Of<typeof OneTimeInvoiceLineItem>;

/** The field of the line that it is, or what it is made of. */
type Field<Line> = keyof Line | ((line: Line) => unknown);

type Fields<Line> = readonly (readonly [name: string, field: Field<Line>])[];

const rowIn = <Line>(fields: Fields<Line>, line: Line): object =>
  Object.fromEntries(fields.map(([name, field]) => [name, typeof field === "function" ? field(line) : line[field]]));

/** What makes rows for an export. */
export function rowsFor({ attributeSet, interface: of }: ExportRecord): (charge: Charge, context: LineContext) => object {
  const ofInvoice: Fields<InvoiceLine> = Object.entries(invoiceFields);
  const ofUsage: Fields<UsageLine> = Object.entries(usageFields).filter(([name]) => attributeSet === "full" || isBasic(name, of));
  return (charge, context) => (charge.kind === "usage" ? rowIn(ofUsage, dailyRatedLineOf(charge, context)) : rowIn(ofInvoice, oneTimeLineOf(charge, context)));
}

const isBasic = (name: string, of: ExportRecord["interface"]): boolean =>
  (basic.has(name) || (of === "graph" ? basicOfGraph : basicOfBeta).has(name));

/** Attributes of usage in either set. Which ones of reconciliation data are basic is documented nowhere: there both sets have all. */
const basic: ReadonlySet<string> = new Set<keyof UsageRow>([
  "PartnerId", "PartnerName", "CustomerId", "CustomerName", "InvoiceNumber", "ProductId", "SkuId", "SkuName", "PublisherName", "SubscriptionId",
  "ChargeStartDate", "ChargeEndDate", "UsageDate", "ResourceURI", "ChargeType", "UnitPrice", "Quantity", "BillingPreTaxTotal", "BillingCurrency",
  "PricingPreTaxTotal", "PricingCurrency", "EffectiveUnitPrice", "PCToBCExchangeRate", "EntitlementId", "CreditPercentage", "CreditType",
  "BenefitOrderID", "BenefitType",
]);
const basicOfGraph: ReadonlySet<string> = new Set<keyof UsageRow>(["AdditionalInfo", "UnitType"]);
const basicOfBeta: ReadonlySet<string> = new Set<keyof UsageRow>(["Unit"]);

const percentOf = (share = 0): number => Math.round(share * 10_000) / 100;

const usageFields: Readonly<Record<keyof UsageRow, Field<UsageLine>>> = {
  PartnerId: "partnerId", PartnerName: "partnerName", CustomerId: "customerId", CustomerName: "customerName",
  CustomerDomainName: "customerDomainName", CustomerCountry: "customerCountry", MpnId: "mpnId", Tier2MpnId: "resellerMpnId",
  InvoiceNumber: "invoiceNumber", ProductId: "productId", SkuId: "skuId", AvailabilityId: "availabilityId", SkuName: "skuName",
  ProductName: "productName", PublisherName: "publisherName", PublisherId: "publisherId",
  SubscriptionDescription: "subscriptionDescription", SubscriptionId: "subscriptionId", ChargeStartDate: "chargeStartDate",
  ChargeEndDate: "chargeEndDate", UsageDate: "usageDate", MeterType: "meterType", MeterCategory: "meterCategory", MeterId: "meterId",
  MeterSubCategory: "meterSubCategory", MeterName: "meterName", MeterRegion: "meterRegion", Unit: "unitOfMeasure",
  ResourceLocation: "resourceLocation", ConsumedService: "consumedService", ResourceGroup: "resourceGroup", ResourceURI: "resourceUri",
  ChargeType: "chargeType", UnitPrice: "unitPrice", Quantity: "quantity", UnitType: "unitType",
  BillingPreTaxTotal: "billingPreTaxTotal", BillingCurrency: "billingCurrency", PricingPreTaxTotal: "pricingPreTaxTotal",
  PricingCurrency: "pricingCurrency", ServiceInfo1: "serviceInfo1", ServiceInfo2: "serviceInfo2", Tags: "tags",
  AdditionalInfo: "additionalInfo", EffectiveUnitPrice: "effectiveUnitPrice", PCToBCExchangeRate: "pcToBCExchangeRate",
  EntitlementId: "entitlementId", EntitlementDescription: "entitlementDescription",
  PartnerEarnedCreditPercentage: (line) => percentOf(line.rateOfPartnerEarnedCredit), CreditPercentage: (line) => percentOf(line.rateOfCredit),
  CreditType: "creditType", BenefitOrderID: "benefitOrderId", BenefitID: "benefitId", BenefitType: "benefitType",
};

/** As files spell them. */
const qualifierNames: Readonly<Record<string, string>> = { AddOn: "Add-on" };

const invoiceFields: Readonly<Record<keyof InvoiceRow, Field<InvoiceLine>>> = {
  PartnerId: "partnerId", CustomerId: "customerId", CustomerName: "customerName", CustomerDomainName: "customerDomainName",
  CustomerCountry: "customerCountry", InvoiceNumber: "invoiceNumber", MpnId: "mpnId", ResellerMpnId: (line) => `${line.resellerMpnId ?? 0}`,
  OrderId: "orderId", OrderDate: "orderDate", ProductId: "productId", SkuId: "skuId", AvailabilityId: "availabilityId",
  SkuName: "skuName", ProductName: "productName",
  ProductQualifiers: (line) => (line.productQualifiers ?? []).map((name) => qualifierNames[name] ?? name).join(","),
  PublisherName: "publisherName", PublisherId: "publisherId",
  ChargeType: "chargeType", UnitPrice: "unitPrice", EffectiveUnitPrice: "effectiveUnitPrice", UnitType: "unitType", Quantity: "quantity",
  BillableQuantity: "billableQuantity", Subtotal: "subtotal", TaxTotal: "taxTotal", Total: "totalForCustomer", Currency: "currency",
  PricingCurrency: "pricingCurrency", PCToBCExchangeRate: "pcToBCExchangeRate", PCToBCExchangeRateDate: "pcToBCExchangeRateDate",
  PriceAdjustmentDescription: "priceAdjustmentDescription", CreditReasonCode: "creditReasonCode", PromotionId: "promotionId",
  SubscriptionDescription: "subscriptionDescription", SubscriptionId: "subscriptionId",
  SubscriptionStartDate: "subscriptionStartDate", SubscriptionEndDate: "subscriptionEndDate",
  ChargeStartDate: "chargeStartDate", ChargeEndDate: "chargeEndDate", TermAndBillingCycle: "termAndBillingCycle",
  BillingFrequency: "billingFrequency", AlternateId: "alternateId", ReferenceId: "referenceId", ReservationOrderId: "reservationOrderId",
  MeterDescription: "meterDescription",
};
