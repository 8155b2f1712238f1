// The price sheet of what Azure plans use: a row for each tier of each meter, always in US dollars, at retail prices: what a
// partner earns of them is not taken off. Source: pricelist-format section 3.

import { Decimal } from "@understudy/kernel";
import { listMeters, publisher, type CataloguedMeter } from "../../usage/index.ts";
import { azureColumns } from "./columns.ts";
import type { Sheet } from "./file.ts";
import { notFound, type AskedSheet } from "./months.ts";
import { openEnd, startOf } from "./product-sheet.ts";

/** The last unit of a tier without end, as sheets write it. */
const noEnd = "9223372036854780000";

export function azureSheet(country: string, { month, unlike }: AskedSheet): Sheet {
  // Shipped prices of meters do not change.
  if (unlike !== undefined) throw notFound("No price changes next month.");
  return { fileName: "sheets.csv", columns: azureColumns, rows: listMeters().flatMap((meter) => rowsOf(meter, country, month)) };
}

/** Units of a tier are counted from 1, both ends included. */
const rowsOf = ({ productId, skuId, productName, name, unit, meterId, type, tiers, region }: CataloguedMeter, country: string, month: string) =>
  tiers.map(({ from, usd }, index) => ({
    ProductTitle: productName, ProductId: productId, SkuId: skuId, SkuTitle: region === "" ? name : `${name} - ${region}`, Publisher: publisher,
    SkuDescription: productName, UnitOfMeasure: unit, Market: country, Currency: "USD", UnitPrice: usd.toString(),
    PricingTierRangeMin: from.plus(Decimal.of(1)).toString(), PricingTierRangeMax: tiers[index + 1]?.from.toString() ?? noEnd,
    EffectiveStartDate: startOf(`${month}-01`), EffectiveEndDate: openEnd, MeterIds: meterId, MeterType: type, Tags: "Azure; Consumption",
  }));
