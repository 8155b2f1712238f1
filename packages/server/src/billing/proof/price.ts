// Where a line's price comes from: the row of a price sheet, or of the catalog, of the day that it was priced on.

import { listPrices, type ChargeLine, type LineCharge, type MeterLine, type PriceRow } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";

export interface PriceProof {
  readonly text: string;
  readonly unitPrice: string;
  readonly currency: string;
  readonly pricedOn?: string;
  /** Of an imported price sheet: the import, the line in its file, and what it says. */
  readonly importNumber?: number;
  readonly line?: number;
  readonly row?: {
    readonly market: string; readonly currency: string; readonly unitPrice: string; readonly termDuration?: string; readonly billingCycle?: string;
    readonly effectiveFrom: string; readonly effectiveTo: string;
  };
}

/** Rows of the products of a page, each read once. */
export type PriceRows = Map<string, readonly PriceRow[]>;

export async function priceOf({ db }: View, { accountId, line }: LineCharge, known: PriceRows): Promise<PriceProof> {
  const { unitPrice, exchange: { pricingCurrency: currency }, priceSource, product } = line;
  if (!line.cause) return { text: `${unitPrice} ${currency}, as it was given.`, unitPrice, currency };
  if (!priceSource) return { text: `${unitPrice} ${currency}, as it was agreed on.`, unitPrice, currency };
  const { pricedOn, importNumber, line: number } = priceSource;
  const common = { unitPrice, currency, pricedOn };
  if (importNumber === undefined || number === undefined) return { ...common, text: `${unitPrice} ${currency}: the catalog's price of ${nameOf(line)} on ${pricedOn}.` };
  const key = `${product.productId}:${product.skuId}`;
  const rows = known.get(key) ?? (await listPrices(db, accountId, product.productId, line.legacy ? "" : product.skuId));
  known.set(key, rows);
  const row = rows.find((one) => one.importNumber === importNumber && one.line === number);
  return { ...common, importNumber, line: number, text: `${unitPrice} ${currency}: line ${number} of price sheet ${importNumber}, for ${nameOf(line)} on ${pricedOn}.`, ...(row && { row: toldOf(row) }) };
}

const nameOf = ({ product: { productId, skuId } }: ChargeLine): string => (skuId === "" ? productId : `${productId}:${skuId}`);

const toldOf = ({ market, currency, unitPrice, termDuration, billingCycle, effectiveFrom, effectiveTo }: PriceRow): NonNullable<PriceProof["row"]> => ({
  market, currency, unitPrice: unitPrice.toString(), ...(termDuration && { termDuration }), ...(billingCycle && { billingCycle }), effectiveFrom, effectiveTo,
});

export const meterPriceOf = ({ unitPrice, tier, meter, exchange: { pricingCurrency: currency } }: MeterLine): PriceProof =>
  ({ unitPrice, currency, text: `${unitPrice} ${currency}: tier ${tier} of the meter ${meter.name}, for ${meter.unit === "" ? "one unit" : meter.unit}.` });
