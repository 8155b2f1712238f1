// What is wrong with an address by the rules of its country. Pure.

import type { Answer } from "../api/operation.ts";
import { countryText } from "../look/format.ts";
import { fill, texts } from "../strings/index.ts";

export type AddressRules = Answer<"addressRules.get">;

/** As a form holds it: what was not typed is missing, or empty. */
type TypedAddress = Readonly<Record<string, unknown>>;

/** By the names of the address's parts. */
export function addressProblems(address: TypedAddress, rules: AddressRules): Readonly<Record<string, string>> {
  const { states, isPostalCodeRequired, postalCodeRegex } = rules;
  const state = textOf(address["state"]);
  const postalCode = textOf(address["postalCode"]);
  const { address: words, shared: { form } } = texts;
  const isWrittenElsewhere = postalCode !== "" && postalCodeRegex !== undefined && !new RegExp(postalCodeRegex, "i").test(postalCode);
  return {
    ...(states.length > 0 && state === "" && { state: form.required }),
    ...(states.length > 0 && state !== "" && !stateOf(rules, state) && { state: words.stateNotListed }),
    ...(isPostalCodeRequired && postalCode === "" && { postalCode: form.required }),
    ...(isWrittenElsewhere && { postalCode: fill(words.postalCodeForm, { country: countryText(rules.country) }) }),
  };
}

/** Addresses that programs have written name states in either way, in any case. */
function stateOf({ states }: AddressRules, text: string): AddressRules["states"][number] | undefined {
  const wanted = text.toLowerCase();
  return states.find(({ code, name }) => code.toLowerCase() === wanted || name.toLowerCase() === wanted);
}

export const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
