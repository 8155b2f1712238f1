// The languages that the administrator may be written to in, by their names in the user's own.

import type { Choice } from "../../form/fields.tsx";
import { languageText } from "../../look/format.ts";

const codes = [
  "en", "cs", "da", "de", "es", "fi", "fr", "hu", "it", "ja", "ko", "nl", "nb", "pl", "pt", "ru", "sv", "tr", "zh-Hans", "zh-Hant",
];

export const languageChoices = (): readonly Choice[] =>
  codes.map((value) => ({ value, label: languageText(value) })).toSorted((a, b) => a.label.localeCompare(b.label));
