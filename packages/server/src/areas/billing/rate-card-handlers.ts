// What older Azure costs by the meter: the whole list in a market and currency.
// Source: get-prices-for-microsoft-azure.md, get-prices-for-microsoft-azure-partner-shared-services.md.

import type { AzureRateCard, billingOperations, Of } from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import { findAccount } from "../../accounts/index.ts";
import { countries } from "../../addresses/index.ts";
import { badProperty, type Handlers } from "../../call/index.ts";
import { currencyOf, ratedCurrencies } from "../../commerce/index.ts";
import { legacyPrice, listMeters } from "../../usage/index.ts";

type Ids = "rateCards.azure.get" | "rateCards.azureShared.get";

export const rateCardHandlers = {
  "rateCards.azure.get": async ({ query, locale }) => {
    const { language, country } = spoken(locale);
    // Who says nothing of market and currency has those of the language.
    const isSilent = query.region === undefined && query.currency === undefined;
    if (query.region !== undefined) checkRegion(query.region);
    return cardOf(language, isSilent ? currencyOf(country) : currencyIn(query.currency) ?? "USD");
  },

  "rateCards.azureShared.get": async ({ query, locale, caller: { account } }, view) => {
    const own = await findAccount(view.db, account.accountId);
    invariant(own, "a caller's account exists");
    if (query.region !== undefined) checkRegion(query.region);
    return cardOf(spoken(locale).language, currencyIn(query.currency) ?? currencyOf(own.country));
  },
} satisfies Pick<Handlers<typeof billingOperations>, Ids>;

/** en-US where the header is missing, or is no culture. */
function spoken(locale: string | undefined): { readonly language: string; readonly country: string } {
  const [, language = "en", country = "US"] = /^([a-z]{2,3})-([a-z]{2})$/i.exec(locale ?? "") ?? [];
  return { language: language.toLowerCase(), country: country.toUpperCase() };
}

function checkRegion(region: string): void {
  if (!countries.includes(region.toUpperCase())) throw badProperty("region", `${region} is not a country`);
}

function currencyIn(text: string | undefined): string | undefined {
  const currency = text?.toUpperCase();
  if (currency !== undefined && !ratedCurrencies.includes(currency)) throw badProperty("currency", `there are no prices in ${text}`);
  return currency;
}

/** Shipped prices of meters have held since the beginning of the new commerce. */
const heldSince = "2019-01-01T00:00:00.000Z";

const cardOf = (locale: string, currency: string): Of<typeof AzureRateCard> => ({
  locale, currency, isTaxIncluded: false,
  meters: listMeters().map(({ meterId, name, tiers, category, subCategory, region, unit }) => ({
    id: meterId, name, rates: Object.fromEntries(tiers.map(({ from, usd }) => [from.toString(), legacyPrice(usd, currency).toNumber()])),
    tags: [], category, subcategory: subCategory, region, unit, includedQuantity: 0, effectiveDate: heldSince,
  })),
  offerTerms: [],
  attributes: { objectType: "AzureRateCard" },
});
