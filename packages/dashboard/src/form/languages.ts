// The languages and cultures to choose from, by their names in the user's own language.

import { useMemo } from "react";
import { countryText, languageText } from "../look/format.ts";
import type { Choice } from "./fields.tsx";

/** Those that somebody may be written to in. */
const languages = ["en", "cs", "da", "de", "es", "fi", "fr", "hu", "it", "ja", "ko", "nl", "nb", "pl", "pt", "ru", "sv", "tr", "zh-Hans", "zh-Hant"];

/** Those that a user may have the pages in, with the country where dates and numbers are written differently by country. */
const locales = `
  ar-AE bg-BG ca-ES cs-CZ da-DK de-AT de-CH de-DE el-GR en-AU en-CA en-GB en-IE en-IN en-NZ en-US en-ZA es-ES es-MX et-EE fi-FI
  fr-BE fr-CA fr-CH fr-FR he-IL hi-IN hr-HR hu-HU id-ID it-IT ja-JP ko-KR lt-LT lv-LV nb-NO nl-BE nl-NL pl-PL pt-BR pt-PT
  ro-RO sk-SK sl-SI sr-Latn-RS sv-SE th-TH tr-TR uk-UA vi-VN zh-CN zh-HK zh-TW
`.trim().split(/\s+/);

export const languageChoices = (): readonly Choice[] => byName(languages);

/** The one that is set is among them, whatever it is. */
export const localeChoices = (chosen: string | undefined): readonly Choice[] =>
  byName(chosen === undefined || locales.includes(chosen) ? locales : [...locales, chosen]);

const byName = (codes: readonly string[]): readonly Choice[] =>
  codes.map((value) => ({ value, label: languageText(value) })).toSorted((one, other) => one.label.localeCompare(other.label));

/** What the country has, in its order, and what is chosen already although it has it not. */
export function useCountryChoices(codes: readonly string[] | undefined, chosen: string, textOf: (code: string) => string): readonly Choice[] {
  return useMemo(() => {
    const all = new Set([...(codes ?? []), ...(chosen === "" ? [] : [chosen])]);
    return [...all].map((value) => ({ value, label: textOf(value) }));
  }, [codes, chosen, textOf]);
}

/** A culture in words: its language, and whose money and dates. */
export function cultureText(culture: string): string {
  const { language, region } = new Intl.Locale(culture);
  return region === undefined ? languageText(culture) : `${languageText(language)} (${countryText(region)})`;
}
