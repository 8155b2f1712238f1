// The languages that a user may choose, with the country where dates and numbers are written differently by country.

import type { Choice } from "../../form/fields.tsx";
import { languageText } from "../../look/format.ts";

const codes = `
  ar-AE bg-BG ca-ES cs-CZ da-DK de-AT de-CH de-DE el-GR en-AU en-CA en-GB en-IE en-IN en-NZ en-US en-ZA es-ES es-MX et-EE fi-FI
  fr-BE fr-CA fr-CH fr-FR he-IL hi-IN hr-HR hu-HU id-ID it-IT ja-JP ko-KR lt-LT lv-LV nb-NO nl-BE nl-NL pl-PL pt-BR pt-PT
  ro-RO sk-SK sl-SI sr-Latn-RS sv-SE th-TH tr-TR uk-UA vi-VN zh-CN zh-HK zh-TW
`.trim().split(/\s+/);

/** In the order of their names; the one that is set is among them, whatever it is. */
export function languageChoices(chosen: string | undefined): readonly Choice[] {
  const all = chosen === undefined || codes.includes(chosen) ? codes : [...codes, chosen];
  return all.map((value) => ({ value, label: languageText(value) })).toSorted((one, other) => one.label.localeCompare(other.label));
}
