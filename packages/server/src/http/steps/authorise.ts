// Step 6: whether this caller may do this here: the flow, the user's second factor and role, the cloud, the account.

import { faults, rights, type BuiltOperation, type Role } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Caller } from "../../call/index.ts";
import type { Settings } from "../../world/index.ts";

/** Both texts of the documentation agree but for these, which that of 2021 kept for users (ID-72). */
const userOnlyIn2021 = new Set(["customers.get"]);

export function authorise(operation: BuiltOperation, caller: Caller, settings: Settings): void {
  checkFlow(operation, caller, settings);
  checkMfa(caller);
  checkRole(operation, caller);
  checkEnvironment(operation, caller);
  checkState(operation, caller);
}

function checkFlow(operation: BuiltOperation, caller: Caller, settings: Settings): void {
  if (caller.user) return;
  const userOnly = !operation.auth.includes("app") || (settings.strict2021 && userOnlyIn2021.has(operation.id));
  if (userOnly) throw new Fault(faults.appOnlyRefused);
}

function checkMfa(caller: Caller): void {
  if (!caller.user || caller.mfa || caller.account.mfaPolicy !== "enforce") return;
  throw new Fault(faults.mfaRequired);
}

function checkRole(operation: BuiltOperation, caller: Caller): void {
  if (!caller.user || operation.right === undefined) return;
  const roles: readonly Role[] = rights[operation.right];
  if (caller.user.roles.some((role) => roles.includes(role))) return;
  throw new Fault(faults.roleLacksRight, { roles: roles.join(", ") });
}

function checkEnvironment(operation: BuiltOperation, caller: Caller): void {
  const { kind, cloud } = caller.account;
  if (!operation.clouds.includes(cloud)) throw new Fault(faults.wrongEnvironment, { environment: `the cloud ${cloud}` });
  if (operation.environment === "sandbox" && kind !== "sandbox") {
    throw new Fault(faults.wrongEnvironment, { environment: "a primary account" });
  }
  if (operation.environment === "production" && kind === "sandbox") {
    throw new Fault(faults.wrongEnvironment, { environment: "the integration sandbox" });
  }
}

/** An account that is not complete yet has its own pages and nothing else. */
function checkState(operation: BuiltOperation, caller: Caller): void {
  const { state } = caller.account;
  const own = operation.host === "internal" && state === "created";
  if (state === "active" || own) return;
  throw new Fault(faults.callerRefused, { reason: `The account is ${state}.` });
}

/** The header that a rehearsal of MFA is answered with (ID-68); nothing for applications alone. */
export function mfaHeaders(caller: Caller, validateMfa: string | string[] | undefined): Record<string, string> {
  if (!caller.user || String(validateMfa).toLowerCase() !== "true") return {};
  return { isMfaCompliant: String(caller.mfa) };
}
