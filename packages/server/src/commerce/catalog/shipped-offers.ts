// The shipped older offers out of their lines.

import type { Migration } from "./data/migrations.ts";
import type { OfferRow } from "./data/offer-row.ts";
import type { LegacyOffer } from "./item.ts";
import { monthlyRetailOf } from "./shipped-prices.ts";

/** By rank; an offer has add-ons when one of them names it. */
export function offersOfRows(rows: readonly OfferRow[], migrations: ReadonlyMap<string, Migration>): LegacyOffer[] {
  const bases = new Set(rows.flatMap(({ prerequisites }) => prerequisites ?? []));
  return rows.map((row) => offerOfRow(row, bases, migrations.get(row.id.toUpperCase())));
}

function offerOfRow(row: OfferRow, bases: ReadonlySet<string>, migration: Migration | undefined): LegacyOffer {
  const unit = row.unit ?? "Licenses";
  const [productId, productName] = typeof row.product === "string" ? [row.product, row.name] : row.product;
  const [limitUnitOfMeasure, limit] = row.limit ?? (["None", 0] as const);
  return {
    id: row.id,
    name: row.name,
    description: row.name,
    minimumQuantity: row.minimum ?? 1,
    maximumQuantity: row.maximum ?? 10_000_000,
    rank: row.rank,
    limitUnitOfMeasure, limit,
    billing: row.billing ?? "license",
    supportedBillingCycles: row.cycles ?? (row.trial === undefined ? ["annual", "monthly"] : ["none"]),
    unitType: unit,
    salesGroupId: row.salesGroup ?? (row.trial === undefined ? "Default" : `Trial-${row.id}`),
    isAddOn: row.isAddOn === true,
    hasAddOns: bases.has(row.id),
    isTrial: row.trial !== undefined,
    isAutoRenewable: row.renews !== false && row.trial === undefined,
    isAvailableForPurchase: true,
    prerequisiteOffers: row.prerequisites ?? [],
    conversionTargetOffers: row.conversions ?? [],
    upgradeTargetOffers: row.upgrades ?? [],
    reselleeQualifications: row.qualifications ?? [],
    category: row.category === undefined ? "" : `${row.category}_Key`,
    product: { id: productId, name: productName, unit },
    ...monthlyRetailOf(row),
    ...(row.billing !== "usage" && { term: row.trial ?? row.term ?? "P1Y" }),
    ...(row.attestation !== undefined && { attestationType: row.attestation }),
    ...(migration && { migration }),
    ...(row.only !== undefined && { onlyFor: row.only === "live" ? "primary" : "sandbox" }),
  };
}
