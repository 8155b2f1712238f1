// The integration sandbox of a primary account: asked for once, made on the clock, completed by its own administrator.
// Source: requirements S-17 to S-29 and.

import {
  clouds, faults, type IntegrationSandbox, type NewIntegrationSandbox, type Of,
} from "@understudy/contract";
import { Fault, later, toInstantText } from "@understudy/kernel";
import { badProperty, type CallerAccount } from "../../call/index.ts";
import { guidOf, type Due, type Unit, type View } from "../../world/index.ts";
import { createAccount } from "../create.ts";
import { findSandboxOf, updateAccountState } from "../repository.ts";

export type SandboxForm = Of<typeof NewIntegrationSandbox>;

/** Kind of the agenda entry that ends the creation. */
const sandboxCreated = "accounts.sandboxCreated";

export async function showSandbox(view: View, primary: CallerAccount): Promise<Of<typeof IntegrationSandbox>> {
  const sandbox = await findSandboxOf(view.db, primary.accountId);
  if (!sandbox) return { state: "none" };
  const ready = later(Temporal.Instant.from(sandbox.createdAt), view.settings.sandboxCreation);
  return {
    state: sandbox.state,
    accountId: sandbox.accountId,
    domain: sandbox.domain,
    userName: sandbox.adminUserName,
    requestedDate: sandbox.createdAt,
    ...(sandbox.state === "creating" && { expectedDate: toInstantText(ready) }),
  };
}

export async function requestSandbox(
  unit: Unit,
  primary: CallerAccount,
  form: SandboxForm,
  passwordHash: string,
): Promise<Of<typeof IntegrationSandbox>> {
  if (!form.policyAccepted) throw badProperty("policyAccepted", "the policy must be accepted");
  if (primary.partnerType === "indirectReseller") throw new Fault(faults.callerRefused, { reason: "Indirect resellers have no integration sandbox." });
  if (await findSandboxOf(unit.db, primary.accountId)) {
    throw new Fault(faults.callerRefused, { reason: "This account has an integration sandbox already; there is one for each primary account." });
  }
  const sandbox = await createAccount(unit, {
    kind: "sandbox",
    cloud: primary.cloud,
    partnerType: primary.partnerType,
    state: "creating",
    primaryAccountId: primary.accountId,
    domain: `${form.domainPrefix.toLowerCase()}.${clouds[primary.cloud].domainSuffixes[0]}`,
    // S-25: the password that was typed works at once and without change.
    admin: { userName: form.userName, firstName: form.firstName, lastName: form.lastName, passwordHash, mustChangePassword: false },
  });
  await unit.schedule({
    entryId: guidOf(`${sandboxCreated} ${sandbox.accountId}`),
    accountId: sandbox.accountId,
    dueAt: later(unit.now, unit.settings.sandboxCreation),
    kind: sandboxCreated,
    payload: {},
  });
  return showSandbox(unit, primary);
}

const finishSandbox: Due = async (entry, unit) => updateAccountState(unit.db, entry.accountId, "created");

export const accountsDue: ReadonlyMap<string, Due> = new Map([[sandboxCreated, finishSandbox]]);

/** 8 to 256 characters, of three of the four classes: small and capital letters, digits, others. */
export function checkPassword(password: string): void {
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((pattern) => pattern.test(password)).length;
  if (password.length >= 8 && password.length <= 256 && classes >= 3) return;
  throw badProperty("password", "8 to 256 characters, of three of these: small letters, capital letters, digits, others");
}
