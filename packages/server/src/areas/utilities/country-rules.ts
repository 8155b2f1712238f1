// What a country's customers give of themselves: the rules of addresses, the documented lists and the libraries' tables
// in the shape of the wire. The page's table and its example name the lists differently, so each is there twice.

import type { CountryValidationRules, Of } from "@understudy/contract";
import { addressRulesOf, culturesOf, registrationNumberCountries } from "../../addresses/index.ts";
import { phoneNumbersOf } from "./phone-numbers.ts";
import { taxIdsOf } from "./tax-ids.ts";

/** Undefined for what is no country's code. */
export async function countryRulesOf(code: string): Promise<Of<typeof CountryValidationRules> | undefined> {
  const rules = await addressRulesOf(code);
  if (!rules) return undefined;
  const { country } = rules;
  const { getCountryData } = await import("countries-list");
  const { iso3, continent, phone = [] } = getCountryData(country as Parameters<typeof getCountryData>[0]) ?? {};
  const { callingCode, pattern } = await phoneNumbersOf(country);
  const callingCodes = callingCode === undefined ? phone.map(String) : [callingCode];
  const cultures = [...culturesOf(country)];
  const languages = [...new Set(cultures.map((culture) => culture.split("-")[0] ?? ""))];
  const states = rules.states.map((state) => state.code);
  return {
    iso2Code: country,
    iso3Code: documentedIso3[country] ?? iso3 ?? "",
    defaultCulture: cultures[0] ?? "en-US",
    isStateRequired: states.length > 0,
    states: { value: states }, supportedStatesList: states,
    supportedLanguages: { value: languages }, supportedLanguagesList: languages,
    supportedCultures: { value: cultures }, supportedCulturesList: cultures,
    isPostalCodeRequired: rules.isPostalCodeRequired,
    ...(rules.postalCodePattern && { postalCodeRegex: rules.postalCodePattern.source }),
    // The requests that carry an address require one, also where envelopes do without.
    isCityRequired: true,
    ...taxIdsOf(country),
    ...(pattern !== undefined && { phoneNumberRegex: pattern }),
    isRegistrationNumberSupported: registrationNumberCountries.has(country),
    ...((continent === "NA" || continent === "SA") && americas),
    countryCallingCodes: { value: callingCodes }, countryCallingCodesList: callingCodes,
    attributes: { objectType: "CountryInformation" },
  };
}

/** Of no other part of the world the names are documented. */
const americas = { resellerAgreementRegion: "AOC", geographicRegion: "NorthAndLatinAmerica" };

/** Where the page partner-center-supported-languages-and-locales.md has codes of its own. */
const documentedIso3: Readonly<Record<string, string>> = { AN: "ANT", XE: "XSE", XJ: "XJA", XK: "XKS", XS: "XSA" };
