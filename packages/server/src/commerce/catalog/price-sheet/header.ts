// The columns of a sheet, by their titles and never by their places, which change; and what kind of sheet they make.

import { badProperty } from "../../../call/index.ts";

export type Separator = "," | ";" | "\t";

/** By the name under which rows are read: titles as small letters and digits, since those vary in case and blanks. */
const titles = {
  productTitle: ["producttitle"],
  productId: ["productid"],
  skuId: ["skuid"],
  skuTitle: ["skutitle"],
  publisher: ["publisher", "publishername"],
  description: ["skudescription", "description"],
  unitOfMeasure: ["unitofmeasure"],
  termDuration: ["termduration"],
  billingPlan: ["billingplan"],
  market: ["market"],
  currency: ["currency"],
  unitPrice: ["unitprice"],
  tierMin: ["pricingtierrangemin"],
  tierMax: ["pricingtierrangemax"],
  effectiveFrom: ["effectivestartdate", "validfromdate"],
  effectiveTo: ["effectiveenddate", "validtodate"],
  endOfSale: ["endofsaledate"],
  tags: ["tags"],
  erpPrice: ["erpprice"],
  segment: ["segment"],
  change: ["changeindicator", "acdu", "change"],
  meterIds: ["meterids", "meterid"],
  meterType: ["metertype"],
  provisioningId: ["provisioningid"],
  provisioningString: ["provisioningstring"],
  minLicenses: ["minlicenses"],
  maxLicenses: ["maxlicenses"],
  ownershipLimit: ["assetownershiplimit"],
  ownershipLimitType: ["assetownershiplimittype"],
  prerequisites: ["productskuprerequisites"],
  conversions: ["productskuconversion"],
  allowedCountries: ["allowedcountries"],
  offerName: ["offerdisplayname"],
  offerId: ["offerid", "durableofferid"],
  agreementType: ["licenseagreementtype"],
  purchaseUnit: ["purchaseunit"],
  secondaryLicenseType: ["secondarylicensetype"],
  endCustomerType: ["endcustomertype"],
  listPrice: ["listprice"],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof titles;

export interface Header {
  /** As the file spells them. */
  readonly titles: readonly string[];
  readonly places: { readonly [Name in Column]?: number };
}

const columnOfTitle: ReadonlyMap<string, Column> = new Map(
  Object.entries(titles).flatMap(([column, names]) => names.map((name): [string, Column] => [name, column as Column])),
);

const plain = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

const separators: readonly Separator[] = [",", ";", "\t"];

/** That which makes most known columns of the first line; undefined while that has not come. Excel may say it in a line of its own. */
export function separatorOf(text: string): Separator | undefined {
  const [first = ""] = /^\s*\S.*\n?/.exec(text) ?? [];
  const said = /^\s*sep=([,;\t])\s*$/i.exec(first)?.[1];
  if (said !== undefined) return said as Separator;
  const known = separators.map((separator) => first.split(separator).filter((title) => columnOfTitle.has(plain(title))).length);
  const most = Math.max(...known);
  return most === 0 ? undefined : separators[known.indexOf(most)];
}

/** A line of Excel's own before the titles. */
export const isSeparatorLine = (cells: readonly string[]): boolean => /^sep=$/i.test(cells[0] ?? "") || /^sep=.$/i.test(cells.join(""));

/** Of two columns with one title the first counts; columns that are not known are left out. */
export function readHeader(cells: readonly string[]): Header {
  const places: { [Name in Column]?: number } = {};
  for (const [place, title] of cells.entries()) {
    const column = columnOfTitle.get(plain(title));
    if (column && places[column] === undefined) places[column] = place;
  }
  return { titles: cells, places };
}

/** What kinds of rows there are, as their columns go. */
export type Form = "prices" | "offermatrix" | "legacy";

const needed: Readonly<Record<Form, readonly Column[]>> = {
  prices: ["productId", "skuId", "unitPrice"],
  legacy: ["offerId", "listPrice"],
  offermatrix: ["productId", "skuId", "maxLicenses"],
};

export function formOf({ titles: given, places }: Header): Form {
  const forms = Object.keys(needed) as Form[];
  const form = forms.find((one) => needed[one].every((column) => places[column] !== undefined));
  if (form) return form;
  const shown = given.filter((title) => title !== "").slice(0, 8).map((title) => title.slice(0, 40)).join(", ");
  throw badProperty("content", `its first line is not that of a price sheet (${shown}): prices have the columns ProductId, SkuId and UnitPrice, offer matrices ProductId, SkuId and MaxLicenses, older price lists Offer ID and List Price`);
}
