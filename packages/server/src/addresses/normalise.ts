// The canonical spelling of an address: what a suggestion is written in. Nothing is added that was not said.

import { canonicalPostalCode } from "./postal-codes.ts";
import type { AddressRules } from "./rules.ts";
import { stateNamed } from "./states.ts";

/** The parts of an address that are looked at; what else belongs to it, such as its contact, stays as it is. */
export interface PostalAddress {
  readonly country: string;
  readonly city?: string;
  readonly state?: string;
  readonly addressLine1?: string;
  readonly addressLine2?: string;
  readonly postalCode?: string;
}

const partNames = ["country", "city", "state", "addressLine1", "addressLine2", "postalCode"] as const;

/**
 * Spaces are single ones and none at the ends, the state is its code where the country has a list, the postal code is
 * written as there, and a city that came all in capitals or all in small letters has its capitals. Empty parts go.
 */
export function normalised<Address extends PostalAddress>(address: Address, rules: AddressRules): Address {
  const { state, city, postalCode, addressLine1, addressLine2 } = address;
  const parts: PostalAddress = {
    country: rules.country,
    ...(city !== undefined && { city: capitalised(spaced(city)) }),
    ...(state !== undefined && { state: stateCode(spaced(state), rules) }),
    ...(addressLine1 !== undefined && { addressLine1: spaced(addressLine1) }),
    ...(addressLine2 !== undefined && { addressLine2: spaced(addressLine2) }),
    ...(postalCode !== undefined && { postalCode: canonicalPostalCode(rules.country, postalCode) }),
  };
  const isEmpty = (name: string) => parts[name as keyof PostalAddress] === "";
  return Object.fromEntries(Object.entries({ ...address, ...parts }).filter(([name]) => !isEmpty(name))) as Address;
}

/** Whether two addresses are written alike, part by part; an empty part is as good as none. */
export const isSpelledAlike = (one: PostalAddress, other: PostalAddress): boolean =>
  partNames.every((name) => (one[name] ?? "") === (other[name] ?? ""));

const spaced = (text: string): string => text.trim().replaceAll(/\s+/g, " ");

const stateCode = (text: string, { country, states }: AddressRules): string => stateNamed(states, country, text)?.code ?? text;

/** Only what is written in plain letters: of others it is not known here how they are capitalised. */
function capitalised(city: string): string {
  const isPlain = /^[A-Za-z' .-]+$/.test(city);
  const small = city.toLowerCase();
  if (!isPlain || (city !== small && city !== city.toUpperCase())) return city;
  return small.replaceAll(/(?:^|(?<=[ .-])|(?<=')(?=[a-z]{2}))[a-z]/g, (letter) => letter.toUpperCase());
}
