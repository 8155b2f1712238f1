// Service costs as they travel. Source: service-costs-resources.md.

import type { Of, ServiceCostLineItem, ServiceCostsSummary, ServiceCostsTypeSummary } from "@understudy/contract";
import { Decimal, toInstantText } from "@understudy/kernel";
import { sumOf, termAndBillingCycleOf, typeOf, type Cost, type DocumentCosts, type InvoiceRecord, type Sum } from "../../billing/index.ts";
import { addDays, dayOf, startOfDay, type LineCharge } from "../../commerce/index.ts";
import { currencyInfo } from "../catalog/index.ts";

const symbolOf = (currency: string): string => currencyInfo(currency).symbol ?? currency;

interface Days {
  readonly first: string;
  readonly last: string;
}

const daysOf = ({ from, to }: Pick<InvoiceRecord, "from" | "to">): Days => ({ first: from, last: startOfDay(addDays(dayOf(to), -1)) });

const amountsOf = ({ first, last }: Days, { pretax, tax }: Sum, currency: string, customerId: string) => ({
  billingStartDate: first, billingEndDate: last, pretaxTotal: pretax.toNumber(), tax: tax.toNumber(), afterTaxTotal: pretax.plus(tax).toNumber(),
  currencyCode: currency, currencySymbol: symbolOf(currency), customerId,
});

const attributes = { objectType: "ServiceCostsSummary" } as const;

interface About {
  readonly customerId: string;
  /** That the partner is billed in: its costs are added up; others stand in the details alone. */
  readonly currency: string;
  readonly now: Temporal.Instant;
}

export function costsSummaryOf(documents: readonly DocumentCosts[], { customerId, currency, now }: About): Of<typeof ServiceCostsSummary> {
  const days = documents.map(({ invoice }) => daysOf(invoice));
  const today = startOfDay(dayOf(toInstantText(now)));
  const span = { first: days.map(({ first }) => first).toSorted()[0] ?? today, last: days.map(({ last }) => last).toSorted().at(-1) ?? today };
  const added = documents.filter(({ invoice }) => invoice.currency === currency).flatMap(({ costs }) => costs);
  const path = `/customers/${customerId}/servicecosts/MostRecent`;
  const links = { serviceCostLineItems: link(`${path}/lineitems`), self: link(path) };
  return {
    ...amountsOf(span, sumOf(added), currency, customerId),
    details: documents.map(({ invoice, costs }) => ({ invoiceType: typeOf(invoice), summary: typeSummaryOf(invoice, sumOf(costs), customerId) })),
    links, attributes,
  };
}

const link = (uri: string) => ({ uri, method: "GET", headers: [] });

const typeSummaryOf = (invoice: InvoiceRecord, sum: Sum, customerId: string): Of<typeof ServiceCostsTypeSummary> =>
  ({ ...amountsOf(daysOf(invoice), sum, invoice.currency, customerId), attributes });

export function costOf({ charge, context: { invoice }, pretax, tax }: Cost): Of<typeof ServiceCostLineItem> {
  const { customer, product, resellerMpnId, orderId, ...line } = charge.kind === "charge" ? charge.line : charge.meter;
  const end = line.chargeEnd ?? line.chargeStart;
  return {
    startDate: startOfDay(line.chargeStart), endDate: startOfDay(end),
    subscriptionFriendlyName: charge.kind === "charge" ? charge.line.friendlyName : charge.meter.entitlement.name,
    ...(charge.subscriptionId !== undefined && { subscriptionId: charge.subscriptionId }), orderId,
    ...(charge.bill === "legacy" && { offerId: product.productId }), offerName: product.productName,
    resellerMPNId: resellerMpnId === 0 ? "-1" : `${resellerMpnId}`, chargeType: line.chargeType,
    quantity: charge.kind === "charge" ? charge.line.quantity : Decimal.of(charge.meter.units).toNumber(),
    unitPrice: Decimal.of(line.effectiveUnitPrice).toNumber(), pretaxTotal: pretax.toNumber(), tax: tax.toNumber(), afterTaxTotal: pretax.plus(tax).toNumber(),
    currencyCode: charge.currency, currencySymbol: symbolOf(charge.currency), customerId: charge.customerId, customerName: customer.name,
    invoiceNumber: invoice.invoiceId, ...(charge.kind === "charge" && charge.line.billingCycle === "one_time" && oneTimeOf(charge)),
    attributes: { objectType: "ServiceCostLineItem" },
  };
}

/** Only what is bought once says which product it is. */
const oneTimeOf = ({ line }: LineCharge) => ({
  productId: line.product.productId, skuId: line.product.skuId, availabilityId: line.product.availabilityId,
  productName: line.product.productName, skuName: line.product.skuName, publisherName: line.product.publisherName,
  publisherId: line.product.publisherId ?? "", termAndBillingCycle: termAndBillingCycleOf(line),
  discountDetails: line.discount === undefined ? "" : `${Decimal.of(line.discount).times(100).toString()}%`,
});
