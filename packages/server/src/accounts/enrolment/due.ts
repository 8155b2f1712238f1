// The end of a verification that nobody has decided on before: the company is what it says.

import { isOfVerification, verificationDue } from "../../areas/profiles/index.ts";
import type { Due } from "../../world/index.ts";
import { decideVerification } from "./enrolment.ts";

const endByClock: Due = async (entry, unit) => {
  if (await isOfVerification(unit, entry)) await decideVerification(unit, entry.accountId, "authorized");
};

export const enrolmentDue: ReadonlyMap<string, Due> = new Map([[verificationDue, endByClock]]);
