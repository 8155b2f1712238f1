// The partner's own price sheets: a file is imported in chunks, and the import remembers what came of each row.

import { Type } from "typebox";
import { BillingCycleType, TargetSegment, TermDuration } from "../../catalog/enums.ts";
import { decimal, guid, instant, oneOf, text } from "../../define/schema.ts";

/**
 * Sheets of the new commerce go by their PricesheetView; `legacy` is the price list of older licences, `offermatrix` the
 * offer matrix of the new ones.
 */
export const priceSheetKinds = [
  "updatedlicensebased", "software", "azure_reservations", "azure_consumption", "marketplace", "legacy", "offermatrix",
] as const;
export type PriceSheetKind = (typeof priceSheetKinds)[number];

export const priceImportStates = ["running", "finished"] as const;
export type PriceImportState = (typeof priceImportStates)[number];

/** A chunk has at most so many bytes of the file. */
export const chunkBytesMax = 524_288;

const market = (description: string) => text(description, { pattern: "^[A-Za-z]{2}$" });
const currency = (description: string) => text(description, { pattern: "^[A-Za-z]{3}$" });

export const NewPriceSheetImport = Type.Object(
  {
    fileName: text("Name of the file, without its folder", { minLength: 1, maxLength: 256 }),
    kind: Type.Optional(oneOf(["detect", ...priceSheetKinds], "Which sheet it is; when absent, or detect, its columns and first row tell")),
    size: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: "Bytes of the file, so that progress can be told" })),
    market: Type.Optional(market("Market of the rows that name none: ISO 3166 code of two letters; the account's country when absent")),
    currency: Type.Optional(currency("Currency of the rows that name none: ISO 4217 code; the market's when absent")),
  },
  { title: "NewPriceSheetImport", description: "A price sheet that is to be imported" },
);

export const PriceSheetChunk = Type.Object(
  {
    number: Type.Integer({ minimum: 1, maximum: 1_000_000_000, description: "Its place in the file, counted from 1" }),
    content: text("The next bytes of the file as they are, in base64; at most 524288 of them, cut anywhere", { maxLength: 4 * Math.ceil(chunkBytesMax / 3) }),
  },
  { title: "PriceSheetChunk", description: "A part of a price sheet" },
);

const count = (description: string) => Type.Integer({ minimum: 0, description });

const summary = {
  importId: guid("The import"),
  fileName: text("Name of the file"),
  kind: Type.Optional(oneOf(priceSheetKinds, "Which sheet it is; absent until that is known")),
  state: oneOf(priceImportStates, "running while chunks come: its prices count from when it is finished"),
  market: text("Market of the rows that name none"),
  currency: text("Currency of the rows that name none"),
  begunDate: instant("When it was begun, by the world's clock"),
  finishedDate: Type.Optional(instant("When it was finished")),
  size: Type.Optional(count("Bytes of the file, as it was begun with")),
  bytesRead: count("Bytes that have been read"),
  chunks: count("Chunks that have been read; the next one has the number after it"),
  rowsRead: count("Rows with data that have been read"),
  rowsTaken: count("Rows that were new or said something else than before"),
  rowsUnchanged: count("Rows that were there already, exactly so"),
  rowsRejected: count("Rows that were refused; the report says why"),
  warningsCount: count("How many kinds of warnings the report has"),
};

export const PriceSheetImport = Type.Object(summary, { title: "PriceSheetImport", description: "The import of a price sheet: how far it is, and what has come of its rows" });

export const RejectedRow = Type.Object(
  {
    line: Type.Integer({ minimum: 1, description: "Line of the file on which the row begins; the first is 1" }),
    column: Type.Optional(text("Title of the column that is at fault, as the file spells it")),
    value: Type.Optional(text("What stands there; its first hundred characters")),
    reason: text("What is wrong with it"),
  },
  { title: "RejectedRow", description: "A row that was refused" },
);

export const PriceSheetWarning = Type.Object(
  {
    line: Type.Integer({ minimum: 1, description: "First line that it is about" }),
    rows: Type.Integer({ minimum: 1, description: "How many rows it is about" }),
    reason: text("What may be wrong"),
  },
  { title: "PriceSheetWarning", description: "What rows were taken with, although it looks wrong" },
);

export const PriceSheetReport = Type.Object(
  {
    ...summary,
    rejectedRows: Type.Array(RejectedRow, { description: "The first thousand rows that were refused" }),
    warnings: Type.Array(PriceSheetWarning, { description: "Each kind of warning once, a thousand at most" }),
  },
  { title: "PriceSheetReport", description: "The import of a price sheet with what was wrong with its rows" },
);

export const CatalogPrice = Type.Object(
  {
    skuId: Type.Optional(text("The SKU of the product; absent of older offers")),
    segment: TargetSegment,
    termDuration: Type.Optional(TermDuration),
    billingCycle: BillingCycleType,
    currencyCode: text("ISO 4217 code of the currency"),
    unitPrice: decimal("Price of one for one charge"),
    termPrice: decimal("Price of one for the whole term"),
    isTest: Type.Boolean({ description: "Whether no real price is known, and this one was made up" }),
  },
  { title: "CatalogPrice", description: "What one of a SKU or older offer costs under a term and billing cycle" },
);
