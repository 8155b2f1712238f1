// Whether a customer's address is a good one. The documentation asks for a valid address and tells at once what becomes
// of a customer with another, so by default any is taken (switch addressValidation).

import { faults, type Address, type Of } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { addressRulesOf, assess } from "../../addresses/index.ts";
import type { Settings } from "../../world/index.ts";
import type { CustomerRecord } from "./repository.ts";

/** `property` is where the address stands in the body. Only the first address of a process waits for the tables. */
export async function checkAddress(address: Of<typeof Address>, property: string, settings: Settings): Promise<void> {
  if (settings.addressValidation === "accept") return;
  const complaints = (await incorrectPartsOf(address)).map((part) => `${property}.${part}: it is missing, or is not one of ${address.country.toUpperCase()}`);
  if (complaints.length > 0) throw new Fault(faults.badProperty, { reason: `${complaints[0]}.` }, complaints);
}

/** Before a customer of the sandbox is deleted (switch sandboxDeletionAddress). The billing profile's address is the one that can be mended. */
export async function checkDeletionAddress({ billingProfile }: CustomerRecord, settings: Settings): Promise<void> {
  if (settings.sandboxDeletionAddress === "any") return;
  const parts = await incorrectPartsOf(billingProfile.defaultAddress);
  if (parts.length === 0) return;
  throw new Fault(faults.callerRefused, { reason: `The customer's address is not valid, and so it cannot be deleted: ${parts.join(", ")}.` });
}

/** Nothing where the address is good, or good enough: what is partial or can be mended is. */
async function incorrectPartsOf(address: Of<typeof Address>): Promise<readonly string[]> {
  const { status, doubtful } = assess(address, await addressRulesOf(address.country));
  return status === "None" || status === "NotValidated" ? doubtful : [];
}
