// Lines of new commerce: what was charged, and a month's use of a meter. Source: invoice-resources.md, billing section 7.

import type { Of, OneTimeInvoiceLineItem } from "@understudy/contract";
import { startOfDay, type LineCharge, type MeterCharge } from "../../commerce/index.ts";
import { amountOn, numberIn, numberOf, taxOn, type LineContext } from "./context.ts";
import { billingFrequencyOf, discountText, earnedCreditText, termAndBillingCycleOf } from "./wording.ts";

type Line = Of<typeof OneTimeInvoiceLineItem>;

const kind = { invoiceLineItemType: "billing_line_items", billingProvider: "one_time" } as const;
const attributes = { objectType: "OneTimeInvoiceLineItem" } as const;

export const oneTimeLineOf = (charge: LineCharge | MeterCharge, context: LineContext): Line =>
  (charge.kind === "charge" ? lineOfCharge(charge, context) : lineOfMeter(charge, context));

function lineOfCharge(charge: LineCharge, context: LineContext): Line {
  const { line } = charge;
  return {
    ...kind, ...partiesOf(charge, line, context), productQualifiers: [...line.qualifiers],
    chargeType: line.chargeType, unitPrice: numberIn(line.unitPrice), effectiveUnitPrice: amountOn(context, line.effectiveUnitPrice).toNumber(), unitType: "",
    quantity: line.quantity, billableQuantity: line.quantity,
    ...amountsOf(charge, charge.amount, line, context),
    subscriptionDescription: "", ...(charge.subscriptionId !== undefined && { subscriptionId: charge.subscriptionId }),
    subscriptionStartDate: startOfDay(line.termStart), ...(line.termEnd !== undefined && { subscriptionEndDate: startOfDay(line.termEnd) }),
    chargeStartDate: startOfDay(line.chargeStart), ...(line.chargeEnd !== undefined && { chargeEndDate: startOfDay(line.chargeEnd) }),
    termAndBillingCycle: termAndBillingCycleOf(line), billingFrequency: context.invoice ? billingFrequencyOf(line) : "",
    alternateId: line.orderId, referenceId: line.referenceId, reservationOrderId: line.reservationOrderId ?? "", meterDescription: "",
    priceAdjustmentDescription: discountText(line), discountDetails: "", creditReasonCode: line.creditReasonCode ?? "",
    promotionId: line.promotionId ?? "", attributes,
  };
}

function lineOfMeter(charge: MeterCharge, context: LineContext): Line {
  const { meter: line } = charge;
  const first = startOfDay(line.chargeStart);
  const last = startOfDay(line.chargeEnd);
  return {
    ...kind, ...partiesOf(charge, line, context), productQualifiers: [],
    chargeType: line.chargeType, unitPrice: numberIn(line.unitPrice), effectiveUnitPrice: amountOn(context, line.effectiveUnitPrice).toNumber(),
    unitType: line.meter.unit, quantity: 1, billableQuantity: numberIn(line.units),
    ...amountsOf(charge, line.subtotal, line, context),
    subscriptionDescription: "Azure plan", ...(charge.subscriptionId !== undefined && { subscriptionId: charge.subscriptionId }),
    subscriptionStartDate: first, subscriptionEndDate: last, chargeStartDate: first, chargeEndDate: last,
    termAndBillingCycle: line.meter.unit, billingFrequency: "", alternateId: line.orderId, referenceId: line.referenceId,
    reservationOrderId: "", meterDescription: line.meter.name,
    priceAdjustmentDescription: earnedCreditText(line.creditRate), discountDetails: "", creditReasonCode: "", promotionId: "", attributes,
  };
}

type Origin = Pick<LineCharge["line"], "customer" | "mpnId" | "resellerMpnId" | "orderId" | "product" | "exchange" | "tax">;

const partiesOf = ({ customerId, chargedAt }: LineCharge | MeterCharge, { customer, mpnId, resellerMpnId, orderId, product }: Origin, context: LineContext) => ({
  partnerId: context.partnerId, customerId, customerName: customer.name, customerDomainName: customer.domain, customerCountry: customer.country,
  invoiceNumber: numberOf(context), mpnId: mpnId ?? "", resellerMpnId, orderId, orderDate: chargedAt,
  productId: product.productId, skuId: product.skuId, availabilityId: product.availabilityId,
  productName: product.productName, skuName: product.skuName, publisherName: product.publisherName, publisherId: product.publisherId ?? "",
});

function amountsOf({ currency }: LineCharge | MeterCharge, amount: string, { tax, exchange }: Origin, context: LineContext) {
  const [subtotal, taxTotal] = [amountOn(context, amount), taxOn(context, tax)];
  return {
    subtotal: subtotal.toNumber(), taxTotal: taxTotal.toNumber(), totalForCustomer: subtotal.plus(taxTotal).toNumber(), currency,
    pricingCurrency: exchange.pricingCurrency, pcToBCExchangeRate: numberIn(exchange.rate), pcToBCExchangeRateDate: startOfDay(exchange.day),
  };
}
