// Parameters of the query that the catalog's operations share.

import { Type } from "typebox";
import { text } from "../define/schema.ts";
import { CatalogTargetView, ReservationScope, TargetSegment } from "./enums.ts";

export const country = text("Market: ISO 3166 country code of two letters, in any case", { pattern: "^[A-Za-z]{2}$" });

export const ofCountry = Type.Object({ country });

/** From where on, and how many: pages of the older offers. */
export const page = {
  offset: Type.Optional(Type.Integer({ description: "How many to leave out at the beginning; none when absent", minimum: 0 })),
  size: Type.Optional(Type.Integer({ description: "How many to list at most; all when absent or 0", minimum: 0 })),
};

export const targetView = CatalogTargetView;
export const targetSegment = Type.Optional(TargetSegment);
export const reservationScope = Type.Optional(ReservationScope);
