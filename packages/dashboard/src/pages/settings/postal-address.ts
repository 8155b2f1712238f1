// A postal address as lines for reading, in the order that most of the world writes it. Pure.

import { countryText } from "../../look/format.ts";

export interface PostalAddress {
  readonly addressLine1: string;
  readonly addressLine2?: string;
  readonly city: string;
  readonly region?: string;
  readonly state?: string;
  readonly postalCode?: string;
  readonly country: string;
}

export function addressLines(address: PostalAddress): readonly string[] {
  const { addressLine1, addressLine2, city, region, state, postalCode, country } = address;
  const place = [city, [state, postalCode].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return [addressLine1, addressLine2, place, region, countryText(country)].filter((line): line is string => line !== undefined && line !== "");
}
