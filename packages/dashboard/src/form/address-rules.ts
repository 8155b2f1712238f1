// What an address needs in its country, and what is wrong with one that was typed. The rules are the API's own.

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { get, type FieldValues } from "react-hook-form";
import { keyOf, useRead } from "../api/use-operation.ts";
import { addressRulesGet } from "../operations/addressrules.ts";
import { addressProblems, textOf, type AddressRules } from "./address-problems.ts";

/** Undefined until a country is chosen and its rules are read. */
export const useAddressRules = (country: string): AddressRules | undefined =>
  useRead(addressRulesGet, { params: { country } }, { enabled: country !== "" }).data;

/** For the `check` of a form with AddressFields: what the country's rules say of the address below `prefix`. */
export function useAddressCheck(prefix: string): (values: FieldValues) => Readonly<Record<string, string | undefined>> {
  const client = useQueryClient();
  return useCallback((values: FieldValues) => {
    const address = get(values, prefix) as FieldValues | undefined;
    const country = textOf(address?.["country"]);
    const rules = client.getQueryData<AddressRules>(keyOf(addressRulesGet, { params: { country } }));
    if (!address || !rules) return {};
    return Object.fromEntries(Object.entries(addressProblems(address, rules)).map(([name, message]) => [`${prefix}.${name}`, message]));
  }, [client, prefix]);
}
