// Daily rated usage of new commerce: a day of a meter by an Azure resource, with its price. Days are not rounded.
// Source: get-invoice-billed-consumption-lineitems.md, billing sections 7 and 10.

import type { DailyRatedUsageLineItem, Of } from "@understudy/contract";
import { Decimal } from "@understudy/kernel";
import { daysInMonth, startOfDay, type UsageCharge } from "../../commerce/index.ts";
import { amountOn, numberIn, numberOf, type LineContext } from "./context.ts";

export function dailyRatedLineOf({ customerId, subscriptionId = "", amount, currency, usage }: UsageCharge, context: LineContext): Of<typeof DailyRatedUsageLineItem> {
  const { customer, product, meter, resource, entitlement, exchange, day, benefit } = usage;
  const creditRate = numberIn(usage.creditRate);
  return {
    invoiceLineItemType: "usage_line_items", billingProvider: "marketplace",
    partnerId: context.partnerId, partnerName: context.partnerName, customerId, customerName: customer.name,
    customerDomainName: customer.domain, customerCountry: customer.country,
    mpnId: usage.mpnId ?? "", resellerMpnId: context.invoice ? `${usage.resellerMpnId}` : "", invoiceNumber: numberOf(context),
    productId: product.productId, skuId: product.skuId, availabilityId: product.availabilityId, productName: product.productName,
    skuName: product.skuName, publisherName: product.publisherName, publisherId: product.publisherId ?? "",
    subscriptionId, subscriptionDescription: "Azure plan", entitlementId: entitlement.id, entitlementDescription: entitlement.name,
    chargeStartDate: startOfDay(`${day.slice(0, 8)}01`), chargeEndDate: startOfDay(`${day.slice(0, 8)}${daysInMonth(day)}`), usageDate: startOfDay(day),
    meterId: meter.meterId, meterName: meter.name, meterType: meter.type, meterCategory: meter.category, meterSubCategory: meter.subCategory,
    meterRegion: meter.region, unitOfMeasure: meter.unit, unitType: meter.unit,
    resourceUri: resource.uri, resourceGroup: resource.group, resourceLocation: resource.location, consumedService: resource.consumedService,
    tags: tagsText(resource.tags), additionalInfo: "", serviceInfo1: "", serviceInfo2: "",
    chargeType: context.invoice ? "new" : "", unitPrice: numberIn(usage.unitPrice), effectiveUnitPrice: amountOn(context, usage.effectiveUnitPrice).toNumber(),
    quantity: numberIn(usage.quantity),
    pricingPreTaxTotal: amountOn(context, usage.cost).toNumber(), pricingCurrency: exchange.pricingCurrency,
    billingPreTaxTotal: amountOn(context, amount).toNumber(), billingCurrency: currency,
    pcToBCExchangeRate: numberIn(exchange.rate), pcToBCExchangeRateDate: startOfDay(exchange.day),
    rateOfPartnerEarnedCredit: creditRate, hasPartnerEarnedCredit: creditRate > 0, rateOfCredit: 0, creditType: "Credit Not Applied",
    benefitOrderId: benefit?.orderId ?? "", benefitId: benefit?.id ?? "", benefitType: benefit?.type ?? "",
    attributes: { objectType: "DailyRatedUsageLineItem" },
  };
}

/** Whether the partner earns a credit on a day. */
export const earnsCredit = ({ usage }: UsageCharge): boolean => !Decimal.of(usage.creditRate).isZero;

/** Empty without any. */
export const tagsText = (tags: Readonly<Record<string, string>>): string => (Object.keys(tags).length === 0 ? "" : JSON.stringify(tags));
