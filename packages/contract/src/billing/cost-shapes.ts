// Operations on what a customer's services cost in the latest billing period.

import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { ServiceCostLineItem, ServiceCostsSummary } from "./service-costs.ts";

const onlyLatest = "billingPeriod is mostrecent, in any case; there is no other.";

export const costShapes = {
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
} as const satisfies Readonly<Record<string, Shape>>;
