// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Decimal, Instant } from "../values.ts";
import type { Link, SubscriptionStatus } from "./shared.ts";

/** Which resource of the customer it was. */
export interface AzureInstanceData {
  /** The Azure resource, in full, with its group and name. */
  resourceUri: string;
  /** Where it runs. */
  location: string;
  /** Name of what others publish in the marketplace; may be empty. */
  partNumber: string;
  /** Name of the order with another publisher; may be empty. */
  orderNumber: string;
  /** Tags that the customer gave it, by name. */
  tags?: Record<string, string>;
  /** What the service says of it besides, by name. */
  additionalInfo?: Record<string, string>;
}

/** A kind of resource that Azure meters. */
export interface AzureResource {
  /** Identifier of the kind of resource, a GUID: id of its meter in the rate card. */
  id: string;
  /** Name of the kind of resource. */
  name?: string;
  /** Azure service, for example Storage. */
  category?: string;
  /** Kind of the service. */
  subcategory?: string;
  /** Region that the price is for. */
  region?: string;
}

/** What a kind of Azure resource costs in the current billing period; legacy Azure (MS-AZR-0145P) only. */
export interface AzureResourceMonthlyUsageRecord {
  /** Identifier of the kind of resource; answers of the real service name it id. */
  resourceId?: string;
  /** Name of the kind of resource; answers of the real service call it name. */
  resourceName?: string;
  /** Repeats resourceId. */
  id?: string;
  /** Repeats resourceName. */
  name?: string;
  /** Azure service, for example Storage. */
  category: string;
  /** Kind of the service; may be empty. */
  subcategory: string;
  /** How much was used. */
  quantityUsed: Decimal;
  /** Unit of the quantity, for example 1 GB. */
  unit: string;
  /** Estimated cost in the current billing period so far, in the currency that currencyLocale or currencyCode says. */
  totalCost: Decimal;
  /** Culture whose currency the cost is in, for example fr-FR; legacy Azure (MS-AZR-0145P) only. */
  currencyLocale?: string;
  /** ISO 4217 code of the currency that the cost is in; Azure plans only. */
  currencyCode?: string;
  /** The same cost in US dollars; Azure plans only. */
  usdTotalCost?: Decimal;
  /** When the usage was last counted. */
  lastModifiedDate?: Instant;
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

/** How much of an Azure resource was used in a day or hour. */
export interface AzureUtilizationRecord {
  /** Begin of the day or hour, by when it was used and not by when that was reported. */
  usageStartTime: Instant;
  /** End of that day or hour. */
  usageEndTime: Instant;
  /** A kind of resource that Azure meters. */
  resource: AzureResource;
  /** How much was used. */
  quantity: Decimal;
  /** Unit of the quantity, for example 1 GB/Hr. */
  unit?: string;
  /** Older details of the resource, by name; may be empty. */
  infoFields: Record<string, string>;
  /** Which resource of the customer it was. */
  instanceData?: AzureInstanceData;
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

/** What a customer's usage costs in the current billing period. */
export interface CustomerMonthlyUsageRecord {
  /** The customer's tenant. */
  resourceId: string;
  /** Company's name of the customer. */
  resourceName: string;
  /** Repeats resourceId. */
  id?: string;
  /** Repeats resourceName. */
  name?: string;
  /** What a customer means to spend on usage in a billing period. */
  budget: SpendingBudget;
  /** What a customer means to spend on usage in a billing period. */
  customerSpendingBudget?: SpendingBudget;
  /** Per cent of the budget that is spent, may be more than 100; 0 without a budget. */
  percentUsed: Decimal;
  /** Whether the customer has an Azure plan. */
  isUpgraded: boolean;
  /** Estimated cost in the current billing period so far, in the currency that currencyLocale or currencyCode says. */
  totalCost: Decimal;
  /** Culture whose currency the cost is in, for example fr-FR; legacy Azure (MS-AZR-0145P) only. */
  currencyLocale?: string;
  /** ISO 4217 code of the currency that the cost is in; Azure plans only. */
  currencyCode?: string;
  /** The same cost in US dollars; Azure plans only. */
  usdTotalCost?: Decimal;
  /** When the usage was last counted. */
  lastModifiedDate: Instant;
  /** Symbol of the currency. */
  currencySymbol?: string;
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

/** What a customer's usage costs, with budget and billing period. */
export interface CustomerUsageSummary {
  /** The customer's tenant. */
  resourceId: string;
  /** Company's name of the customer. */
  resourceName: string;
  /** Repeats resourceId. */
  id?: string;
  /** Repeats resourceName. */
  name?: string;
  /** What a customer means to spend on usage in a billing period. */
  budget: SpendingBudget;
  /** First day of the current billing period. */
  billingStartDate: Instant;
  /** Last day of the current billing period. */
  billingEndDate: Instant;
  /** Estimated cost in the current billing period so far, in the currency that currencyLocale or currencyCode says. */
  totalCost: Decimal;
  /** Culture whose currency the cost is in, for example fr-FR; legacy Azure (MS-AZR-0145P) only. */
  currencyLocale?: string;
  /** ISO 4217 code of the currency that the cost is in; Azure plans only. */
  currencyCode?: string;
  /** The same cost in US dollars; Azure plans only. */
  usdTotalCost?: Decimal;
  /** When the usage was last counted. */
  lastModifiedDate: Instant;
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

/** What the use of a meter costs in the current billing period. */
export interface MeterUsageRecord {
  /** The subscription, or the Azure plan. */
  subscriptionId: string;
  /** Identifier of the meter. */
  meterId: string;
  /** What the meter counts. */
  meterName: string;
  /** Azure service, for example Storage. */
  category: string;
  /** Kind of the service; may be empty. */
  subcategory: string;
  /** How much was used. */
  quantityUsed: Decimal;
  /** Unit of the quantity, for example 1 GB. */
  unit: string;
  /** Never sent: what the models of the SDKs inherit. */
  resourceId?: string;
  /** Never sent: what the models of the SDKs inherit. */
  resourceName?: string;
  /** Estimated cost in the current billing period so far, in the currency that currencyLocale or currencyCode says. */
  totalCost: Decimal;
  /** Culture whose currency the cost is in, for example fr-FR; legacy Azure (MS-AZR-0145P) only. */
  currencyLocale?: string;
  /** ISO 4217 code of the currency that the cost is in; Azure plans only. */
  currencyCode?: string;
  /** The same cost in US dollars; Azure plans only. */
  usdTotalCost?: Decimal;
  /** When the usage was last counted. */
  lastModifiedDate: Instant;
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

/** What the usage of all customers without an Azure plan costs. */
export interface PartnerUsageSummary {
  /** The partner's tenant. */
  resourceId: string;
  /** The partner's name. */
  resourceName: string;
  /** Repeats resourceId. */
  id?: string;
  /** Repeats resourceName. */
  name?: string;
  /** Who is told when budgets are exceeded; absent when nobody is. */
  emailsToNotify?: string[];
  /** How many customers have spent more than their budget. */
  customersOverBudget: number;
  /** How many customers will soon have spent more than their budget. */
  customersTrendingOver: number;
  /** How many customers have a subscription that is billed by usage. */
  customersWithUsageBasedSubscription: number;
  /** First day of the current billing period. */
  billingStartDate: Instant;
  /** Last day of the current billing period. */
  billingEndDate: Instant;
  /** Estimated cost in the current billing period so far, in the currency that currencyLocale or currencyCode says. */
  totalCost: Decimal;
  /** Culture whose currency the cost is in, for example fr-FR; legacy Azure (MS-AZR-0145P) only. */
  currencyLocale?: string;
  /** ISO 4217 code of the currency that the cost is in; Azure plans only. */
  currencyCode?: string;
  /** The same cost in US dollars; Azure plans only. */
  usdTotalCost?: Decimal;
  /** When the usage was last counted. */
  lastModifiedDate: Instant;
  /** Symbol of the currency. */
  currencySymbol?: string;
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

/** What the use of an Azure resource costs in the current billing period; Azure plans only. */
export interface ResourceUsageRecord {
  /** The Azure plan. */
  subscriptionId: string;
  /** The Azure resource, in full, with its group and name. */
  resourceUri: string;
  /** Type of the resource, for example Microsoft.Compute. */
  resourceType: string;
  /** The Azure subscription within the plan. */
  entitlementId: string;
  /** Name of the Azure subscription. */
  entitlementName: string;
  /** Group of the resource. */
  resourceGroupName: string;
  /** Never sent: what the models of the SDKs inherit. */
  resourceId?: string;
  /** Name of the resource. */
  resourceName: string;
  /** Repeats resourceName. */
  name?: string;
  /** Estimated cost in the current billing period so far, in the currency that currencyLocale or currencyCode says. */
  totalCost: Decimal;
  /** Culture whose currency the cost is in, for example fr-FR; legacy Azure (MS-AZR-0145P) only. */
  currencyLocale?: string;
  /** ISO 4217 code of the currency that the cost is in; Azure plans only. */
  currencyCode?: string;
  /** The same cost in US dollars; Azure plans only. */
  usdTotalCost?: Decimal;
  /** When the usage was last counted. */
  lastModifiedDate: Instant;
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

/** What a customer means to spend on usage in a billing period. */
export interface SpendingBudget {
  /** The budget, in the currency of the customer's usage; absent when there is none. */
  amount?: Decimal;
  /** Repeats the amount in some answers; ignored when it is sent. */
  usageSpendingBudget?: Decimal;
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

/** What the usage of a subscription cost on a day. */
export interface SubscriptionDailyUsageRecord {
  /** The subscription. */
  resourceId: string;
  /** Name of the subscription. */
  resourceName: string;
  /** The day of the use. */
  dateUsed: Instant;
  /** Estimated cost on that day. */
  totalCost: Decimal;
  /** Culture whose currency the cost is in, for example fr-FR; legacy Azure (MS-AZR-0145P) only. */
  currencyLocale?: string;
  /** ISO 4217 code of the currency that the cost is in; Azure plans only. */
  currencyCode?: string;
  /** The same cost in US dollars; Azure plans only. */
  usdTotalCost?: Decimal;
  /** When the usage was last counted. */
  lastModifiedDate: Instant;
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

/** What the usage of a subscription or Azure plan costs in the current billing period. */
export interface SubscriptionMonthlyUsageRecord {
  /** The subscription; of a customer with an Azure plan, the plan. */
  resourceId: string;
  /** Name of the subscription or plan. */
  resourceName: string;
  /** Repeats resourceId. */
  id?: string;
  /** Repeats resourceName. */
  name?: string;
  /** State of a subscription; what partners call cancelled is deleted. */
  status: SubscriptionStatus;
  /** PartnerID of the partner on the record of the subscription; absent without one. */
  partnerOnRecord?: string;
  /** The offer, for example MS-AZR-0145P. */
  offerId?: string;
  /** Estimated cost in the current billing period so far, in the currency that currencyLocale or currencyCode says. */
  totalCost: Decimal;
  /** Culture whose currency the cost is in, for example fr-FR; legacy Azure (MS-AZR-0145P) only. */
  currencyLocale?: string;
  /** ISO 4217 code of the currency that the cost is in; Azure plans only. */
  currencyCode?: string;
  /** The same cost in US dollars; Azure plans only. */
  usdTotalCost?: Decimal;
  /** When the usage was last counted. */
  lastModifiedDate: Instant;
  /** Symbol of the currency. */
  currencySymbol?: string;
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

/** What the usage of a subscription or Azure plan costs, with its billing period. */
export interface SubscriptionUsageSummary {
  /** The subscription, or the Azure plan. */
  resourceId: string;
  /** Name of the subscription or plan. */
  resourceName: string;
  /** Repeats resourceId. */
  id?: string;
  /** Repeats resourceName. */
  name?: string;
  /** First day of the current billing period. */
  billingStartDate: Instant;
  /** Last day of the current billing period. */
  billingEndDate: Instant;
  /** Estimated cost in the current billing period so far, in the currency that currencyLocale or currencyCode says. */
  totalCost: Decimal;
  /** Culture whose currency the cost is in, for example fr-FR; legacy Azure (MS-AZR-0145P) only. */
  currencyLocale?: string;
  /** ISO 4217 code of the currency that the cost is in; Azure plans only. */
  currencyCode?: string;
  /** The same cost in US dollars; Azure plans only. */
  usdTotalCost?: Decimal;
  /** When the usage was last counted. */
  lastModifiedDate: Instant;
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
