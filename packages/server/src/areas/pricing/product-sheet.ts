// Price sheets of what is sold by the catalog: licences, software, the marketplace, reservations. A row is a price of a
// SKU for a segment, a term and a plan; the partner's own imported prices come before those that are shipped.
// Source: pricelist-format sections 2, 4 and 5.

import { Decimal } from "@understudy/kernel";
import {
  listAvailabilities, listPrices, listSkus, priceFor, quoteOf, type Availability, type Day, type Family, type Market, type Plan, type PriceRow,
  type Segment, type Sku,
} from "../../commerce/index.ts";
import type { View as WorldView } from "../../world/index.ts";
import { azureColumns, licenceColumns } from "./columns.ts";
import type { Sheet } from "./file.ts";
import type { AskedSheet, View } from "./months.ts";

export type ProductView = Exclude<View, "azure_consumption">;

interface Kind {
  readonly families: readonly Family[];
  readonly columns: readonly string[];
  readonly tags: (sku: Sku) => string;
  /** Prices are in US dollars in every market. */
  readonly inDollars?: true;
}

const kinds: Readonly<Record<ProductView, Kind>> = {
  updatedlicensebased: { families: ["newCommerce", "trial"], columns: licenceColumns, tags: ({ isTrial }) => (isTrial ? "License; Trial" : "License") },
  software: { families: ["software", "perpetual"], columns: licenceColumns, tags: ({ family }) => (family === "perpetual" ? "Software;Perpetual" : "Software") },
  marketplace: { families: ["saas"], columns: licenceColumns, tags: () => "ThirdParty", inDollars: true },
  azure_reservations: { families: ["reservation"], columns: azureColumns, tags: () => "Azure; Reservation", inDollars: true },
};

const segmentNames: Readonly<Record<Segment, string>> = { commercial: "Commercial", education: "Education", government: "Government", nonprofit: "Charity" };

/** As the format writes an end that nobody knows. */
export const openEnd = "9999-11-30T23:59:59.0000000Z";
export const startOf = (day: Day): string => `${day}T00:00:00.0000000Z`;

/** The partner's price is the retail price less a fifth. */
const net = Decimal.of("0.8");

/** `market` is the one that is asked for, with all segments. */
export async function productSheet(view: WorldView, market: Market, name: ProductView, asked: AskedSheet): Promise<Sheet> {
  const kind = kinds[name];
  const priced = kind.inDollars ? { ...market, country: "US" } : market;
  const rows: Record<string, string>[] = [];
  for (const sku of await listSkus(view, priced)) {
    if (!kind.families.includes(sku.family)) continue;
    const imported = await listPrices(view.db, market.accountId, sku.productId, sku.skuId, priced.country);
    for (const availability of await listAvailabilities(view, priced, sku.productId, sku.skuId)) {
      for (const plan of plansOf(availability, name)) rows.push(...await rowOf(view, { market, priced, kind, availability, plan, asked, imported }));
    }
  }
  return { fileName: "sheets.csv", columns: kind.columns, rows };
}

/** A reservation's price is the same however it is paid. */
const plansOf = ({ plans }: Availability, name: ProductView): readonly Plan[] =>
  (name === "azure_reservations" ? plans.filter((plan, index) => plans.findIndex(({ termDuration }) => termDuration === plan.termDuration) === index) : plans);

interface Priced {
  readonly market: Market;
  readonly priced: Market;
  readonly kind: Kind;
  readonly availability: Availability;
  readonly plan: Plan;
  readonly asked: AskedSheet;
  /** What the partner's own sheets have for the SKU. */
  readonly imported: readonly PriceRow[];
}

async function rowOf(view: WorldView, { market, priced, kind, availability, plan, asked, imported }: Priced): Promise<Record<string, string>[]> {
  const { sku, segment } = availability;
  const quoted = (day: Day) => quoteOf(view, priced, segment, sku.productId, sku.skuId, plan, day);
  const quote = await quoted(asked.day);
  if (!quote) return [];
  if (asked.unlike !== undefined && (await quoted(asked.unlike))?.termPrice.equals(quote.termPrice)) return [];
  const own = priceFor(imported, { day: asked.day, segment, plan, currency: quote.currency });
  const erp = own ? own.erpPrice : quote.termPrice.dividedBy(net).rounded(2);
  return [{
    ProductTitle: sku.productTitle, ProductId: sku.productId, SkuId: sku.skuId, SkuTitle: sku.title, Publisher: sku.publisherName, SkuDescription: sku.description,
    TermDuration: plan.termDuration ?? "OneTime", BillingPlan: billingPlanOf(plan), Market: market.country, Currency: quote.currency,
    UnitPrice: quote.termPrice.toString(),
    EffectiveStartDate: startOf(`${asked.month}-01`), EffectiveEndDate: openEnd,
    Tags: kind.tags(sku), "ERP Price": erp?.toString() ?? "", Segment: segmentNames[segment],
  }];
}

/** Of what is paid once there is none. */
const billingPlanOf = ({ billingCycle }: Plan): string => (billingCycle === "one_time" ? "" : `${billingCycle.slice(0, 1).toUpperCase()}${billingCycle.slice(1)}`);
