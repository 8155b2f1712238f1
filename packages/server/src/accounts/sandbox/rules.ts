// The rules of asking for an integration sandbox, pure: what is wrong with the form, and how far the creation is.

import { faults, sandboxLimits, type NewIntegrationSandbox, type Of } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type CallerAccount } from "../../call/index.ts";

export type SandboxForm = Of<typeof NewIntegrationSandbox>;

/** Refuses a form with all that is wrong with it at once, each field with its own sentence (A-31, S-16). */
export function checkForm(form: Pick<SandboxForm, "password" | "policyAccepted">): void {
  const complaints = [
    ...(isPassword(form.password) ? [] : [`password: ${passwordRule}`]),
    ...(form.policyAccepted ? [] : ["policyAccepted: the policy must be accepted"]),
  ];
  if (complaints.length > 0) throw new Fault(faults.badProperty, { reason: `${complaints[0]}.` }, complaints);
}

const passwordRule = "8 to 256 characters, of three of these: small letters, capital letters, digits, others";

function isPassword(password: string): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((pattern) => pattern.test(password)).length;
  return password.length >= 8 && password.length <= 256 && classes >= 3;
}

export function checkOwner({ partnerType }: Pick<CallerAccount, "partnerType">): void {
  const owners: readonly string[] = sandboxLimits["sandbox.owners"].limit;
  if (owners.includes(partnerType)) return;
  throw new Fault(faults.callerRefused, { reason: `An integration sandbox is for ${owners.join(" and ")} accounts; this one is ${partnerType}.` });
}

/** The sandbox is where its primary account is. */
export function checkSandboxCountry(country: string | undefined, primarys: string): void {
  if (country === undefined || country.toUpperCase() === primarys) return;
  throw badProperty("country", `it is ${primarys}, the primary account's`);
}

/** Whole percents of the time that has passed. */
export function percentOf(now: Temporal.Instant, from: Temporal.Instant, to: Temporal.Instant): number {
  const whole = to.epochMilliseconds - from.epochMilliseconds;
  if (whole <= 0) return 100;
  const passed = (now.epochMilliseconds - from.epochMilliseconds) / whole;
  return Math.floor(Math.min(Math.max(passed, 0), 1) * 100);
}
