// Price sheets as partners have them: the columns of each kind, rows to fill them with, and their import over HTTP.

import { strict as assert } from "node:assert";
import type { Json, TestWorld } from "./world.ts";

const licence2021 = [
  "ProductTitle", "ProductId", "SkuId", "SkuTitle", "Publisher", "SkuDescription", "UnitOfMeasure", "TermDuration", "BillingPlan", "Market",
  "Currency", "UnitPrice", "PricingTierRangeMin", "PricingTierRangeMax", "EffectiveStartDate", "EffectiveEndDate", "Tags", "ERP Price", "Segment",
];
const azure = [
  "ProductTitle", "ProductId", "SkuId", "SkuTitle", "Publisher", "SkuDescription", "UnitOfMeasure", "TermDuration", "Market", "Currency",
  "UnitPrice", "PricingTierRangeMin", "PricingTierRangeMax", "EffectiveStartDate", "EffectiveEndDate", "MeterIds", "MeterType", "Tags",
];

/** The columns of each sheet that there is, in its order. */
export const sheetColumns = {
  licence2021,
  licencePreview: licence2021.toSpliced(16, 0, "EndofSaleDate"),
  licence2026: ["ChangeIndicator", ...licence2021, "PreviousValues"],
  azure,
  offermatrix: [
    "ProductTitle", "ProductId", "SkuId", "SkuTitle", "ProvisioningId", "ProvisioningString", "MinLicenses", "MaxLicenses", "AssetOwnershipLimit",
    "AssetOwnershipLimitType", "ProductSkuPreRequisites", "ProductSkuConversion", "Description", "AllowedCountries",
  ],
  legacy: [
    "A/C/D/U", "Valid-From Date", "Valid-To Date", "Offer Display Name", "Offer ID", "License Agreement Type", "Purchase Unit",
    "Secondary License Type", "End Customer Type", "List Price", "ERP Price",
  ],
} as const satisfies Record<string, readonly string[]>;

export type SheetRow = Readonly<Record<string, string>>;

/** A licence by the year, as the service's own example has one. */
export const licenceRow: SheetRow = {
  ProductTitle: "Advanced Communications", ProductId: "CFQ7TTC0HDK0", SkuId: "0001", SkuTitle: "Advanced Communications",
  Publisher: "Microsoft Corporation", SkuDescription: "Calls, \"meetings\",\r\nand more", TermDuration: "P1Y", BillingPlan: "Annual",
  Market: "US", Currency: "USD", UnitPrice: "115.2", EffectiveStartDate: "2021-10-01T00:00:00.0000000Z",
  EffectiveEndDate: "9999-11-30T23:59:59.0000000Z", Tags: "License", "ERP Price": "144", Segment: "Commercial",
};

/** A meter without tiers. */
export const consumptionRow: SheetRow = {
  ProductTitle: "Log Analytics", ProductId: "DZH318Z0BQD2", SkuId: "003J", SkuTitle: "Log Analytics - EU West", Publisher: "Microsoft",
  UnitOfMeasure: "1 GB", Market: "US", Currency: "USD", UnitPrice: "2.99", EffectiveStartDate: "2/1/2019 12:00:00 AM",
  EffectiveEndDate: "11/30/9999 11:59:59 PM", MeterIds: "4d902611-eed7-4060-a33e-3c7fdbac6406", MeterType: "1 GB", Tags: "Azure; Consumption",
};

export interface Writing {
  readonly separator?: string;
  readonly lineEnd?: string;
  /** Every value in quotes, as the service writes it, or only those that need them. */
  readonly quotes?: "all" | "needed";
  /** Without it the last row has no line end. */
  readonly isEnded?: boolean;
}

export function csvOf(rows: readonly (readonly string[])[], { separator = ",", lineEnd = "\r\n", quotes = "all", isEnded = true }: Writing = {}): string {
  const needs = (cell: string) => quotes === "all" || /["\r\n]/.test(cell) || cell.includes(separator);
  const cellOf = (cell: string) => (needs(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(cellOf).join(separator)).join(lineEnd) + (isEnded ? lineEnd : "");
}

export const sheetOf = (columns: readonly string[], rows: readonly SheetRow[], writing: Writing = {}): string =>
  csvOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))], writing);

/** Pieces of a file, cut without regard to what is in it. */
export function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

export interface Importing {
  readonly token: string;
  readonly fileName?: string;
  readonly chunkBytes?: number;
  readonly order?: object;
}

const path = "/internal/v1/pricesheets";

export async function beginImport(world: TestWorld, { token, fileName = "prices.csv", order = {} }: Importing): Promise<string> {
  const { status, text, json } = await world.call("POST", path, { token, body: { fileName, ...order } });
  assert.equal(status, 201, text);
  return json.importId as string;
}

export const sendChunk = (world: TestWorld, token: string, importId: string, number: number, bytes: Uint8Array | string) =>
  world.call("POST", `${path}/${importId}/chunks`, { token, body: { number, content: Buffer.from(bytes).toString("base64") } });

export const finishImport = (world: TestWorld, token: string, importId: string) => world.call("POST", `${path}/${importId}/finish`, { token });

/** From its beginning to its end; answers the report. */
export async function importSheet(world: TestWorld, sheet: string | Uint8Array, importing: Importing): Promise<Json> {
  const { token, chunkBytes = 524_288 } = importing;
  const importId = await beginImport(world, importing);
  let number = 0;
  for (const piece of pieces(Buffer.from(sheet), chunkBytes)) {
    const { status, text } = await sendChunk(world, token, importId, (number += 1), piece);
    assert.equal(status, 200, text);
  }
  const { status, text, json } = await finishImport(world, token, importId);
  assert.equal(status, 200, text);
  return json;
}
