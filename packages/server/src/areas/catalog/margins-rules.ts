// The margins of publishers, pure. Who gives a partner how much is between the two, so these are for tests: one in percent
// and one as a price of its own, each good for the calendar year.

import type { Margin, Of } from "@understudy/contract";

type MarginResource = Of<typeof Margin>;

export function marginsOf(accountId: string, today: string): MarginResource[] {
  const year = today.slice(0, 4);
  const window = { startDate: `${year}-01-01T00:00:00Z`, endDate: `${year}-12-31T23:59:59Z` };
  const state = { ...window, status: "live", statusDate: window.startDate };
  return [
    {
      id: `a1b2c3d4e5f6_${accountId}`, type: "Percentage",
      productId: "DZH318Z0BXWC", productTitle: "Barracuda WaaS", productType: "SaaS", publisherName: "Barracuda Networks, Inc.",
      skuId: "0002", skuTitle: "Barracuda WaaS - Medium Plan", marginPercentage: 10, ...state,
    },
    {
      id: `b2c3d4e5f6a1_${accountId}`, type: "CustomPrice",
      productId: "DZH318Z0C0WF", productTitle: "SaaS product with free trial", productType: "SaaS", publisherName: "Contoso",
      priceConfiguration: {
        pricingModel: "Flat rate",
        purchase: [{
          termDuration: "Monthly", includedMeterQuantities: ["30000 email"], ...window,
          marketSetPrices: [
            { markets: ["US"], currency: "USD", customPrice: 449.5 },
            { markets: ["DE", "FR", "IT"], currency: "EUR", customPrice: 418.25 },
          ],
        }],
        consumption: [{
          meterType: "email", unitofMeasure: "per 100 emails", ...window,
          marketSetPrices: [
            { markets: ["US"], currency: "USD", customPrice: 0.38 },
            { markets: ["DE", "FR", "IT"], currency: "EUR", customPrice: 0.35 },
          ],
        }],
      },
      ...state,
    },
  ];
}

/** A price of its own holds in the markets that it is set for, a percentage in all. */
export const isIn = ({ priceConfiguration }: MarginResource, country: string): boolean =>
  priceConfiguration === undefined ||
  (priceConfiguration.purchase ?? []).some(({ marketSetPrices = [] }) => marketSetPrices.some(({ markets }) => markets.includes(country)));

/** What the columns between the percentage and the first day are for no page says; they are empty in its one example. */
const unknownColumns = Array.from({ length: 8 }, () => "");

/** One line, as the page's example has it: every value in quotes. */
export function csvOf(margin: MarginResource, country: string, tenant: { readonly tenantId: string; readonly name: string }): string {
  const values = [
    margin.id, country, margin.type, margin.publisherName ?? "", margin.productId, margin.productTitle ?? "", margin.skuId ?? "",
    margin.skuTitle ?? "", margin.productType ?? "", tenant.tenantId, tenant.name, margin.marginPercentage?.toFixed(1) ?? "",
    ...unknownColumns, americanTime(margin.startDate), americanTime(margin.endDate), margin.status, americanTime(margin.statusDate ?? margin.startDate),
  ];
  return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",");
}

/** As in 8/14/2023 6:09:28 PM. */
export function americanTime(instant: string): string {
  const { year, month, day, hour, minute, second } = Temporal.Instant.from(instant).toZonedDateTimeISO("UTC");
  const two = (number: number) => `${number}`.padStart(2, "0");
  return `${month}/${day}/${year} ${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)}:${two(second)} ${hour < 12 ? "AM" : "PM"}`;
}
