// A culture in words: its language, and whose money and dates.

import { countryText, languageText } from "../../look/format.ts";

export function cultureText(culture: string): string {
  const { language, region } = new Intl.Locale(culture);
  return region === undefined ? languageText(culture) : `${languageText(language)} (${countryText(region)})`;
}
