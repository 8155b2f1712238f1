// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Decimal, Instant } from "../values.ts";
import type { Link } from "./shared.ts";

/** What is metered, and its price. */
export interface AzureMeter {
  /** Identifier of the meter, a GUID. */
  id: string;
  /** Name of the meter. */
  name: string;
  /** Price of a unit by the quantity, as text, from which on it holds: "0" is the price of the first unit. */
  rates: Record<string, Decimal>;
  /** Tags of the meter; may be empty. */
  tags: string[];
  /** Service that the meter belongs to, for example Virtual Machines. */
  category: string;
  /** Kind of that service; may be empty. */
  subcategory: string;
  /** Region that the price is for; empty when it is the same everywhere. */
  region: string;
  /** Unit that is priced, for example Hours. */
  unit: string;
  /** Units that are free in each billing period. */
  includedQuantity: Decimal;
  /** From when on the price holds. */
  effectiveDate: Instant;
}

/** What lowers the prices of an offer. */
export interface AzureOfferTerm {
  /** Name of the term. */
  name: string;
  /** Share that is taken off, for example 0.15. */
  discount: Decimal;
  /** Meters that it does not hold for. */
  excludedMeterIds: string[];
  /** From when on it holds. */
  effectiveDate: Instant;
}

/** The prices of all Azure meters in a market and currency. */
export interface AzureRateCard {
  /** Language of the names, for example en. */
  locale: string;
  /** ISO 4217 code of the currency of the prices. */
  currency: string;
  /** Always false: prices are before tax. */
  isTaxIncluded: boolean;
  /** Meters with their prices; thousands. */
  meters: AzureMeter[];
  /** Discounts of the offer; may be empty. */
  offerTerms: AzureOfferTerm[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** Where a charge comes from: office are legacy licences, azure is legacy Azure (MS-AZR-0145P), one_time is all of new commerce; marketplace is the older name of one_time, and still that of its daily usage. Queries spell it onetime. */
export type BillingProvider = "none" | "office" | "azure" | "one_time" | "marketplace" | "all" | (string & {});

/** The rated use of an Azure resource on a day: one_time usage_line_items, in lines whose billingProvider is still marketplace. */
export interface DailyRatedUsageLineItem {
  /** What a line says: what is charged (billing_line_items), or the usage behind it (usage_line_items). Queries spell them billinglineitems and usagelineitems. */
  readonly invoiceLineItemType: InvoiceLineItemType;
  /** Where a charge comes from: office are legacy licences, azure is legacy Azure (MS-AZR-0145P), one_time is all of new commerce; marketplace is the older name of one_time, and still that of its daily usage. Queries spell it onetime. */
  readonly billingProvider: BillingProvider;
  /** The partner's tenant. */
  partnerId: string;
  /** The partner's name. */
  partnerName?: string;
  /** The customer's tenant. */
  customerId: string;
  /** Company's name of the customer. */
  customerName?: string;
  /** The customer's domain. */
  customerDomainName?: string;
  /** The customer's country, ISO 3166. */
  customerCountry?: string;
  /** PartnerID of the direct partner or indirect provider. */
  mpnId?: string;
  /** PartnerID of the indirect reseller; empty while it is not invoiced. */
  resellerMpnId?: string;
  /** Number of the invoice; empty while it is not invoiced. */
  invoiceNumber?: string;
  /** The product. */
  productId?: string;
  /** The SKU of the product. */
  skuId?: string;
  /** The availability of the SKU. */
  availabilityId?: string;
  /** Name of the product. */
  productName?: string;
  /** Name of the SKU. */
  skuName?: string;
  /** Who publishes the product. */
  publisherName?: string;
  /** The publisher; empty for most of Microsoft's products. */
  publisherId?: string;
  /** The Azure plan. */
  subscriptionId: string;
  /** Name of what was bought, for example Azure plan. */
  subscriptionDescription?: string;
  /** The Azure subscription within the plan. */
  entitlementId?: string;
  /** Name of the Azure subscription. */
  entitlementDescription?: string;
  /** First day of the month that is charged. */
  chargeStartDate: Instant;
  /** Last day of that month, or the first day after it. */
  chargeEndDate: Instant;
  /** The day of the use. */
  usageDate: Instant;
  /** Identifier of the meter. */
  meterId?: string;
  /** What the meter counts. */
  meterName?: string;
  /** Kind of the meter. */
  meterType?: string;
  /** Service that the meter belongs to. */
  meterCategory?: string;
  /** Kind of that service. */
  meterSubCategory?: string;
  /** Region that the meter's price is for. */
  meterRegion?: string;
  /** Unit of the meter, for example 1 Hour. */
  unitOfMeasure?: string;
  /** Unit that is charged, for example 1 Hour. */
  unitType?: string;
  /** The Azure resource, in full, with its group and name. */
  resourceUri?: string;
  /** Group of the resource. */
  resourceGroup?: string;
  /** Where the resource runs. */
  resourceLocation?: string;
  /** Resource provider, for example Microsoft.Compute. */
  consumedService?: string;
  /** Tags that the customer gave the resource, as the text of a JSON object; empty without any. */
  tags?: string;
  /** What the service says of the use besides, as the text of a JSON object. */
  additionalInfo?: string;
  /** Internal data of the service. */
  serviceInfo1?: string;
  /** More of the service, for example the type of an image. */
  serviceInfo2?: string;
  /** What the charge is for, as free text; empty while it is not invoiced. */
  chargeType?: string;
  /** Price of one unit by the price list, in the pricing currency. */
  unitPrice: Decimal;
  /** Price of one unit after credits; 0 when a reservation or savings plan pays. */
  effectiveUnitPrice: Decimal;
  /** Units used. */
  quantity: Decimal;
  /** Cost before tax in the pricing currency; not rounded. */
  pricingPreTaxTotal: Decimal;
  /** ISO 4217 code of the currency of the price list, USD for Azure. */
  pricingCurrency: string;
  /** Cost before tax in the currency of the invoice; not rounded. */
  billingPreTaxTotal: Decimal;
  /** ISO 4217 code of the currency of the invoice. */
  billingCurrency: string;
  /** What one unit of the pricing currency is in that of the invoice; 1 when they are the same. */
  pcToBCExchangeRate?: Decimal;
  /** Day of the exchange rate. */
  pcToBCExchangeRateDate?: Instant;
  /** Share of the price that the partner earns as a credit: 0 or 0.15. */
  rateOfPartnerEarnedCredit?: Decimal;
  /** Whether there is such a credit. */
  hasPartnerEarnedCredit?: boolean;
  /** Share of the cost that another credit pays, from 0 to 1. */
  rateOfCredit?: Decimal;
  /** Which credit, for example Azure Credit Applied or Credit Not Applied. */
  creditType?: string;
  /** The savings plan or reservation that pays for it: reservationOrderId of its purchase; empty without one. */
  benefitOrderId?: string;
  /** The benefit within that order; empty without one. */
  benefitId?: string;
  /** Kind of the benefit, for example SavingsPlan or Charge; empty without one. */
  benefitType?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** The use of a legacy Azure resource on a day, without a price: azure, usage_line_items. */
export interface DailyUsageLineItem {
  /** What a line says: what is charged (billing_line_items), or the usage behind it (usage_line_items). Queries spell them billinglineitems and usagelineitems. */
  readonly invoiceLineItemType: InvoiceLineItemType;
  /** Where a charge comes from: office are legacy licences, azure is legacy Azure (MS-AZR-0145P), one_time is all of new commerce; marketplace is the older name of one_time, and still that of its daily usage. Queries spell it onetime. */
  readonly billingProvider: BillingProvider;
  /** The partner's tenant. */
  partnerId: string;
  /** The partner's name. */
  partnerName?: string;
  /** The partner's account in the billing platform. */
  partnerBillableAccountId?: string;
  /** The customer's tenant. */
  customerId: string;
  /** Company's name of the customer. */
  customerCompanyName?: string;
  /** The customer's domain. */
  domainName?: string;
  /** PartnerID: of a direct partner its own, below an indirect provider that of the reseller. */
  mpnId?: number;
  /** PartnerID of the indirect reseller; 0 without one, -1 when it was removed. */
  tier2MpnId?: number;
  /** Number of the invoice that the line is on. */
  invoiceNumber?: string;
  /** The subscription in the billing platform; no GUID, and not the id of the subscription resource. */
  subscriptionId: string;
  /** Nickname of the subscription; the offer's name unless it was given one. */
  subscriptionName?: string;
  /** Name of the offer. */
  subscriptionDescription?: string;
  /** How often it is billed, for example Monthly, in any case. */
  billingCycleType?: string;
  /** The order in the billing platform. */
  orderId?: string;
  /** Azure service, for example Storage. */
  serviceName?: string;
  /** Kind of the service, for example Standard Page Blob. */
  serviceType?: string;
  /** Identifier of the meter, a GUID. */
  resourceGuid?: string;
  /** What is metered, for example LRS Data Stored. */
  resourceName?: string;
  /** Region of the resource; empty where prices are the same everywhere. */
  region?: string;
  /** What was consumed, in units of the field unit. */
  consumedQuantity: Decimal;
  /** First day of the cycle that is charged. */
  chargeStartDate: Instant;
  /** Last day of the cycle that is charged. */
  chargeEndDate: Instant;
  /** Unit of the quantities, for example 1 Hour. */
  unit?: string;
  /** The customer's account in the billing platform. */
  customerBillableAccount?: string;
  /** The day of the use. */
  usageDate: Instant;
  /** Service whose use was metered. */
  meteredService?: string;
  /** Kind of the metered service. */
  meteredServiceType?: string;
  /** Region where the use was metered. */
  meteredRegion?: string;
  /** What the customer calls the resource or its project. */
  project?: string;
  /** What the service says of the use besides, as text. */
  serviceInfo?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What the document is: an invoice, one that voids another, or one that adjusts another. */
export type DocumentType = "none" | "invoice" | "void_note" | "adjustment_note" | (string & {});

/** Where estimates of one kind and month are: what is charged but not yet invoiced. */
export interface EstimateLink {
  /** What it is, in a few words. */
  title: string;
  /** What the lines that it leads to hold. */
  description: string;
  /** What an estimate link leads to: daily rated usage, or everything but usage. */
  type: EstimateLinkType;
  /** Which calendar month. */
  period: "Current" | "Previous" | (string & {});
  /** Where a related resource is found. */
  link: Link;
}

/** What an estimate link leads to: daily rated usage, or everything but usage. */
export type EstimateLinkType = "daily_rated_usage" | "non_consumption" | (string & {});

/** What Microsoft bills the partner for one billing period. */
export interface Invoice {
  /** Number of the document: D and more for legacy offers, G and nine digits for new commerce. */
  id: string;
  /** When it was made. */
  invoiceDate: Instant;
  /** First day of the billing period. */
  billingPeriodStartDate?: Instant;
  /** Last day of the billing period. */
  billingPeriodEndDate?: Instant;
  /** Sum of all charges, adjustments included. */
  totalCharges: Decimal;
  /** What has been paid; negative once a payment has come in. */
  paidAmount: Decimal;
  /** ISO 4217 code of the currency of all its amounts. */
  currencyCode: string;
  /** Symbol of that currency. */
  currencySymbol: string;
  /** Where its PDF is, relative to the API's root without the version; of an invoice got by its id, and for thirty minutes. */
  pdfDownloadLink?: string;
  /** Receipts of taxes; Taiwan only. */
  taxReceipts?: TaxReceipt[];
  /** Kinds of lines that it has. */
  invoiceDetails?: InvoiceDetail[];
  /** What the document is: an invoice, one that voids another, or one that adjusts another. */
  documentType: DocumentType;
  /** Number of the document that this one amends; absent when it amends none. */
  amendsOf?: string;
  /** Which of the two invoices: Recurring is that of legacy offers (numbers begin with D), OneTime that of new commerce (numbers begin with G), although its seats recur. */
  invoiceType: InvoiceType;
  /** Whether an invoice stands; void was a wrong one, which a new invoice replaces. */
  readonly status?: InvoiceStatus;
  /** Documents that amend this one. */
  amendments?: InvoiceAmendment[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** An invoice or credit note that amends another one: amendsOf names it. */
export interface InvoiceAmendment {
  /** Number of the document: D and more for legacy offers, G and nine digits for new commerce. */
  id: string;
  /** When it was made. */
  invoiceDate: Instant;
  /** First day of the billing period. */
  billingPeriodStartDate?: Instant;
  /** Last day of the billing period. */
  billingPeriodEndDate?: Instant;
  /** Sum of all charges, adjustments included. */
  totalCharges: Decimal;
  /** What has been paid; negative once a payment has come in. */
  paidAmount: Decimal;
  /** ISO 4217 code of the currency of all its amounts. */
  currencyCode: string;
  /** Symbol of that currency. */
  currencySymbol: string;
  /** Where its PDF is, relative to the API's root without the version; of an invoice got by its id, and for thirty minutes. */
  pdfDownloadLink?: string;
  /** Receipts of taxes; Taiwan only. */
  taxReceipts?: TaxReceipt[];
  /** Kinds of lines that it has. */
  invoiceDetails?: InvoiceDetail[];
  /** What the document is: an invoice, one that voids another, or one that adjusts another. */
  documentType: DocumentType;
  /** Number of the document that this one amends; absent when it amends none. */
  amendsOf?: string;
  /** Which of the two invoices: Recurring is that of legacy offers (numbers begin with D), OneTime that of new commerce (numbers begin with G), although its seats recur. */
  invoiceType: InvoiceType;
  /** Whether an invoice stands; void was a wrong one, which a new invoice replaces. */
  readonly status?: InvoiceStatus;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** One kind of line that an invoice has, and where the lines are. */
export interface InvoiceDetail {
  /** What a line says: what is charged (billing_line_items), or the usage behind it (usage_line_items). Queries spell them billinglineitems and usagelineitems. */
  invoiceLineItemType: InvoiceLineItemType;
  /** Where a charge comes from: office are legacy licences, azure is legacy Azure (MS-AZR-0145P), one_time is all of new commerce; marketplace is the older name of one_time, and still that of its daily usage. Queries spell it onetime. */
  billingProvider: BillingProvider;
  /** Where a related resource is found. */
  detailLink?: Link;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A line of an invoice or of an estimate; billingProvider and invoiceLineItemType, and attributes.objectType, tell which one it is. */
export type InvoiceLineItem = LicenseBasedLineItem | UsageBasedLineItem | DailyUsageLineItem | OneTimeInvoiceLineItem | DailyRatedUsageLineItem;

/** What a line says: what is charged (billing_line_items), or the usage behind it (usage_line_items). Queries spell them billinglineitems and usagelineitems. */
export type InvoiceLineItemType = "none" | "usage_line_items" | "billing_line_items" | (string & {});

/** Which calendar month of estimates: the current one, or the one before it until its invoice is out. */
export type InvoicePeriod = "current" | "previous" | (string & {});

/** Whether an invoice stands; void was a wrong one, which a new invoice replaces. */
export type InvoiceStatus = "active" | "void" | (string & {});

/** The partner's balance in one currency: the sum of its details. */
export interface InvoiceSummary {
  /** What is unpaid, over all invoices in this currency. */
  balanceAmount: Decimal;
  /** ISO 4217 code of the currency of the amounts. */
  currencyCode: string;
  /** Symbol of that currency. */
  currencySymbol: string;
  /** When the balance last changed, if it did: an instant, or 0001-01-01T00:00:00 (for example "2027-02-08T00:00:00.000Z"). */
  accountingDate: string;
  /** When the first invoice was made, if there is one: an instant, or 0001-01-01T00:00:00 (for example "2027-02-08T00:00:00.000Z"). */
  firstInvoiceCreationDate: string;
  /** When the last payment came in, if one did: an instant, or 0001-01-01T00:00:00 (for example "2027-02-08T00:00:00.000Z"). */
  lastPaymentDate: string;
  /** Amount of the last payment; 0 without one. */
  lastPaymentAmount: Decimal;
  /** When the latest invoice was made, if there is one: an instant, or 0001-01-01T00:00:00 (for example "2027-02-08T00:00:00.000Z"). */
  latestInvoiceDate: string;
  /** The same by type of invoice. */
  details: InvoiceSummaryDetail[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** The part of a balance that is of one type of invoice. */
export interface InvoiceSummaryDetail {
  /** Which of the two invoices: Recurring is that of legacy offers (numbers begin with D), OneTime that of new commerce (numbers begin with G), although its seats recur. */
  invoiceType: InvoiceType;
  /** The balance of the invoices of one type. */
  summary: InvoiceTypeSummary;
}

/** Which of the two invoices: Recurring is that of legacy offers (numbers begin with D), OneTime that of new commerce (numbers begin with G), although its seats recur. */
export type InvoiceType = "Recurring" | "OneTime" | (string & {});

/** The balance of the invoices of one type. */
export interface InvoiceTypeSummary {
  /** What is unpaid, over all invoices in this currency. */
  balanceAmount: Decimal;
  /** ISO 4217 code of the currency of the amounts. */
  currencyCode: string;
  /** Symbol of that currency. */
  currencySymbol: string;
  /** When the balance last changed, if it did: an instant, or 0001-01-01T00:00:00 (for example "2027-02-08T00:00:00.000Z"). */
  accountingDate: string;
  /** When the first invoice was made, if there is one: an instant, or 0001-01-01T00:00:00 (for example "2027-02-08T00:00:00.000Z"). */
  firstInvoiceCreationDate: string;
  /** When the last payment came in, if one did: an instant, or 0001-01-01T00:00:00 (for example "2027-02-08T00:00:00.000Z"). */
  lastPaymentDate: string;
  /** Amount of the last payment; 0 without one. */
  lastPaymentAmount: Decimal;
  /** When the latest invoice was made, if there is one: an instant, or 0001-01-01T00:00:00 (for example "2027-02-08T00:00:00.000Z"). */
  latestInvoiceDate: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A charge for legacy licences: office, billing_line_items. */
export interface LicenseBasedLineItem {
  /** What a line says: what is charged (billing_line_items), or the usage behind it (usage_line_items). Queries spell them billinglineitems and usagelineitems. */
  readonly invoiceLineItemType: InvoiceLineItemType;
  /** Where a charge comes from: office are legacy licences, azure is legacy Azure (MS-AZR-0145P), one_time is all of new commerce; marketplace is the older name of one_time, and still that of its daily usage. Queries spell it onetime. */
  readonly billingProvider: BillingProvider;
  /** The partner's tenant. */
  partnerId: string;
  /** The customer in the billing platform. */
  customerId: string;
  /** Company's name of the customer. */
  customerName?: string;
  /** The customer's domain; may be absent until the second cycle. */
  domainName?: string;
  /** PartnerID: of a direct partner its own, below an indirect provider that of the reseller. */
  mpnId?: number;
  /** PartnerID of the indirect reseller; 0 without one, -1 when it was removed. */
  tier2MpnId?: number;
  /** The order in the billing platform. */
  orderId: string;
  /** The subscription in the billing platform; no GUID, and not the id of the subscription resource. */
  subscriptionId: string;
  /** Nickname of the subscription; the offer's name unless it was given one. */
  subscriptionName?: string;
  /** Name of the offer. */
  subscriptionDescription?: string;
  /** How often it is billed, for example Monthly, in any case. */
  billingCycleType?: string;
  /** Id of the subscription resource, a GUID. */
  syndicationPartnerSubscriptionNumber?: string;
  /** The offer in the billing platform; not the one of the price list. */
  offerId?: string;
  /** The offer as the price list and the catalogue name it. */
  durableOfferId?: string;
  /** Name of the offer. */
  offerName?: string;
  /** First day of the subscription's term. */
  subscriptionStartDate: Instant;
  /** Last day of the subscription's term. */
  subscriptionEndDate: Instant;
  /** First day that is charged. */
  chargeStartDate: Instant;
  /** Last day that is charged. */
  chargeEndDate: Instant;
  /** What the charge is for, as free text, for example Cycle fee. */
  chargeType: string;
  /** Price of one licence for the days charged. */
  unitPrice: Decimal;
  /** Number of licences. */
  quantity: number;
  /** unitPrice times quantity. */
  amount: Decimal;
  /** Discount on the amount; 0 without one. */
  totalOtherDiscount: Decimal;
  /** Amount less the discount, before tax. */
  subtotal: Decimal;
  /** Tax on the subtotal. */
  tax: Decimal;
  /** Subtotal and tax. */
  totalForCustomer: Decimal;
  /** ISO 4217 code of the currency of the amounts. */
  currency: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A charge of new commerce, recurring or not: one_time, billing_line_items. */
export interface OneTimeInvoiceLineItem {
  /** What a line says: what is charged (billing_line_items), or the usage behind it (usage_line_items). Queries spell them billinglineitems and usagelineitems. */
  readonly invoiceLineItemType: InvoiceLineItemType;
  /** Where a charge comes from: office are legacy licences, azure is legacy Azure (MS-AZR-0145P), one_time is all of new commerce; marketplace is the older name of one_time, and still that of its daily usage. Queries spell it onetime. */
  readonly billingProvider: BillingProvider;
  /** The partner's tenant. */
  partnerId: string;
  /** The customer's tenant; old lines put org: before it. */
  customerId: string;
  /** Company's name of the customer. */
  customerName?: string;
  /** The customer's domain. */
  customerDomainName?: string;
  /** The customer's country, ISO 3166. */
  customerCountry?: string;
  /** Number of the invoice that the line is on; empty in estimates. */
  invoiceNumber?: string;
  /** PartnerID of the direct partner or indirect provider. */
  mpnId?: string;
  /** PartnerID of the indirect reseller; 0 without one, -1 when it was removed. */
  resellerMpnId?: number;
  /** The order that the charge comes from. */
  orderId: string;
  /** When what is charged happened. */
  orderDate: Instant;
  /** The product. */
  productId: string;
  /** The SKU of the product. */
  skuId: string;
  /** The availability of the SKU. */
  availabilityId: string;
  /** Name of the product. */
  productName?: string;
  /** Name of the SKU. */
  skuName?: string;
  /** AddOn for an add-on, Trial for a trial; empty for others. */
  readonly productQualifiers?: string[];
  /** Who publishes the product. */
  publisherName?: string;
  /** The publisher; empty for most of Microsoft's products. */
  publisherId?: string;
  /** What the charge is for, as free text, for example new, renew, cycleCharge, addQuantity or cancelImmediate. */
  chargeType: string;
  /** Price of one unit for a whole cycle, by the price list. */
  unitPrice: Decimal;
  /** Price of one unit after discounts and for the days charged. */
  effectiveUnitPrice?: Decimal;
  /** Unit of consumption, for example 1 GB/Month; empty for licences. */
  unitType?: string;
  /** Units bought; 1 for usage. */
  quantity: number;
  /** Licences, or units of consumption, that are charged. */
  billableQuantity?: Decimal;
  /** Charge after discounts, before tax; negative for a refund. */
  subtotal: Decimal;
  /** Tax on the subtotal; 0 where only the invoice states tax, and in estimates. */
  taxTotal: Decimal;
  /** Subtotal and tax. */
  totalForCustomer: Decimal;
  /** ISO 4217 code of the currency of the charge: that of the invoice. */
  currency: string;
  /** ISO 4217 code of the currency of the price list. */
  pricingCurrency?: string;
  /** What one unit of the pricing currency is in that of the invoice; 1 when they are the same. */
  pcToBCExchangeRate?: Decimal;
  /** Day of the exchange rate; 0001-01-01T00:00:00 or the first of the month without an exchange. */
  pcToBCExchangeRateDate?: Instant;
  /** Text of a JSON array that lists in words what lowers the price; empty without any. */
  priceAdjustmentDescription?: string;
  /** Deprecated, and empty: priceAdjustmentDescription stands in its place. */
  discountDetails?: string;
  /** Why there is a credit, for example Azure Credit Offer; empty for charges. */
  creditReasonCode?: string;
  /** The promotion that lowers the price; empty without one. */
  promotionId?: string;
  /** Azure plan for Azure usage; empty for licences. */
  subscriptionDescription?: string;
  /** The subscription; empty for software without one. */
  subscriptionId?: string;
  /** First day of the subscription's term. */
  subscriptionStartDate?: Instant;
  /** Last day of the subscription's term. */
  subscriptionEndDate?: Instant;
  /** First day that is charged. */
  chargeStartDate: Instant;
  /** Last day that is charged; absent for perpetual software. */
  chargeEndDate?: Instant;
  /** Term and billing plan in words, for example One-Year commitment for monthly/yearly billing; the unit of the meter for Azure usage; empty for perpetual software. */
  termAndBillingCycle?: string;
  /** Monthly or Annual while the charge recurs; empty when it was paid at once, and in estimates. */
  billingFrequency?: string;
  /** Another id of the order: that of its quote. */
  alternateId?: string;
  /** One event's id, a GUID: a refund and the charge that replaces it share it. */
  referenceId?: string;
  /** The reservation or savings plan bought; benefitOrderId of its daily usage. */
  reservationOrderId?: string;
  /** What is metered; empty for licences. */
  meterDescription?: string;
  /** Never sent: a misspelling of chargeStartDate that the Java SDK looks for. */
  chargeStarDate?: Instant;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** Which invoice to export; attributeSet is full when absent. */
export interface PartnerBillingBilledExportRequest {
  /** Number of a new commerce invoice, for example G016907411 (at least 1 characters). */
  invoiceId: string;
  /** Which attributes the rows of an export have: all, or the basic ones; the last member stands for those to come and is never sent. */
  attributeSet?: ReconAttributeSet;
}

/** A file of an export. */
export interface PartnerBillingBlob {
  /** Name of the file below the root: it ends in .json.gz. */
  name: string;
  /** Part of the data that the file belongs to; a large part has several files. */
  partitionValue: string;
}

/** Where the files of an export are: at rootDirectory/name?sasToken. */
export interface PartnerBillingManifest {
  /** Identifier of the manifest. */
  id: string;
  /** Version of the rows' form: 1. */
  schemaVersion: string;
  /** compressedJSONLines, spelled compressedJSON in some answers: each file is compressed by gzip and has one JSON object a line. */
  dataFormat: string;
  /** When the manifest was made. */
  createdDateTime: Instant;
  /** Version of the data: another one means that the data have changed. */
  eTag: string;
  /** The partner's tenant. */
  partnerTenantId: string;
  /** Folder of the files, in full. */
  rootDirectory: string;
  /** Query that opens the folder, a shared access signature; a secret that expires after some hours. */
  sasToken: string;
  /** How rows are spread over files, for example ItemCount or Default; how many rows a file has may change at any time. */
  partitionType: string;
  /** How many files there are. */
  blobCount: number;
  /** The files. */
  blobs: PartnerBillingBlob[];
}

/** An export, as far as it is. */
export interface PartnerBillingOperation {
  /** Which form of operation it is: it goes with the status. */
  "@odata.type": "#microsoft.graph.partners.billing.runningOperation" | "#microsoft.graph.partners.billing.exportSuccessOperation" | "#microsoft.graph.partners.billing.failedOperation" | (string & {});
  /** Identifier of the operation. */
  id: string;
  /** When the export was asked for. */
  createdDateTime: Instant;
  /** When its status last changed. */
  lastActionDateTime: Instant;
  /** How far an export is; succeeded and failed are its ends; the last member stands for those to come. */
  status: PartnerBillingOperationStatus;
  /** Where the files of an export are: at rootDirectory/name?sasToken. */
  resourceLocation?: PartnerBillingManifest;
  /** Where the manifest is, in full; once it has succeeded. */
  "resourceLocation@odata.navigationLink"?: string;
  /** Why an export failed. */
  error?: ReconOperationError;
}

/** How far an export is; succeeded and failed are its ends; the last member stands for those to come. */
export type PartnerBillingOperationStatus = "notStarted" | "running" | "succeeded" | "failed" | "unknownFutureValue" | (string & {});

/** Which calendar month of unbilled data; last is what elsewhere is called previous; the last member stands for those to come and is never sent. */
export type PartnerBillingPeriod = "current" | "last" | "unknownFutureValue" | (string & {});

/** Which estimates to export; attributeSet is full when absent. */
export interface PartnerBillingUnbilledExportRequest {
  /** ISO 4217 code of the currency that the partner is billed in. */
  currencyCode: string;
  /** Which calendar month of unbilled data; last is what elsewhere is called previous; the last member stands for those to come and is never sent. */
  billingPeriod: PartnerBillingPeriod;
  /** Which attributes the rows of an export have: all, or the basic ones; the last member stands for those to come and is never sent. */
  attributeSet?: ReconAttributeSet;
}

/** Which attributes the rows of an export have: all, or the basic ones; the last member stands for those to come and is never sent. */
export type ReconAttributeSet = "full" | "basic" | "unknownFutureValue" | (string & {});

/** A file of an export of the beta. */
export interface ReconBlob {
  /** Name of the file below the root: it ends in .json.gz. */
  name: string;
  /** Its size, compressed. */
  sizeInBytes: number;
  /** Part of the data that the file belongs to; a large part has several files. */
  partitionValue: string;
}

/** Where the files of an export of the beta are: at rootFolder/name?rootFolderSAS. */
export interface ReconManifest {
  /** Version of this form: 1. */
  version: string;
  /** compressedJSONLines: each file is compressed by gzip and has one JSON object a line. */
  dataFormat: string;
  /** When the manifest was made. */
  utcCreatedDateTime: Instant;
  /** Version of the data: another one means that the data have changed. */
  eTag: string;
  /** The partner's tenant. */
  partnerTenantId: string;
  /** Folder of the files, in full. */
  rootFolder: string;
  /** Query that opens the folder, a shared access signature; a secret that expires. */
  rootFolderSAS: string;
  /** How rows are spread over files, for example ItemCount or Default; how many rows a file has may change at any time. */
  partitionType: string;
  /** How many files there are. */
  blobCount: number;
  /** Size of all files, compressed. */
  sizeInBytes: number;
  /** The files. */
  blobs: ReconBlob[];
}

/** An export of the beta, as far as it is. */
export interface ReconOperation {
  /** When the export was asked for. */
  createdDateTime: Instant;
  /** When its status last changed. */
  lastActionDateTime: Instant;
  /** How far an export of the beta is; succeeded and failed are its ends. */
  status: ReconOperationStatus;
  /** Where the manifest is, in full; once it has succeeded. */
  resourceLocation?: string;
  /** Why an export failed. */
  error?: ReconOperationError;
}

/** Why an export failed. */
export interface ReconOperationError {
  /** Code of the failure, as text; 5000 when there is no data. */
  code: string;
  /** The failure in words. */
  message: string;
}

/** How far an export of the beta is; succeeded and failed are its ends. */
export type ReconOperationStatus = "notstarted" | "running" | "succeeded" | "failed" | (string & {});

/** One of the costs of a customer's services. */
export interface ServiceCostLineItem {
  /** First day that is charged. */
  startDate: Instant;
  /** Last day that is charged. */
  endDate: Instant;
  /** Nickname of the subscription. */
  subscriptionFriendlyName?: string;
  /** The subscription. */
  subscriptionId?: string;
  /** The order. */
  orderId?: string;
  /** The offer; absent for products of new commerce. */
  offerId?: string;
  /** Name of the offer. */
  offerName?: string;
  /** PartnerID of the indirect reseller; -1 without one. */
  resellerMPNId?: string;
  /** What the cost is for, as free text, for example CYCLE FEE. */
  chargeType: string;
  /** Units used or bought. */
  quantity: Decimal;
  /** Price of one unit. */
  unitPrice: Decimal;
  /** Cost before tax. */
  pretaxTotal: Decimal;
  /** Tax on the cost. */
  tax: Decimal;
  /** Cost and tax. */
  afterTaxTotal: Decimal;
  /** ISO 4217 code of the currency of the amounts. */
  currencyCode: string;
  /** Symbol of that currency. */
  currencySymbol: string;
  /** The customer's tenant. */
  customerId: string;
  /** Company's name of the customer. */
  customerName?: string;
  /** Number of the invoice that the cost is on. */
  invoiceNumber?: string;
  /** The product; one-time purchases only. */
  productId?: string;
  /** The SKU of the product; one-time purchases only. */
  skuId?: string;
  /** The availability of the SKU; one-time purchases only. */
  availabilityId?: string;
  /** Name of the product; one-time purchases only. */
  productName?: string;
  /** Name of the SKU; one-time purchases only. */
  skuName?: string;
  /** Who publishes the product; one-time purchases only. */
  publisherName?: string;
  /** The publisher; one-time purchases only. */
  publisherId?: string;
  /** Term and billing plan in words; one-time purchases only. */
  termAndBillingCycle?: string;
  /** The discount in words; one-time purchases only. */
  discountDetails?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What a customer's services cost in a billing period: the sum of its details. */
export interface ServiceCostsSummary {
  /** First day of the billing period. */
  billingStartDate: Instant;
  /** Last day of the billing period. */
  billingEndDate: Instant;
  /** All costs before tax. */
  pretaxTotal: Decimal;
  /** Tax on all costs. */
  tax: Decimal;
  /** Costs and tax. */
  afterTaxTotal: Decimal;
  /** ISO 4217 code of the currency of the amounts. */
  currencyCode: string;
  /** Symbol of that currency. */
  currencySymbol: string;
  /** The customer's tenant. */
  customerId: string;
  /** The same by type of invoice. */
  details: ServiceCostsSummaryDetail[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
    /** Where a related resource is found. */
    serviceCostLineItems?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** The part of the costs that is on invoices of one type. */
export interface ServiceCostsSummaryDetail {
  /** Which of the two invoices: Recurring is that of legacy offers (numbers begin with D), OneTime that of new commerce (numbers begin with G), although its seats recur. */
  invoiceType: InvoiceType;
  /** What a customer's services cost on invoices of one type. */
  summary: ServiceCostsTypeSummary;
}

/** What a customer's services cost on invoices of one type. */
export interface ServiceCostsTypeSummary {
  /** First day of the billing period. */
  billingStartDate: Instant;
  /** Last day of the billing period. */
  billingEndDate: Instant;
  /** All costs before tax. */
  pretaxTotal: Decimal;
  /** Tax on all costs. */
  tax: Decimal;
  /** Costs and tax. */
  afterTaxTotal: Decimal;
  /** ISO 4217 code of the currency of the amounts. */
  currencyCode: string;
  /** Symbol of that currency. */
  currencySymbol: string;
  /** The customer's tenant. */
  customerId: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
    /** Where a related resource is found. */
    serviceCostLineItems?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A receipt of taxes paid; Taiwan only. */
export interface TaxReceipt {
  /** Identifier of the receipt. */
  id: string;
  /** Where its PDF is, relative to the API's root without the version. */
  taxReceiptPdfDownloadLink: string;
}

/** A charge for the use of legacy Azure in a cycle: azure, billing_line_items. */
export interface UsageBasedLineItem {
  /** What a line says: what is charged (billing_line_items), or the usage behind it (usage_line_items). Queries spell them billinglineitems and usagelineitems. */
  readonly invoiceLineItemType: InvoiceLineItemType;
  /** Where a charge comes from: office are legacy licences, azure is legacy Azure (MS-AZR-0145P), one_time is all of new commerce; marketplace is the older name of one_time, and still that of its daily usage. Queries spell it onetime. */
  readonly billingProvider: BillingProvider;
  /** The partner's tenant. */
  partnerId: string;
  /** The partner's name. */
  partnerName?: string;
  /** The partner's account in the billing platform. */
  partnerBillableAccountId?: string;
  /** The customer's tenant. */
  customerId: string;
  /** Company's name of the customer. */
  customerCompanyName?: string;
  /** The customer's domain. */
  domainName?: string;
  /** PartnerID: of a direct partner its own, below an indirect provider that of the reseller. */
  mpnId?: number;
  /** PartnerID of the indirect reseller; 0 without one, -1 when it was removed. */
  tier2MpnId?: number;
  /** Number of the invoice that the line is on. */
  invoiceNumber?: string;
  /** The subscription in the billing platform; no GUID, and not the id of the subscription resource. */
  subscriptionId: string;
  /** Nickname of the subscription; the offer's name unless it was given one. */
  subscriptionName?: string;
  /** Name of the offer. */
  subscriptionDescription?: string;
  /** How often it is billed, for example Monthly, in any case. */
  billingCycleType?: string;
  /** The order in the billing platform. */
  orderId?: string;
  /** Azure service, for example Storage. */
  serviceName?: string;
  /** Kind of the service, for example Standard Page Blob. */
  serviceType?: string;
  /** Identifier of the meter, a GUID. */
  resourceGuid?: string;
  /** What is metered, for example LRS Data Stored. */
  resourceName?: string;
  /** Region of the resource; empty where prices are the same everywhere. */
  region?: string;
  /** What was consumed, in units of the field unit. */
  consumedQuantity: Decimal;
  /** First day of the cycle that is charged. */
  chargeStartDate: Instant;
  /** Last day of the cycle that is charged. */
  chargeEndDate: Instant;
  /** Unit of the quantities, for example 1 Hour. */
  unit?: string;
  /** Company's name of the customer, where customerCompanyName is absent. */
  customerName?: string;
  /** Counts the lines of one resource, when parts of its consumption are priced differently. */
  detailLineItemId?: number;
  /** SKU of the service, for example 7UD-00001. */
  sku?: string;
  /** Part of the consumption that is free. */
  includedQuantity: Decimal;
  /** Part of the consumption that is charged: consumed less included. */
  overageQuantity: Decimal;
  /** Price of one unit before tax. */
  listPrice: Decimal;
  /** Price of the consumption before discount. */
  consumptionPrice?: Decimal;
  /** Discount on the consumption. */
  consumptionDiscount?: Decimal;
  /** ISO 4217 code of the currency of the amounts. */
  currency: string;
  /** Charge before tax: listPrice times overageQuantity. */
  pretaxCharges: Decimal;
  /** Tax on the charge. */
  taxAmount: Decimal;
  /** Charge and tax. */
  postTaxTotal: Decimal;
  /** Charge before tax for one unit consumed. */
  pretaxEffectiveRate: Decimal;
  /** Charge with tax for one unit consumed. */
  postTaxEffectiveRate: Decimal;
  /** What the charge is for, as free text, for example Assess usage fee for current cycle. */
  chargeType: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}
