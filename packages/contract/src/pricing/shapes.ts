// What goes over the wire in the operations on prices: files, a row in each line.

import { Type, type TSchema } from "typebox";
import { oneOf, text } from "../define/schema.ts";
import type { Shape } from "../define/shape.ts";
import { referralsFaults } from "../referrals/faults.ts";
import { PriceSheetTimeline, PriceSheetView } from "./enums.ts";
import { pricingFaults } from "./faults.ts";
import { ForeignExchangeRateRow, OfferMatrixRow, PriceSheetRow } from "./rows.ts";

const refusals = [
  pricingFaults.invalidRequest, pricingFaults.unauthenticated, pricingFaults.accessDenied, pricingFaults.itemNotFound,
  referralsFaults.generalException, referralsFaults.serviceNotAvailable,
] as const;

const compressing = Type.Object({
  "Accept-Encoding": Type.Optional(oneOf(["deflate"], "deflate: the file comes as a zip archive; plain when absent")),
});

const roles = "The user has to be Global admin, Admin agent or Sales agent.";
const rows = (title: string) => `The file is CSV with a row of titles; each further row is a ${title}.`;
const month = "The month in the path is written YYYYMM; left empty, it is the present one.";
const zipped = "Only files from April 2020 on come as a zip archive.";

/** Files are lists of rows that travel as CSV. */
const fileOf = <Row extends TSchema>(body: Row) => ({ status: 200, body, listing: "array", type: "application/octet-stream" }) as const;

export const pricingShapes = {
  "pricing.priceSheets.get": {
    summary: "Download a price sheet of a market",
    notes: [
      rows("PriceSheetRow"),
      "The market in the path is a country code of two letters, in any case; the view is one of PriceSheetView.",
      "A sheet of now has what was valid at any time from the month's beginning; one of the past has all of its month.",
      "Consumption prices are in USD and are estimated retail prices; those of reservations have the partner's discount taken off.",
      "There is no future marketplace sheet, and none at all when no change is due: 404.",
      "The history of software begins in March 2022.",
      zipped,
      roles,
    ],
    query: Type.Object({
      timeline: Type.Optional(PriceSheetTimeline),
      month: Type.Optional(text("Which month, YYYYMM; required with timeline=history", { pattern: "^\\d{6}$" })),
    }),
    headers: compressing,
    result: fileOf(PriceSheetRow),
    faults: refusals,
  },
  "pricing.fxRates.get": {
    summary: "Download the exchange rates of a month",
    notes: [rows("ForeignExchangeRateRow"), month, "Consumption prices in USD become those of other currencies by them.", zipped, roles],
    headers: compressing,
    result: fileOf(ForeignExchangeRateRow),
    faults: refusals,
  },
  "pricing.offerMatrix.get": {
    summary: "Download the rules for buying new commerce licences, of a month",
    notes: [rows("OfferMatrixRow"), month, "Past months are as of their last day.", zipped, roles],
    headers: compressing,
    result: fileOf(OfferMatrixRow),
    faults: refusals,
  },
} as const satisfies Readonly<Record<string, Shape>>;

/** The view stands in the path. */
export const pricingOthers: readonly TSchema[] = [PriceSheetView];
