// The files on prices: price sheets, exchange rates and the offer matrix.

import { pricingFaults, type pricingOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { findAccount } from "../../accounts/index.ts";
import { countries } from "../../addresses/index.ts";
import type { CallerAccount, Handlers } from "../../call/index.ts";
import { ratedCurrencies, rateOn, todayOf, type Market } from "../../commerce/index.ts";
import { azureSheet } from "./azure-sheet.ts";
import { rateColumns } from "./columns.ts";
import { sent } from "./file.ts";
import { askedSheet, invalid, monthOf, notFound, type View } from "./months.ts";
import { offerMatrix } from "./offer-matrix.ts";
import { productSheet } from "./product-sheet.ts";

export const pricingHandlers: Handlers<typeof pricingOperations> = {
  "pricing.priceSheets.get": async ({ params, query, caller: { account }, acceptEncoding }, view) => {
    const country = countryOf(params.market);
    const name = viewOf(params.pricesheetView);
    const asked = askedSheet(name, query.timeline ?? "current", query.month, todayOf(view));
    const sheet = name === "azure_consumption" ? azureSheet(country, asked) : await productSheet(view, marketIn(account, country), name, asked);
    if (asked.unlike !== undefined && sheet.rows.length === 0) throw notFound("No price changes next month.");
    return sent(sheet, asked.month, acceptEncoding);
  },

  "pricing.fxRates.get": async ({ params, acceptEncoding }, view) => {
    const month = monthOf(params.month, todayOf(view));
    const rows = ratedCurrencies.toSorted().map((currency) => ({
      CurrencyCode: currency, USDPerUnit: rateOn(month, currency, "USD", view.settings).toString(), Month: month.replace("-", ""),
    }));
    return sent({ fileName: "fxrates", columns: rateColumns, rows }, month, acceptEncoding);
  },

  "pricing.offerMatrix.get": async ({ params, caller: { account }, acceptEncoding }, view) => {
    const month = monthOf(params.month, todayOf(view));
    const own = await findAccount(view.db, account.accountId);
    if (!own) throw new Fault(pricingFaults.accessDenied);
    return sent(await offerMatrix(view, marketIn(account, own.country), countries), month, acceptEncoding);
  },
};

/** With all segments. */
const marketIn = ({ accountId, kind }: CallerAccount, country: string): Market => ({
  accountId, kind, country, cloud: "global", segments: ["commercial", "education", "government", "nonprofit"],
});

function countryOf(text: string): string {
  if (!/^[a-z]{2}$/i.test(text)) throw invalid(`${text} is no market: that is a country code of two letters.`);
  const country = text.toUpperCase();
  if (!countries.includes(country)) throw notFound(`There is no market ${country}.`);
  return country;
}

const views: readonly View[] = ["azure_consumption", "azure_reservations", "updatedlicensebased", "marketplace", "software"];

function viewOf(text: string): View {
  const view = views.find((one) => one === text.toLowerCase());
  if (!view) throw invalid(`${text} is no price sheet: it is one of ${views.join(", ")}.`);
  return view;
}
