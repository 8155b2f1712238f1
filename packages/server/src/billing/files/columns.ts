// The columns of the five reconciliation files. Source: billing section 15, which has them from
// modern-invoice-reconciliation-file.md, license-based-recon-files.md, usage-based-recon-files.md and
// daily-rated-usage-recon-files.md.

import { columnsOf, dayBegins, dayEnds, percent, type Column } from "./column.ts";

const rate = { PCToBCExchangeRate: "pcToBCExchangeRate", PCToBCExchangeRateDate: "pcToBCExchangeRateDate" } as const;

/** As files spell them. */
const qualifierNames: Readonly<Record<string, string>> = { AddOn: "Add-on", Trial: "Trial" };

const qualifiers = (value: unknown): string => {
  const names = (Array.isArray(value) ? value as string[] : []).map((name) => qualifierNames[name] ?? name);
  return names.length === 0 ? "" : JSON.stringify(names);
};

export const invoiceColumns: readonly Column[] = columnsOf(`
  PartnerId CustomerId CustomerName CustomerDomainName CustomerCountry InvoiceNumber MpnId ResellerMpnId OrderId OrderDate ProductId
  SkuId AvailabilityId SkuName ProductName ChargeType UnitPrice Quantity Subtotal TaxTotal Total Currency PriceAdjustmentDescription
  PublisherName PublisherId SubscriptionDescription SubscriptionId ChargeStartDate ChargeEndDate TermAndBillingCycle EffectiveUnitPrice
  UnitType AlternateId BillableQuantity BillingFrequency PricingCurrency PCToBCExchangeRate PCToBCExchangeRateDate MeterDescription
  ReservationOrderId CreditReasonCode SubscriptionStartDate SubscriptionEndDate ReferenceId ProductQualifiers PromotionId`,
{ ...rate, Total: "totalForCustomer", ProductQualifiers: ["productQualifiers", qualifiers] });

export const dailyRatedColumns: readonly Column[] = columnsOf(`
  PartnerId PartnerName CustomerId CustomerName CustomerDomainName CustomerCountry MPNID ResellerMPNID InvoiceNumber ProductId SkuId
  AvailabilityId SkuName ProductName PublisherName PublisherId SubscriptionDescription SubscriptionId ChargeStartDate ChargeEndDate
  UsageDate MeterType MeterCategory MeterId MeterSubCategory MeterName MeterRegion Unit ResourceLocation ConsumedService ResourceGroup
  ResourceURI ChargeType UnitPrice Quantity UnitType BillingPreTaxTotal BillingCurrency PricingPreTaxTotal PricingCurrency ServiceInfo1
  ServiceInfo2 Tags AdditionalInfo EffectiveUnitPrice PCToBCExchangeRate PCToBCExchangeRateDate EntitlementId EntitlementDescription
  PartnerEarnedCreditPercentage CreditPercentage CreditType BenefitOrderId BenefitId BenefitType`,
{
  ...rate, MPNID: "mpnId", ResellerMPNID: "resellerMpnId", Unit: "unitOfMeasure", ResourceURI: "resourceUri",
  PartnerEarnedCreditPercentage: ["rateOfPartnerEarnedCredit", percent], CreditPercentage: ["rateOfCredit", percent],
});

const ofOlder = {
  MPNID: "mpnId", ResellerMPNID: "tier2MpnId", ChargeStartDate: ["chargeStartDate", dayBegins], ChargeEndDate: ["chargeEndDate", dayEnds],
} as const;

export const licenseColumns: readonly Column[] = columnsOf(`
  PartnerId CustomerId CustomerName MPNID ResellerMPNID OrderId SubscriptionId SyndicationPartnerSubscriptionNumber OfferId DurableOfferId
  OfferName SubscriptionStartDate SubscriptionEndDate ChargeStartDate ChargeEndDate ChargeType UnitPrice Quantity Amount TotalOtherDiscount
  Subtotal Tax TotalForCustomer Currency DomainName SubscriptionName SubscriptionDescription BillingCycleType`,
{
  ...ofOlder, SubscriptionStartDate: ["subscriptionStartDate", dayBegins], SubscriptionEndDate: ["subscriptionEndDate", dayBegins],
});

/** Of what is charged for a cycle, and of each day: what a line does not have stays empty. */
export const usageColumns: readonly Column[] = columnsOf(`
  PartnerId PartnerName PartnerBillableAccountId CustomerCompanyName MPNID ResellerMPNID InvoiceNumber ChargeStartDate ChargeEndDate
  SubscriptionId SubscriptionName SubscriptionDescription OrderID ServiceName ServiceType ResourceGuid ResourceName Region Sku
  DetailLineItemId ConsumedQuantity IncludedQuantity OverageQuantity ListPrice PretaxCharges TaxAmount PostTaxTotal Currency
  PretaxEffectiveRate PostTaxEffectiveRate ChargeType CustomerId DomainName BillingCycleType Unit CustomerBillableAccount UsageDate
  MeteredRegion MeteredService MeteredServiceType Project ServiceInfo`,
{ ...ofOlder, OrderID: "orderId", UsageDate: ["usageDate", dayBegins] });
