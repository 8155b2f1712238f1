// The organization profile as a form. What the account can never change is shown and not asked for.

import type { ReactNode } from "react";
import { useAccount } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { AddressFields } from "../../form/address-fields.tsx";
import { useAddressCheck } from "../../form/address-rules.ts";
import { FieldRow, SearchField, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useCountryChoices } from "../../form/languages.ts";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { languageText } from "../../look/format.ts";
import { useNotify } from "../../look/notices.tsx";
import { profilesOrganizationUpdate } from "../../operations/profiles.ts";
import { utilitiesCountryValidationRulesGet } from "../../operations/utilities.ts";
import { fill, texts } from "../../strings/index.ts";
import { isNameFixed } from "./company-name.ts";

export function OrganizationForm({ of, close }: { readonly of: Answer<"profiles.organization.get">; readonly close: () => void }): ReactNode {
  const { settings, shared } = texts;
  const words = settings.organization;
  const { partnerType } = useAccount();
  const notify = useNotify();
  const { country } = of.defaultAddress;
  const rules = useRead(utilitiesCountryValidationRulesGet, { params: { country } }).data;
  const form = useOperationForm(profilesOrganizationUpdate, {
    values: of,
    check: useAddressCheck("defaultAddress"),
    onDone: () => {
      notify({ intent: "success", title: fill(settings.changed, { what: words.title }) });
      close();
    },
  });
  const languages = useCountryChoices(rules?.supportedLanguagesList, of.language, codedText);
  const cultures = useCountryChoices(rules?.supportedCulturesList, of.culture, codedText);
  return (
    <Form form={form} action={shared.save} onCancel={close} needsChange>
      <TextField name="companyName" label={words.companyName} isDisabled={isNameFixed(partnerType)} hint={isNameFixed(partnerType) ? words.nameFixed : undefined} />
      <AddressFields prefix="defaultAddress" country={country} contact />
      <TextField name="email" label={settings.contact.email} type="email" autoComplete="email" />
      <FieldRow>
        <SearchField name="language" label={words.language} choices={languages} />
        <SearchField name="culture" label={words.culture} hint={words.cultureHint} choices={cultures} />
      </FieldRow>
    </Form>
  );
}

const codedText = (code: string): string => `${languageText(code)} (${code})`;
