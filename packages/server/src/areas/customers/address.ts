// Whether a customer's address is a good one. The documentation asks for a valid address and tells at once what becomes
// of a customer with another, so by default any is taken (switch addressValidation).

import { faults, type Address, type Of } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { addressRulesOf, assess } from "../../addresses/index.ts";
import type { Settings } from "../../world/index.ts";

/** `property` is where the address stands in the body. Only the first address of a process waits for the tables. */
export async function checkAddress(address: Of<typeof Address>, property: string, settings: Settings): Promise<void> {
  if (settings.addressValidation === "accept") return;
  const { status, doubtful } = assess(address, await addressRulesOf(address.country));
  if (status !== "None" && status !== "NotValidated") return;
  const complaints = doubtful.map((part) => `${property}.${part}: it is missing, or is not one of ${address.country.toUpperCase()}`);
  throw new Fault(faults.badProperty, { reason: `${complaints[0]}.` }, complaints);
}
