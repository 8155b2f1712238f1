// Step 6: whether this caller may do this here: the flow, the kind of token, its permissions, the user's second factor and role, the
// cloud, the account.

import { faults, isGranted, rolesWith, type BuiltOperation, type OwnRights } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Caller } from "../../call/index.ts";
import type { Settings, World } from "../../world/index.ts";
import { checkMfa } from "./mfa.ts";

/** Both texts of the documentation agree but for these, which that of 2021 kept for users (ID-72). */
const userOnlyIn2021 = new Set(["customers.get"]);

/** Areas whose operations take the authority's token only (ID-63). */
const areasWithoutPartnerToken = new Set(["licenses"]);

export async function authorise(operation: BuiltOperation, caller: Caller, world: World): Promise<void> {
  checkFlow(operation, caller, world.settings);
  checkToken(operation, caller);
  checkPermission(operation, caller);
  await checkMfa(world, caller);
  checkRole(operation, caller, world.settings.rights);
  checkEnvironment(operation, caller);
  checkState(operation, caller);
}

function checkFlow(operation: BuiltOperation, caller: Caller, settings: Settings): void {
  if (caller.user) return;
  const userOnly = !operation.auth.includes("app") || (settings.strict2021 && userOnlyIn2021.has(operation.id));
  if (userOnly) throw new Fault(faults.appOnlyRefused);
}

function checkToken(operation: BuiltOperation, caller: Caller): void {
  if (caller.exchanged && areasWithoutPartnerToken.has(operation.area)) throw new Fault(faults.partnerTokenRefused);
}

function checkPermission({ permission }: BuiltOperation, { permissions = [] }: Caller): void {
  if (permission === undefined || permissions.includes(permission)) return;
  throw new Fault(faults.permissionMissing, { permission });
}

function checkRole(operation: BuiltOperation, caller: Caller, ownRights: OwnRights | undefined): void {
  if (!caller.user || operation.right === undefined) return;
  const { right } = operation;
  const { cloud } = caller.account;
  if (isGranted(right, caller.user.roles, cloud, ownRights)) return;
  throw new Fault(faults.roleLacksRight, { roles: rolesWith(right, cloud, ownRights).join(", ") || "none" });
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

/** An account that is not complete yet has its own pages and nothing else: each descriptor says in which states it is open. */
function checkState(operation: BuiltOperation, caller: Caller): void {
  const { state } = caller.account;
  if ((operation.states ?? ["active"]).includes(state)) return;
  throw new Fault(faults.callerRefused, { reason: `The account is ${state}.` });
}
