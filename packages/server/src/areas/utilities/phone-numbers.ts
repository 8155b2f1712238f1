// The calling code and the form of phone numbers by country, from Google's tables; loaded when they are first asked for.

import type { CountryCode } from "libphonenumber-js/core";

/** Nothing of a place that has no numbering plan of its own. */
export interface PhoneNumbers {
  /** Without a plus. */
  readonly callingCode?: string;
  readonly pattern?: string;
}

/** As the page get-market-specific-validation-data.md has it. */
const documentedPattern = "^(1[\\-\\/\\.]?)?(\\((\\d{3})\\)|(\\d{3}))[\\-\\/\\.]?(\\d{3})[\\-\\/\\.]?(\\d{4})$";

export async function phoneNumbersOf(code: string): Promise<PhoneNumbers> {
  const { getCountryCallingCode, isSupportedCountry, Metadata } = await import("libphonenumber-js/core");
  const { default: metadata } = await import("libphonenumber-js/min/metadata");
  const country = code as CountryCode;
  if (!isSupportedCountry(country, metadata)) return {};
  const callingCode = getCountryCallingCode(country, metadata);
  const plans = new Metadata(metadata);
  plans.selectNumberingPlan(country);
  const lengths = plans.numberingPlan?.possibleLengths() ?? [];
  const pattern = country === "US" ? documentedPattern : patternOf(callingCode, Math.min(...lengths), Math.max(...lengths));
  return { callingCode, pattern };
}

/** Digits with two other signs at most before each, behind the calling code or behind the 0 that is dialled within a country. */
const patternOf = (callingCode: string, fewest: number, most: number): string =>
  `^(\\+?${callingCode}|0)?([ \\-\\/\\.\\(\\)]{0,2}\\d){${fewest},${most}}$`;
