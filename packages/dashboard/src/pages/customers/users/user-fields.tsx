// What is typed of a user: names, the name to sign in with, where licences are used.

import { Field, Input, Select } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { useController } from "react-hook-form";
import { countryChoices } from "../../../form/countries.ts";
import { FieldRow, SearchField, TextField } from "../../../form/fields.tsx";
import { texts } from "../../../strings/index.ts";
import { useDomains } from "../account/domains.tsx";
import type { Customer } from "../relationship.ts";
import style from "./users.module.css";

export function UserFields({ customer }: { readonly customer: Customer }): ReactNode {
  const { fields, users: words } = texts.customers;
  const countries = useMemo(() => countryChoices(), []);
  return (
    <>
      <FieldRow>
        <TextField name="firstName" label={fields.firstName} />
        <TextField name="lastName" label={fields.lastName} />
      </FieldRow>
      <TextField name="displayName" label={words.displayName} isRequired />
      <UserNameField domains={useDomains(customer)} />
      <SearchField name="usageLocation" label={words.usageLocation} hint={words.usageLocationHint} choices={countries} />
      <TextField name="phoneNumber" label={fields.phoneNumber} type="tel" />
    </>
  );
}

/** user@domain in two parts, the domain one of the customer's. */
function UserNameField({ domains }: { readonly domains: readonly string[] }): ReactNode {
  const { users: words } = texts.customers;
  const { field, fieldState: { error } } = useController({ name: "userPrincipalName" });
  const value = String(field.value ?? "");
  const at = value.lastIndexOf("@");
  const local = at < 0 ? value : value.slice(0, at);
  const domain = at < 0 ? (domains[0] ?? "") : value.slice(at + 1);
  const set = (name: string, end: string) => field.onChange(name === "" ? "" : `${name}@${end}`);
  const known = domains.some((one) => one.toLowerCase() === domain.toLowerCase()) ? domains : [...domains, domain];
  return (
    <Field label={words.userName} required {...(error?.message !== undefined && { validationMessage: error.message, validationState: "error" as const })}>
      {(control) => (
        <span className={style.userName}>
          <Input {...control} name="userPrincipalName" ref={field.ref} className={style.local} value={local} autoComplete="off" spellCheck={false} onBlur={field.onBlur} onChange={(_event, { value: typed }) => set(typed.trim(), domain)} />
          {"@"}
          <Select className={style.domain} aria-label={words.domain} value={known.find((one) => one.toLowerCase() === domain.toLowerCase())} onChange={(_event, { value: chosen }) => set(local, chosen)}>
            {known.map((one) => <option key={one} value={one}>{one}</option>)}
          </Select>
        </span>
      )}
    </Field>
  );
}
