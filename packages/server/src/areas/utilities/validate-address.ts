// POST /v1/validations/address. What is wrong with an address, as the page or as the Java SDK reads it.

import type { AddressValidationResponse, Of } from "@understudy/contract";
import { addressRulesOf, assess } from "../../addresses/index.ts";
import type { Settings } from "../../world/index.ts";

type Response = Of<typeof AddressValidationResponse>;

export async function validateAddress(
  address: Response["originalAddress"], settings: Pick<Settings, "addressValidationAnswer">,
): Promise<Response | boolean> {
  const { status, suggestedAddresses, doubtful } = assess(address, await addressRulesOf(address.country));
  if (settings.addressValidationAnswer === "boolean") return status === "VerifiedShippable" || status === "Verified";
  return {
    originalAddress: address,
    suggestedAddresses: [...suggestedAddresses],
    status,
    ...(doubtful.length > 0 && { validationMessage: `To be looked at again: ${doubtful.join(", ")}.` }),
  };
}
