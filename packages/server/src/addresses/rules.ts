// What an address needs in a country. The tables come from libraries that take some megabytes of memory, so they are
// loaded when the first address is looked at. One of them is CommonJS, of which the bundle knows the default alone.

import { isCountry } from "./cultures.ts";
import { statesOf, type State } from "./states.ts";

export interface AddressRules {
  /** ISO 3166, two capital letters. */
  readonly country: string;
  /** Empty where a state is any text, or none. */
  readonly states: readonly State[];
  readonly isPostalCodeRequired: boolean;
  /** Absent where nothing is known of the country's postal codes, or there are none. */
  readonly postalCodePattern?: RegExp;
}

const known = new Map<string, AddressRules>();

/** The rules of a country by its code, in any case; undefined for what is no country's. */
export async function addressRulesOf(code: string): Promise<AddressRules | undefined> {
  const country = code.toUpperCase();
  if (!isCountry(country)) return undefined;
  const rules = known.get(country) ?? (await rulesOf(country));
  known.set(country, rules);
  return rules;
}

async function rulesOf(country: string): Promise<AddressRules> {
  const postalCodePattern = await postalCodePatternOf(country);
  return {
    country,
    states: await statesOf(country),
    isPostalCodeRequired: postalCodePattern !== undefined && !postalCodePattern.test("") && (await isWritten(country, "postalCode")),
    ...(postalCodePattern && { postalCodePattern }),
  };
}

/** As the page get-market-specific-validation-data.md has it. */
const documentedPattern = /^\d{5}(-\d{4})?$/;

async function postalCodePatternOf(country: string): Promise<RegExp | undefined> {
  if (country === "US") return documentedPattern;
  const { default: postcodes } = await import("postcode-validator/lib/cjs/postcode-regexes.js");
  return postcodes.POSTCODE_REGEXES.get(country);
}

/** Which of the parts that not every country has stand on envelopes to this one. */
export async function envelopePartsOf(country: string): Promise<{ readonly hasState: boolean; readonly hasPostalCode: boolean }> {
  return { hasState: await isWritten(country, "administrativeArea"), hasPostalCode: await isWritten(country, "postalCode") };
}

/** A formatted address shows those of its parts that are written there. */
async function isWritten(postalCountry: string, part: "administrativeArea" | "postalCode"): Promise<boolean> {
  const { formatAddress } = await import("localized-address-format");
  return formatAddress({ postalCountry, [part]: "here" }).join("").includes("here");
}
