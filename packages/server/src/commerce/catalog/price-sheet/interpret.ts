// What a row of a sheet says: a price and its SKU, or a SKU's row of the offer matrix; or why it is refused.
// Source: formats of price sheets, sections 2 to 8.

import { Decimal } from "@understudy/kernel";
import type { PriceSheetKind } from "@understudy/contract";
import { isLongerThanTerm, type BillingCycle } from "../../calendar/cycle.ts";
import type { TermDuration } from "../../subscriptions/record.ts";
import type { Segment } from "../item.ts";
import { Line, listOf, Refused } from "./line.ts";
import { openEnd, openStart, type PriceKind, type PriceRow } from "./price.ts";
import type { MatrixRow, SheetSku, SheetTexts } from "./sheet-sku.ts";
import { amountOf, currencyOf, guidOf, instantOf, marketOf, productIdOf, skuIdOf, tierOf, wholeOf } from "./values.ts";

/** Rows of sheets that name no market or currency are of these. */
export interface Defaults {
  readonly market: string;
  readonly currency: string;
}

export type DraftPrice = Omit<PriceRow, "importNumber" | "line">;

export interface Said {
  readonly kind: PriceSheetKind;
  readonly productId: string;
  readonly skuId: string;
  /** Empty of the offer matrix. */
  readonly market: string;
  readonly price?: DraftPrice;
  readonly sku: SheetSku;
}

export function interpret(line: Line, kind: PriceSheetKind, defaults: Defaults): Said {
  line.check();
  if (kind === "offermatrix") return matrixRow(line);
  return kind === "legacy" ? legacyRow(line, defaults) : priceRow(line, kind, defaults);
}

const segments: Readonly<Record<string, Segment>> = {
  "": "commercial", commercial: "commercial", corporate: "commercial", education: "education", academic: "education",
  government: "government", charity: "nonprofit", nonprofit: "nonprofit",
};

const terms: Readonly<Record<string, TermDuration | undefined>> = { "": undefined, onetime: undefined, p1m: "P1M", p1y: "P1Y", p3y: "P3Y" };

const cycles: Readonly<Record<string, BillingCycle | undefined>> = {
  "": undefined, none: "none", monthly: "monthly", annual: "annual", biennial: "biennial", triennial: "triennial", onetime: "one_time",
};

function priceRow(line: Line, sheet: Exclude<PriceSheetKind, "offermatrix" | "legacy">, defaults: Defaults): Said {
  const termDuration = line.readWord("termDuration", terms);
  // One sheet of Azure has both: what has a term is a reservation.
  const kind = sheet === "azure_consumption" && termDuration !== undefined ? "azure_reservations" : sheet;
  if (termDuration === undefined) checkTermless(line, kind);
  const billingCycle = cycleOf(line, kind, termDuration);
  const plan = { ...(termDuration && { termDuration }), ...(billingCycle && { billingCycle }) };
  const segment = line.readWord("segment", segments);
  const place = { kind, productId: line.read("productId", productIdOf), skuId: line.read("skuId", skuIdOf), market: marketIn(line, defaults) };
  const price: DraftPrice = {
    ...place, ...plan, segment,
    currency: line.readGiven("currency", currencyOf) ?? defaults.currency,
    ...tiersOf(line), ...rangeOf(line), ...given("endOfSale", line.readGiven("endOfSale", instantOf)),
    unitPrice: unitPriceOf(line, billingCycle),
    ...given("erpPrice", erpPriceOf(line)),
  };
  return { ...place, price, sku: { texts: textsOf(line), plans: [{ segment, ...plan }] } };
}

/** Only consumption, perpetual software and some of the marketplace have no term. */
function checkTermless(line: Line, kind: PriceKind): void {
  if (kind === "updatedlicensebased" || kind === "azure_reservations") throw new Refused("termDuration", line.cell("termDuration") === "" ? "it is empty" : "it is not known");
}

/** A sheet without billing plans sells reservations by any; of the others each term has its usual one. */
function cycleOf(line: Line, kind: PriceKind, term: TermDuration | undefined): BillingCycle | undefined {
  const cycle = line.readWord("billingPlan", cycles);
  if (cycle === undefined) {
    if (kind === "azure_consumption" || kind === "azure_reservations") return undefined;
    if (kind === "updatedlicensebased") throw new Refused("billingPlan", "it is empty");
    return term === undefined ? "one_time" : usualCycles[term];
  }
  if (term !== undefined && isLongerThanTerm(cycle, term)) throw new Refused("billingPlan", "it is longer than the term");
  return cycle;
}

const usualCycles: Readonly<Record<TermDuration, BillingCycle>> = { P1M: "monthly", P1Y: "annual", P3Y: "triennial" };

const marketIn = (line: Line, defaults: Defaults): string => line.readGiven("market", marketOf) ?? defaults.market;

/** Trials have no plan, and often no price. */
function unitPriceOf(line: Line, cycle: BillingCycle | undefined): Decimal {
  if (line.cell("unitPrice") === "" && cycle === "none") return Decimal.zero;
  return Decimal.of(line.read("unitPrice", amountOf));
}

function erpPriceOf(line: Line): Decimal | undefined {
  const amount = line.readGiven("erpPrice", amountOf);
  return amount === undefined ? undefined : Decimal.of(amount);
}

function tiersOf(line: Line): Pick<PriceRow, "tierMin" | "tierMax"> {
  const [tierMin, tierMax] = [line.readGiven("tierMin", tierOf), line.readGiven("tierMax", tierOf)];
  if (tierMin !== undefined && tierMax !== undefined && Number(tierMax) < Number(tierMin)) throw new Refused("tierMax", "it is less than the tier's beginning");
  return { ...given("tierMin", tierMin), ...given("tierMax", tierMax) };
}

/** What a sheet calls deleted without saying when holds no more at all. */
function rangeOf(line: Line): Pick<PriceRow, "effectiveFrom" | "effectiveTo"> {
  const effectiveFrom = line.readGiven("effectiveFrom", instantOf) ?? openStart;
  const end = line.readGiven("effectiveTo", instantOf) ?? openEnd;
  const effectiveTo = end === openEnd && /^del/i.test(line.cell("change")) ? effectiveFrom : end;
  if (effectiveTo < effectiveFrom) throw new Refused("effectiveTo", "it comes before the beginning");
  return { effectiveFrom, effectiveTo };
}

function textsOf(line: Line): SheetTexts {
  const tags = listOf(line.cell("tags"), ";");
  return {
    ...wordsOf(line, ["productTitle", "skuTitle", "description", "publisher", "unitOfMeasure", "meterIds", "meterType"]),
    ...(tags.length > 0 && { tags }),
  };
}

/** The price is for the purchase unit, which is a month unless the list says otherwise; all cycles are charged by it. */
function legacyRow(line: Line, defaults: Defaults): Said {
  const productId = line.read("offerId", guidOf);
  const place = { kind: "legacy", productId, skuId: "", market: marketIn(line, defaults) } as const;
  const termDuration = purchaseUnitOf(line);
  const segment = legacySegmentOf(line);
  const range = rangeOf(line);
  // Such an offer is sold as one of the new commerce only; what was bought renews.
  const isDeprecated = /^depr/i.test(line.cell("change"));
  const price: DraftPrice = {
    ...place, segment, termDuration, ...range, ...(isDeprecated && { endOfSale: range.effectiveFrom }),
    currency: line.readGiven("currency", currencyOf) ?? defaults.currency,
    unitPrice: Decimal.of(line.read("listPrice", amountOf)), ...given("erpPrice", erpPriceOf(line)),
  };
  const { offerName, ...words } = wordsOf(line, ["offerName", "agreementType", "purchaseUnit", "secondaryLicenseType", "endCustomerType"]);
  const texts = { ...given("productTitle", offerName), ...given("skuTitle", offerName), ...words };
  return { ...place, price, sku: { texts, plans: [{ segment, termDuration }] } };
}

function purchaseUnitOf(line: Line): TermDuration {
  const [, count = "1", unit = "month"] = /^(\d{1,2})?\s*(month|year)/i.exec(line.cell("purchaseUnit") || "1 month") ?? [undefined, "", ""];
  const found = `P${count}${unit.slice(0, 1).toUpperCase()}`;
  const term = ({ P1M: "P1M", P1Y: "P1Y", P12M: "P1Y", P3Y: "P3Y", P36M: "P3Y" } as const)[found];
  if (!term) throw new Refused("purchaseUnit", "it is not known");
  return term;
}

/** Who may buy: corporate, government, academic or charity, by the agreement's type or the customer's. */
function legacySegmentOf(line: Line): Segment {
  const text = `${line.cell("agreementType")} ${line.cell("endCustomerType")}`.toLowerCase();
  if (/academic|education|faculty|student/.test(text)) return "education";
  if (text.includes("government")) return "government";
  return /charit|non-?profit/.test(text) ? "nonprofit" : "commercial";
}

function matrixRow(line: Line): Said {
  const matrix: MatrixRow = {
    ...wordsOf(line, ["productTitle", "skuTitle", "description", "provisioningId", "provisioningString", "ownershipLimitType"]),
    ...given("minLicenses", line.readGiven("minLicenses", wholeOf)),
    ...given("maxLicenses", line.readGiven("maxLicenses", wholeOf)),
    ...given("ownershipLimit", line.readGiven("ownershipLimit", wholeOf)),
    prerequisites: line.readGiven("prerequisites", itemsOf) ?? [],
    conversions: line.readGiven("conversions", itemsOf) ?? [],
    allowedCountries: line.readGiven("allowedCountries", countriesOf) ?? [],
  };
  if (matrix.minLicenses !== undefined && matrix.maxLicenses !== undefined && matrix.maxLicenses < matrix.minLicenses) {
    throw new Refused("maxLicenses", "it is less than the fewest licences");
  }
  const place = { kind: "offermatrix", productId: line.read("productId", productIdOf), skuId: line.read("skuId", skuIdOf), market: "" } as const;
  return { ...place, sku: { texts: {}, plans: [], matrix } };
}

/** `product/sku` joined by commas, as productId:skuId. */
const itemsOf = (cell: string): string[] =>
  listOf(cell, ",").map((item) => {
    const [productId = "", skuId = ""] = item.split("/");
    return `${productIdOf(productId.trim())}:${skuIdOf(skuId.trim())}`;
  });

const countriesOf = (cell: string): string[] => listOf(cell, ";").map(marketOf);

type Word = "productTitle" | "skuTitle" | "description" | "publisher" | "unitOfMeasure" | "meterIds" | "meterType"
  | "offerName" | "agreementType" | "purchaseUnit" | "secondaryLicenseType" | "endCustomerType"
  | "provisioningId" | "provisioningString" | "ownershipLimitType";

const wordsOf = <Name extends Word>(line: Line, columns: readonly Name[]): { readonly [N in Name]?: string } =>
  Object.fromEntries(columns.map((column) => [column, line.cell(column)]).filter(([, text]) => text !== "")) as { readonly [N in Name]?: string };

const given = <Name extends string, Value>(name: Name, value: Value | undefined): { readonly [N in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: Value };
