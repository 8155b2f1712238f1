// In which language and with which money and dates a company is written to: what its country uses, the usual ones first.

import { useEffect, useRef, type ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { useRead } from "../api/use-operation.ts";
import { languageText } from "../look/format.ts";
import { utilitiesCountryValidationRulesGet } from "../operations/utilities.ts";
import { texts } from "../strings/index.ts";
import { FieldRow, SelectField } from "./fields.tsx";
import { cultureText, useCountryChoices } from "./languages.ts";
import { useTyped } from "./use-typed.ts";

/** What the country asks of a company; undefined until one is chosen and it is known. */
export function useCountryRules(countryField: string) {
  const country = useTyped(countryField).toUpperCase();
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
  const chosen = { culture: useTyped(cultureField), language: useTyped(languageField) };
  const cultures = useCountryChoices(rules?.supportedCulturesList, chosen.culture, cultureText);
  const languages = useCountryChoices(rules?.supportedLanguagesList, chosen.language, languageText);
  const words = texts.customers.fields;
  return (
    <FieldRow>
      <SelectField name={languageField} label={words.language} choices={languages} placeholder={words.choose} />
      <SelectField name={cultureField} label={words.culture} hint={words.cultureHint} choices={cultures} placeholder={words.choose} />
    </FieldRow>
  );
}
