// In which countries a cloud sells.

import type { CloudName } from "@understudy/contract";
import { badProperty } from "../../call/index.ts";

/** Each national cloud sells in one country. */
const onlyCountry: Readonly<Partial<Record<CloudName, string>>> = { china: "CN", usgov: "US", germany: "DE" };

/** In upper case; refused where it is none of the countries that there are, or none of the cloud's. */
export function countryIn(countries: readonly string[], cloud: CloudName, text: string): string {
  const country = text.toUpperCase();
  if (!countries.includes(country)) throw badProperty("country", `${text} is not a country`);
  const only = onlyCountry[cloud];
  if (only !== undefined && country !== only) throw badProperty("country", `this cloud sells in ${only} alone`);
  return country;
}
