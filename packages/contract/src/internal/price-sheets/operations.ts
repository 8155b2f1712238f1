// The partner's own prices: what the real product downloads is imported here, since no real price is shipped.

import { Type } from "typebox";
import { country } from "../../catalog/parameters.ts";
import { area, operation } from "../../define/operation.ts";
import { text } from "../../define/schema.ts";
import { faults } from "../../faults.ts";
import { internal } from "../internal.ts";
import { CatalogPrice, NewPriceSheetImport, PriceSheetChunk, PriceSheetImport, PriceSheetReport } from "./resources.ts";

const page = { ...internal, sources: ["get-a-price-sheet.md", "get-an-offer-matrix.md"] } as const;

/** The activity log's members have none for it. */
const records = { operationType: "undefined", resourceType: "undefined" } as const;

export const priceSheetsOperations = area("internal", {
  "priceSheets.list": operation("GET /internal/v1/pricesheets", {
    ...page, right: "viewPricing",
    summary: "List the imports of price sheets, newest first",
    result: { status: 200, body: Type.Array(PriceSheetImport) },
    faults: [],
  }),
  "priceSheets.create": operation("POST /internal/v1/pricesheets", {
    ...page, right: "manageAccount",
    summary: "Begin to import a price sheet; its chunks follow, then it is finished",
    body: NewPriceSheetImport,
    result: { status: 201, body: PriceSheetImport },
    faults: [faults.badProperty],
    records,
  }),
  "priceSheets.get": operation("GET /internal/v1/pricesheets/{importId}", {
    ...page, right: "viewPricing",
    summary: "Get an import with the rows that were refused and the warnings",
    result: { status: 200, body: PriceSheetReport },
    faults: [faults.noSuchResource],
  }),
  "priceSheets.chunks.create": operation("POST /internal/v1/pricesheets/{importId}/chunks", {
    ...page, right: "manageAccount",
    summary: "Send the next chunk of the file; one that was read already changes nothing",
    body: PriceSheetChunk,
    result: { status: 200, body: PriceSheetImport },
    faults: [faults.noSuchResource, faults.badProperty, faults.callerRefused],
    records,
  }),
  "priceSheets.finish": operation("POST /internal/v1/pricesheets/{importId}/finish", {
    ...page, right: "manageAccount",
    summary: "Say that the file has no more chunks: from now on its prices count",
    result: { status: 200, body: PriceSheetReport },
    faults: [faults.noSuchResource, faults.badProperty],
    records,
  }),
  "priceSheets.report.get": operation("GET /internal/v1/pricesheets/{importId}/report", {
    ...page, right: "viewPricing",
    summary: "Download the rows that were refused and the warnings as CSV",
    result: { status: 200, body: Type.String({ description: "A line for each: Line, Column, Value, Reason, Rows" }), type: "text/csv" },
    faults: [faults.noSuchResource],
  }),
  "priceSheets.delete": operation("DELETE /internal/v1/pricesheets/{importId}", {
    ...page, right: "manageAccount",
    summary: "Delete an import: its prices count no more, and those count again that it had taken the place of",
    result: { status: 204, body: undefined },
    faults: [faults.noSuchResource],
    records,
  }),
  "prices.list": operation("GET /internal/v1/prices", {
    ...page, right: "viewPricing",
    summary: "List what a product or an older offer costs today, before any promotion: as the price sheets say, else as shipped",
    query: Type.Object({ country, item: text("A product, or an older offer, by its id", { minLength: 1, maxLength: 64 }) }),
    result: { status: 200, body: Type.Array(CatalogPrice) },
    faults: [faults.badProperty],
  }),
});
