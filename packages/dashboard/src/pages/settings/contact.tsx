// Whom to ask at the company: as facts, and as fields of a form.

import type { ReactNode } from "react";
import { FieldGroup, FieldRow, TextField } from "../../form/fields.tsx";
import type { Fact } from "../../look/facts.tsx";
import { texts } from "../../strings/index.ts";

interface Contact {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly phoneNumber?: string;
}

export function contactFacts({ firstName, lastName, email, phoneNumber }: Contact): readonly Fact[] {
  const words = texts.settings.contact;
  return [
    { label: words.title, value: [firstName, lastName].filter(Boolean).join(" ") },
    { label: words.email, value: email },
    { label: words.phone, value: phoneNumber },
  ];
}

export function ContactFields({ prefix }: { readonly prefix: string }): ReactNode {
  const words = texts.settings.contact;
  return (
    <FieldGroup title={words.title}>
      <FieldRow>
        <TextField name={`${prefix}.firstName`} label={words.firstName} autoComplete="given-name" />
        <TextField name={`${prefix}.lastName`} label={words.lastName} autoComplete="family-name" />
      </FieldRow>
      <FieldRow>
        <TextField name={`${prefix}.email`} label={words.email} type="email" autoComplete="email" />
        <TextField name={`${prefix}.phoneNumber`} label={words.phone} type="tel" autoComplete="tel" />
      </FieldRow>
    </FieldGroup>
  );
}
