// The fields of a postal address, as addresses of its country are: which states there are, whether there are postal
// codes. The form that they stand in takes `useAddressCheck` with the same prefix for its `check`.

import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { texts } from "../strings/index.ts";
import type { AddressRules } from "./address-problems.ts";
import { useAddressRules } from "./address-rules.ts";
import { countryChoices } from "./countries.ts";
import { FieldRow, SearchField, TextField } from "./fields.tsx";
import { useTyped } from "./use-typed.ts";

interface AddressFieldsProps {
  /** The address's path in the body: `billingProfile.defaultAddress`. */
  readonly prefix: string;
  /** The country, where it cannot be chosen: that of the account, for example. */
  readonly country?: string;
  /** The contact at the address, too: name and phone number. */
  readonly contact?: boolean;
}

export function AddressFields({ prefix, country: fixed, contact = false }: AddressFieldsProps): ReactNode {
  const country = useCountry(prefix, fixed);
  const rules = useAddressRules(country);
  const countries = useMemo(() => countryChoices(), []);
  const words = texts.address;
  return (
    <>
      <SearchField name={`${prefix}.country`} label={words.country} choices={countries} isDisabled={fixed !== undefined} />
      <TextField name={`${prefix}.addressLine1`} label={words.addressLine1} autoComplete="address-line1" />
      <TextField name={`${prefix}.addressLine2`} label={words.addressLine2} autoComplete="address-line2" />
      <FieldRow>
        <TextField name={`${prefix}.city`} label={words.city} autoComplete="address-level2" />
        <StateField prefix={prefix} rules={rules} />
        <PostalCodeField prefix={prefix} rules={rules} />
      </FieldRow>
      {contact && <ContactFields prefix={prefix} />}
    </>
  );
}

interface PartProps {
  readonly prefix: string;
  readonly rules: AddressRules | undefined;
}

/** The country that the address has now. What belongs to the country before is taken away when another is chosen. */
function useCountry(prefix: string, fixed: string | undefined): string {
  const { setValue } = useFormContext();
  const country = useTyped(`${prefix}.country`).toUpperCase();
  const before = useRef(country);
  useEffect(() => { if (fixed !== undefined && fixed !== country) setValue(`${prefix}.country`, fixed); }, [fixed, country, prefix, setValue]);
  useEffect(() => {
    if (before.current !== "" && before.current !== country) for (const part of ["state", "postalCode"]) setValue(`${prefix}.${part}`, "");
    before.current = country;
  }, [country, prefix, setValue]);
  return country;
}

/** A state that is on no list of its country is shown as it was given, and has to be chosen anew. */
function StateField({ prefix, rules }: PartProps): ReactNode {
  const name = `${prefix}.state`;
  const label = texts.address.state;
  const given = useTyped(name);
  const choices = useMemo(() => rules?.states.map((state) => ({ value: state.code, label: state.name })) ?? [], [rules]);
  if (choices.length > 0) return <SearchField name={name} label={label} choices={choices} isRequired />;
  if (rules?.hasState === false && given === "") return null;
  return <TextField name={name} label={label} autoComplete="address-level1" />;
}

function PostalCodeField({ prefix, rules }: PartProps): ReactNode {
  const name = `${prefix}.postalCode`;
  const given = useTyped(name);
  if (rules?.hasPostalCode === false && given === "") return null;
  return <TextField name={name} label={texts.address.postalCode} autoComplete="postal-code" isRequired={rules?.isPostalCodeRequired} />;
}

const ContactFields = ({ prefix }: { readonly prefix: string }): ReactNode => (
  <>
    <FieldRow>
      <TextField name={`${prefix}.firstName`} label={texts.address.firstName} autoComplete="given-name" />
      <TextField name={`${prefix}.lastName`} label={texts.address.lastName} autoComplete="family-name" />
    </FieldRow>
    <TextField name={`${prefix}.phoneNumber`} label={texts.address.phoneNumber} type="tel" autoComplete="tel" />
  </>
);
