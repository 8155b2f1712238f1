// The location that an enrolment is bound to: one of the company's own, in the account's country.

import { listIdentifiers, type Company, type Identifier } from "../../areas/profiles/index.ts";
import { badProperty } from "../../call/index.ts";
import type { Reader } from "../../database/index.ts";

export async function getLocation(
  reader: Reader, { accountId, country }: Pick<Company, "accountId" | "country">, mpnId: string, property: string,
): Promise<Identifier> {
  const found = (await listIdentifiers(reader, accountId)).find((one) => one.mpnId === mpnId);
  if (!found) throw badProperty(property, `${mpnId} is no PartnerID of the company`);
  if (found.type !== "pla") throw badProperty(property, `${mpnId} is the whole company's; give a location's`);
  if (found.country !== country) throw badProperty(property, `${mpnId} is of a location in ${found.country}, and the account is in ${country}`);
  return found;
}
