// Name, contact mail and language of the user. What is left out of a change stays, so what was given once can be
// replaced, and not be taken away.

import { useCallback, useMemo, type ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import type { Answer } from "../../api/operation.ts";
import { FieldRow, SearchField, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { localeChoices } from "../../form/languages.ts";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { Facts } from "../../look/facts.tsx";
import { setLanguage } from "../../look/format.ts";
import { useNotify } from "../../look/notices.tsx";
import { myProfileUpdate } from "../../operations/myprofile.ts";
import { texts } from "../../strings/index.ts";

type Profile = Answer<"myProfile.get">;
const parts = ["firstName", "lastName", "contactMail", "language"] as const;

export function ProfileForm({ profile }: { readonly profile: Profile }): ReactNode {
  const form = useProfileForm(profile);
  const words = texts.own.profile;
  const languages = useMemo(() => localeChoices(profile.language), [profile.language]);
  return (
    <>
      <Facts facts={[{ label: words.userName, value: profile.userName, copy: profile.userName }]} />
      <Form form={form} action={texts.shared.save} needsChange>
        <FieldRow>
          <TextField name="firstName" label={words.firstName} autoComplete="given-name" isRequired />
          <TextField name="lastName" label={words.lastName} autoComplete="family-name" isRequired />
        </FieldRow>
        <TextField name="contactMail" type="email" label={words.contactMail} hint={words.contactMailHint} autoComplete="email" isRequired={profile.contactMail !== undefined} />
        <SearchField name="language" label={words.language} hint={words.languageHint} choices={languages} isRequired={profile.language !== undefined} />
      </Form>
    </>
  );
}

function useProfileForm(profile: Profile) {
  const notify = useNotify();
  const { firstName, lastName, contactMail = "", language = "" } = profile;
  const check = useCallback((values: FieldValues) => Object.fromEntries(
    parts.filter((part) => profile[part] !== undefined && String(values[part] ?? "").trim() === "").map((part) => [part, texts.own.profile.notEmpty]),
  ), [profile]);
  return useOperationForm(myProfileUpdate, {
    values: { firstName, lastName, contactMail, language }, check,
    onDone: (saved) => {
      setLanguage(saved.language);
      notify({ intent: "success", title: texts.own.profile.saved });
    },
  });
}
