// The rules of sandbox indirect resellers, pure: who has them, how many, under which MPN id, and when one may go.

import { faults, sandboxLimits, sandboxMpnIds, type Of, type SandboxIndirectResellerRequest } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { CallerAccount } from "../../call/index.ts";
import type { Settings } from "../../world/index.ts";
import type { Partner } from "./repository.ts";

export function checkProvider({ partnerType }: CallerAccount): void {
  if (partnerType !== "indirectProvider") throw new Fault(faults.notSandboxProvider);
}

export function checkResellerLimit(count: number, { sandboxLimits: switched }: Settings): void {
  const { limit } = sandboxLimits["indirectReseller.max"];
  if (switched === "unlimited" || count < limit) return;
  throw new Fault(faults.sandboxResellerRefused, { reason: `An integration sandbox has at most ${limit} indirect resellers.` });
}

/** A sandbox knows sandbox MPN ids only, each good for its own country. */
export function checkMpnId({ mpnId, tenant }: Of<typeof SandboxIndirectResellerRequest>, { sandboxMpnIds: switched }: Settings): void {
  if (switched === "any") return;
  const country = tenant.country.toUpperCase();
  const known = sandboxMpnIds[country];
  const hint = known === undefined ? `No sandbox MPN id of ${country} is listed: the switch sandboxMpnIds takes any.` : `The one of ${country} is ${known}.`;
  if (!Object.values(sandboxMpnIds).includes(mpnId)) throw new Fault(faults.mpnIdUnknown, { mpnId, reason: hint });
  if (mpnId !== known) throw new Fault(faults.sandboxResellerRefused, { reason: `The MPN id ${mpnId} is of another country. ${hint}` });
}

export function checkDeletion({ customers, resellerId }: Partner): void {
  if (customers <= sandboxLimits["indirectReseller.delete.requires"].limit) return;
  throw new Fault(faults.sandboxResellerKept, { reason: `The reseller ${resellerId} has ${customers} customers: delete them first.` });
}
