// Whom to ask at the company: name, mail, phone number.

import type { ReactNode } from "react";
import { get, type FieldValues } from "react-hook-form";
import { useAccount } from "../../api/may.ts";
import { FieldRow, TextField } from "../../form/fields.tsx";
import { fill, texts } from "../../strings/index.ts";

export function ContactFields({ prefix, isOnCompanyDomain = false }: {
  readonly prefix: string;
  /** The company is verified by this contact: all of it is needed, and the mail address lies on a domain of the company. */
  readonly isOnCompanyDomain?: boolean;
}): ReactNode {
  const { domain } = useAccount();
  const words = texts.enrolment.apply;
  const hint = isOnCompanyDomain ? fill(words.emailHint, { domain }) : undefined;
  return (
    <>
      <FieldRow>
        <TextField name={`${prefix}.firstName`} label={words.firstName} autoComplete="given-name" isRequired={isOnCompanyDomain} />
        <TextField name={`${prefix}.lastName`} label={words.lastName} autoComplete="family-name" isRequired={isOnCompanyDomain} />
      </FieldRow>
      <FieldRow>
        <TextField name={`${prefix}.email`} type="email" label={words.email} hint={hint} autoComplete="email" isRequired={isOnCompanyDomain} />
        <TextField name={`${prefix}.phoneNumber`} type="tel" label={words.phoneNumber} autoComplete="tel" />
      </FieldRow>
    </>
  );
}

/** What is missing of a contact by whom the company is verified; the contract leaves all of it open. */
export function contactProblems(prefix: string, values: FieldValues): Readonly<Record<string, string>> {
  const needed = ["firstName", "lastName", "email"].map((part) => `${prefix}.${part}`);
  const missing = needed.filter((path) => String(get(values, path) ?? "").trim() === "");
  return Object.fromEntries(missing.map((path) => [path, texts.shared.form.required]));
}
