// Lines of older invoices: licences, the use of Azure in a cycle, and that of a day. Source: get-invoiceline-items.md,
// license-based-recon-files.md, usage-based-recon-files.md.

import type { DailyUsageLineItem, LicenseBasedLineItem, Of, UsageBasedLineItem } from "@understudy/contract";
import { Decimal } from "@understudy/kernel";
import { dayOf, startOfDay, type LineCharge, type MeterCharge, type UsageCharge } from "../../commerce/index.ts";
import { lastMomentBefore } from "../invoices/periods.ts";
import { amountOn, numberIn, numberOf, taxOn, type LineContext } from "./context.ts";
import { platformAccountOf, platformOfferOf, platformSubscriptionOf } from "./platform-ids.ts";

/** PartnerIDs travel as numbers here. */
const idsOf = ({ mpnId, resellerMpnId }: { readonly mpnId?: string; readonly resellerMpnId: number }) =>
  ({ ...(mpnId !== undefined && { mpnId: Number(mpnId) }), tier2MpnId: resellerMpnId });

export function licenseLineOf(charge: LineCharge, context: LineContext): Of<typeof LicenseBasedLineItem> {
  const { line, subscriptionId = "", customerId, currency } = charge;
  const { product, customer, legacy } = line;
  const [subtotal, discount, tax] = [amountOn(context, charge.amount), amountOn(context, legacy?.discountAmount ?? "0"), taxOn(context, line.tax)];
  const end = line.chargeEnd ?? line.chargeStart;
  return {
    invoiceLineItemType: "billing_line_items", billingProvider: "office", partnerId: context.partnerId,
    customerId: customerId.toUpperCase(), customerName: customer.name, domainName: customer.domain, ...idsOf(line), orderId: line.orderId,
    subscriptionId: platformSubscriptionOf(subscriptionId), subscriptionName: line.friendlyName, subscriptionDescription: product.productName,
    billingCycleType: line.billingCycle === "annual" ? "Annual" : "Monthly",
    syndicationPartnerSubscriptionNumber: subscriptionId.toUpperCase(),
    offerId: platformOfferOf(product.productId), durableOfferId: product.productId.toUpperCase(), offerName: legacy?.offerName ?? product.productName,
    subscriptionStartDate: startOfDay(line.termStart), subscriptionEndDate: startOfDay(line.termEnd ?? end),
    chargeStartDate: startOfDay(line.chargeStart), chargeEndDate: startOfDay(end), chargeType: line.chargeType,
    unitPrice: amountOn(context, line.effectiveUnitPrice).toNumber(), quantity: line.quantity,
    amount: subtotal.plus(discount).toNumber(), totalOtherDiscount: discount.toNumber(), subtotal: subtotal.toNumber(), tax: tax.toNumber(),
    totalForCustomer: subtotal.plus(tax).toNumber(), currency, attributes: { objectType: "LicenseBasedLineItem" },
  };
}

export function usageLineOf(charge: MeterCharge, context: LineContext): Of<typeof UsageBasedLineItem> {
  const { meter: line, currency } = charge;
  const [subtotal, tax, units] = [amountOn(context, line.subtotal), taxOn(context, line.tax), Decimal.of(line.units)];
  const rateOf = (amount: Decimal): number => (units.isZero ? 0 : amount.dividedBy(units).rounded(8).toNumber());
  return {
    invoiceLineItemType: "billing_line_items", billingProvider: "azure", ...azureOf(charge, line, context),
    customerName: line.customer.name, detailLineItemId: line.tier, sku: line.product.skuId,
    consumedQuantity: units.toNumber(), includedQuantity: 0, overageQuantity: units.toNumber(), listPrice: numberIn(line.unitPrice),
    consumptionPrice: subtotal.toNumber(), consumptionDiscount: 0, currency,
    pretaxCharges: subtotal.toNumber(), taxAmount: tax.toNumber(), postTaxTotal: subtotal.plus(tax).toNumber(),
    pretaxEffectiveRate: rateOf(subtotal), postTaxEffectiveRate: rateOf(subtotal.plus(tax)),
    chargeStartDate: startOfDay(line.chargeStart), chargeEndDate: startOfDay(line.chargeEnd), chargeType: line.chargeType,
    attributes: { objectType: "UsageBasedLineItem" },
  };
}

export function dailyUsageLineOf(charge: UsageCharge, context: LineContext): Of<typeof DailyUsageLineItem> {
  const { usage } = charge;
  const { resource, meter, day } = usage;
  const { from, to } = context.invoice ?? { from: startOfDay(day), to: startOfDay(day) };
  return {
    invoiceLineItemType: "usage_line_items", billingProvider: "azure", ...azureOf(charge, usage, context),
    consumedQuantity: numberIn(usage.quantity), chargeStartDate: from, chargeEndDate: startOfDay(dayOf(lastMomentBefore(to))),
    customerBillableAccount: platformAccountOf(charge.customerId), usageDate: startOfDay(day),
    meteredService: resource.consumedService, meteredServiceType: meter.type, meteredRegion: resource.location, project: resource.name, serviceInfo: "",
    attributes: { objectType: "DailyUsageLineItem" },
  };
}

function azureOf(
  { customerId, subscriptionId = "" }: UsageCharge | MeterCharge,
  { customer, mpnId, resellerMpnId, orderId, meter, entitlement }: UsageCharge["usage"] | MeterCharge["meter"],
  context: LineContext,
) {
  return {
    partnerId: context.partnerId, partnerName: context.partnerName, partnerBillableAccountId: platformAccountOf(context.partnerId),
    customerId, customerCompanyName: customer.name, domainName: customer.domain,
    ...idsOf({ ...(mpnId !== undefined && { mpnId }), resellerMpnId }), invoiceNumber: numberOf(context),
    subscriptionId, subscriptionName: entitlement.name, subscriptionDescription: "Microsoft Azure", billingCycleType: "Monthly", orderId,
    serviceName: meter.category, serviceType: meter.subCategory, resourceGuid: meter.meterId, resourceName: meter.name, region: meter.region, unit: meter.unit,
  };
}
