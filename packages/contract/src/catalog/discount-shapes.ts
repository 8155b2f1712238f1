// What makes purchases cheaper: promotions, and the margins that publishers leave to the partner.

import { Type } from "typebox";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { TargetSegment } from "./enums.ts";
import { MarginSearchResponse } from "./margins.ts";
import { country, ofCountry } from "./parameters.ts";
import { PromotionEligibilities, PromotionEligibilitiesRequest } from "./promotion-eligibility.ts";
import { ProductPromotion } from "./promotions.ts";

const roles = "A user needs to be Global admin or Admin agent.";

const promotionShapes = {
  "productPromotions.list": {
    summary: "List the promotions that a market and segment have now",
    notes: [
      "Only promotions that have begun and not ended.",
      "commercial is the only segment that has any.",
      "promotionConstraints are left out; a promotion by its id has them.",
      roles,
    ],
    query: Type.Object({ country, segment: TargetSegment }),
    result: { status: 200, body: ProductPromotion, listing: "collection" },
    faults: [faults.badProperty],
  },
  "productPromotions.get": {
    summary: "Get a promotion by its id",
    notes: ["It is answered before it begins and after it has ended, too, so that old invoices can be explained.", roles],
    query: ofCountry,
    result: { status: 200, body: ProductPromotion },
    faults: [faults.badProperty, faults.noSuchResource],
  },
  "customers.promotionEligibilities.create": {
    summary: "Ask whether purchases of a customer would get a promotion",
    notes: [
      "Nothing is bought, and nothing kept.",
      "Each item has a result of its own, with isEligible and, where that is false, the reasons in errors.",
      "An item without promotionId is judged by every promotion on what it buys; when there is none, the reason is NoPromotionsAvailable.",
      roles,
    ],
    body: PromotionEligibilitiesRequest,
    result: { status: 200, body: PromotionEligibilities, listing: "collection" },
    faults: [faults.noSuchResource, faults.noRelationship, faults.badProperty],
  },
} as const satisfies Record<string, Shape>;

const marginShapes = {
  "margins.list": {
    summary: "List the margins that publishers of the marketplace give to the partner",
    notes: [
      "A margin of the type Percentage has marginPercentage, one of the type CustomPrice has priceConfiguration.",
      "Only purchases between startDate and endDate get it.",
      "Titles are in the language of X-Locale, or in en-US.",
      roles,
    ],
    result: { status: 200, body: MarginSearchResponse },
    faults: [],
  },
  "margins.download": {
    summary: "Download the margins of a market as CSV",
    notes: [
      "Every value is in quotes, and there is no row of titles.",
      "The columns, as far as the one example tells: id, country, type, publisher, id and title of the product, id and title of the SKU, "
        + "product type, a tenant and its name, percentage, eight empty ones, first day, last day, status, since when.",
      "Dates are written as 8/14/2023 6:09:28 PM.",
      roles,
    ],
    query: ofCountry,
    result: { status: 200, body: Type.String({ description: "The margins, one in a line" }), type: "text/csv" },
    faults: [faults.badProperty],
  },
} as const satisfies Record<string, Shape>;

export const discountShapes = { ...promotionShapes, ...marginShapes };
