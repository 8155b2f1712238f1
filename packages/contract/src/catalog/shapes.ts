// What goes over the wire in the operations on the catalog, by subject.

import type { TSchema } from "typebox";
import { shapesOf } from "../define/shape.ts";
import { Term } from "./availabilities.ts";
import { customerProductShapes } from "./customer-product-shapes.ts";
import { discountShapes } from "./discount-shapes.ts";
import { ProductTypeId, PromotionEligibilityErrorType, ReservationDuration } from "./enums.ts";
import { OfferLinks, ProductLinks } from "./links.ts";
import { offerShapes } from "./offer-shapes.ts";
import { catalogOperations } from "./operations.ts";
import { productShapes } from "./product-shapes.ts";

export const catalogShapes = shapesOf(catalogOperations, {
  ...offerShapes,
  ...productShapes,
  ...customerProductShapes,
  ...discountShapes,
});

/** Values of properties that are plain text or one of several forms, the short form of a term, and names of links. */
export const catalogOthers: readonly TSchema[] = [
  OfferLinks, ProductLinks, ProductTypeId, PromotionEligibilityErrorType, ReservationDuration, Term,
];
