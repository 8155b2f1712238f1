// In which language and with which money and dates a company is written to: what its country uses, the usual ones first.

import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useRead } from "../../../api/use-operation.ts";
import type { Choice } from "../../../form/fields.tsx";
import { FieldRow, SelectField } from "../../../form/fields.tsx";
import { languageText } from "../../../look/format.ts";
import { utilitiesCountryValidationRulesGet } from "../../../operations/utilities.ts";
import { texts } from "../../../strings/index.ts";
import { cultureText } from "../culture.ts";

/** What the country asks of a company; undefined until one is chosen and it is known. */
export function useCountryRules(countryField: string) {
  const value: unknown = useWatch({ name: countryField });
  const country = typeof value === "string" ? value.toUpperCase() : "";
  return useRead(utilitiesCountryValidationRulesGet, { params: { country } }, { enabled: /^[A-Z]{2}$/.test(country) }).data;
}

export function LanguageFields({ countryField, cultureField, languageField }: {
  readonly countryField: string;
  readonly cultureField: string;
  readonly languageField: string;
}): ReactNode {
  const rules = useCountryRules(countryField);
  const { setValue, getValues } = useFormContext();
  const known = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!rules || known.current === rules.iso2Code) return;
    known.current = rules.iso2Code;
    // What was chosen before stays where the country knows it, too.
    if (!rules.supportedCulturesList.includes(String(getValues(cultureField)))) setValue(cultureField, rules.defaultCulture);
    if (!rules.supportedLanguagesList.includes(String(getValues(languageField)))) setValue(languageField, rules.supportedLanguagesList[0] ?? "en");
  }, [rules, setValue, getValues, cultureField, languageField]);
  const chosen = { culture: useText(cultureField), language: useText(languageField) };
  const cultures = useChoices(rules?.supportedCulturesList, chosen.culture, cultureText);
  const languages = useChoices(rules?.supportedLanguagesList, chosen.language, languageText);
  const words = texts.customers.fields;
  return (
    <FieldRow>
      <SelectField name={languageField} label={words.language} choices={languages} placeholder={words.choose} />
      <SelectField name={cultureField} label={words.culture} hint={words.cultureHint} choices={cultures} placeholder={words.choose} />
    </FieldRow>
  );
}

/** With the one that is chosen, even where the country does not know it. */
function useChoices(codes: readonly string[] | undefined, chosen: string, textOf: (code: string) => string): readonly Choice[] {
  return useMemo(() => {
    const all = new Set([...(codes ?? []), ...(chosen === "" ? [] : [chosen])]);
    return [...all].map((value) => ({ value, label: textOf(value) }));
  }, [codes, chosen, textOf]);
}

function useText(name: string): string {
  const value: unknown = useWatch({ name });
  return typeof value === "string" ? value : "";
}
