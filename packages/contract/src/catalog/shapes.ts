// What documents show of the catalog beside its operations, all of which are built.

import type { TSchema } from "typebox";
import { shapesOf } from "../define/shape.ts";
import { Term } from "./availabilities.ts";
import { ProductTypeId, PromotionEligibilityErrorType, ReservationDuration } from "./enums.ts";
import { OfferLinks, ProductLinks } from "./links.ts";
import { catalogOperations } from "./operations.ts";

export const catalogShapes = shapesOf(catalogOperations, {});

/** Values of properties that are plain text or one of several forms, the short form of a term, and names of links. */
export const catalogOthers: readonly TSchema[] = [
  OfferLinks, ProductLinks, ProductTypeId, PromotionEligibilityErrorType, ReservationDuration, Term,
];
