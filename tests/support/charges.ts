// Charges for tests of what is made of the ledger: whatever a test does not say is as usual.

import type { ChargeLine, LineCharge, UsageCharge, UsageDay } from "../../packages/server/src/commerce/index.ts";
import { guidOf } from "../../packages/server/src/world/index.ts";

const accountId = "an account";
export const customerId = "11111111-1111-4111-8111-111111111111";
const subscriptionId = "22222222-2222-4222-8222-222222222222";
const customer = { name: "Contoso", domain: "contoso.onmicrosoft.com", country: "US" };

type Said<Kind extends LineCharge | UsageCharge, Part> = Partial<Omit<Kind, "kind" | "line" | "usage">> & Pick<Kind, "chargedAt"> & Partial<Part>;

/** Licences, of 10 dollars each. */
export function lineCharge({ chargedAt, amount = "100", ...said }: Said<LineCharge, { readonly line: Partial<ChargeLine> }>): LineCharge {
  const day = chargedAt.slice(0, 10);
  const { line, ...rest } = said;
  return {
    kind: "charge", chargeId: guidOf(`charge ${JSON.stringify([chargedAt, amount, said])}`), accountId, customerId, subscriptionId,
    bill: "modern", chargedAt, currency: "USD", amount, ...rest,
    line: {
      customer, resellerMpnId: 0, orderId: "0123456789ab",
      product: {
        productId: "CFQ7TTC0LH18", skuId: "0001", availabilityId: "CFQ7TTC0K971", productName: "Microsoft 365 Business Basic",
        skuName: "Microsoft 365 Business Basic", publisherName: "Microsoft Corporation",
      },
      exchange: { pricingCurrency: "USD", rate: "1", day: `${day.slice(0, 8)}01` },
      chargeType: "new", referenceId: guidOf(`reference ${chargedAt}`), quantity: 10, unitPrice: "10", effectiveUnitPrice: "10",
      formula: { kind: "whole" }, rounding: "exact", termDuration: "P1Y", billingCycle: "monthly",
      termStart: day, termEnd: day, chargeStart: day, chargeEnd: day, friendlyName: "Basic", qualifiers: [], ...line,
    },
  };
}

/** A day of an Azure meter at 0.868 dollars a unit. */
export function usageCharge({ chargedAt, amount = "0", ...said }: Said<UsageCharge, { readonly usage: Partial<UsageDay> }>): UsageCharge {
  const day = chargedAt.slice(0, 10);
  const { usage, ...rest } = said;
  return {
    kind: "usage", chargeId: guidOf(`usage ${JSON.stringify([chargedAt, amount, said])}`), accountId, customerId, subscriptionId,
    bill: "modern", chargedAt, currency: "USD", amount, ...rest,
    usage: {
      customer, resellerMpnId: 0, orderId: "0123456789ab",
      product: {
        productId: "DZH318Z0BQ4C", skuId: "001B", availabilityId: "DZH318Z0BQ4D", productName: "Virtual Machines", skuName: "D2 v3",
        publisherName: "Microsoft",
      },
      exchange: { pricingCurrency: "USD", rate: "1", day: `${day.slice(0, 8)}01` },
      day,
      meter: { meterId: "a meter", name: "D2 v3", type: "1 Compute Hour", category: "Virtual Machines", subCategory: "Dv3", region: "US East", unit: "1 Hour" },
      resource: { uri: "/subscriptions/one/vm", group: "one", name: "vm", location: "eastus", consumedService: "Microsoft.Compute", tags: {} },
      entitlement: { id: "an entitlement", name: "Azure" },
      quantity: "1", unitPrice: "0.868", tier: 1, creditRate: "0.15", effectiveUnitPrice: "0.7378", cost: amount, ...usage,
    },
  };
}
