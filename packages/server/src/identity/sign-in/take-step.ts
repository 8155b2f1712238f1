// What a page's form does to the sign-in. Each step has one function, which answers how the sign-in goes on: further,
// the same page again with a problem said, or cancelled.

import { findUser } from "../../directories/index.ts";
import type { Unit, World } from "../../world/index.ts";
import { answerApproval, approvalState, useApproval } from "../approvals.ts";
import { refusals, TokenRefused, type Refusal } from "../errors.ts";
import { forgetFailures, lockedUntil, noteFailure } from "../lock-out.ts";
import { texts } from "../pages/index.ts";
import { checkPassword, setPassword } from "../passwords.ts";
import { signInNow, signInOf } from "../users.ts";
import { giveConsent } from "./consent-decision.ts";
import type { Flow } from "./flow.ts";
import type { Step } from "./next-step.ts";
import type { Parameters } from "./parameters.ts";
import { keepTotp, useFirstTotp, useTotp } from "./totp.ts";

/** Said on the page; for a form with several fields by field. */
export type Problem = { readonly text: string } | { readonly current?: string; readonly new?: string; readonly repeat?: string };

export type Turn =
  | { readonly flow: Flow; readonly problem?: Problem }
  | { readonly cancelled: Refusal; readonly client: string };

export interface Turning {
  readonly world: World;
  readonly now: Temporal.Instant;
  readonly flow: Flow;
  readonly form: Parameters;
  /** What is due as the world stands in a unit: between a page and its form anything may have happened. */
  due(unit: Unit): Promise<Step>;
}

export async function takeStep(step: Step, turning: Turning): Promise<Turn> {
  const { flow, form } = turning;
  const isCancelled = form.optional("choice") === "cancel";
  if (isCancelled) return cancelledBy(step, flow);
  if (form.optional("choice") === "useAnother") return { flow: withoutSignIn(flow) };
  switch (step.kind) {
    case "signIn": return signIn(turning);
    case "pickAccount": return pickAccount(step, turning);
    case "changePassword": return changePassword(step, turning);
    case "secondFactor": return secondFactor(step, turning);
    case "setUpAuthenticator": return setUpAuthenticator(turning);
    case "consent": return consent(turning);
    case "confirmDevice": return { flow: form.optional("choice") === "accept" ? { ...flow, deviceConfirmed: true } : flow };
    case "done": return { flow };
  }
}

function cancelledBy(step: Step, { request }: Flow): Turn {
  const isConsent = step.kind === "consent" || step.kind === "confirmDevice";
  return { cancelled: isConsent ? refusals.declinedConsent : refusals.cancelledSignIn, client: request.appId };
}

const withoutSignIn = ({ request, startedAt }: Flow): Flow => ({ request, startedAt, wantsAnother: true });

async function signIn({ world, now, flow, form }: Turning): Promise<Turn> {
  const userName = form.optional("login")?.trim();
  const password = form.optional("passwd");
  if (userName === undefined || password === undefined) return { flow, problem: { text: texts.signIn.problems.missing } };
  try {
    const user = await checkPassword(world, { userName, password }, now, { allowExpired: true });
    const { request, startedAt } = flow;
    return { flow: { request, startedAt, signIn: signInNow(user, false, now) } };
  } catch (error) {
    const problem = error instanceof TokenRefused ? signInProblems.get(error.refusal) : undefined;
    if (problem === undefined) throw error;
    return { flow: { ...flow, enteredName: userName }, problem: { text: problem } };
  }
}

export const signInProblems: ReadonlyMap<Refusal, string> = new Map<Refusal, string>([
  [refusals.wrongPassword, texts.signIn.problems.wrongPassword],
  [refusals.unknownUser, texts.signIn.problems.unknownUser],
  [refusals.lockedUser, texts.signIn.problems.locked],
  [refusals.disabledUser, texts.signIn.problems.disabled],
  [refusals.emptyPassword, texts.signIn.problems.missing],
  [refusals.foreignUser, texts.signIn.problems.foreign],
]);

async function pickAccount(step: Step & { kind: "pickAccount" }, { flow, form }: Turning): Promise<Turn> {
  const picked = step.sessions.find(({ session }) => session.sessionId === form.optional("session"));
  if (!picked) return { flow };
  return { flow: { ...flow, signIn: signInOf(picked.session) } };
}

async function changePassword(step: Step & { kind: "changePassword" }, { world, now, flow, form }: Turning): Promise<Turn> {
  const { user, signIn: before } = step;
  const wanted = form.optional("new_password") ?? "";
  if (wanted !== form.optional("repeated_password")) return { flow, problem: { repeat: texts.changePassword.problems.different } };
  try {
    await checkPassword(world, { userName: user.userName, password: form.optional("current_password") ?? "" }, now, { allowExpired: true });
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    return { flow, problem: { current: signInProblems.get(error.refusal) ?? texts.changePassword.problems.wrongCurrent } };
  }
  const refused = await setPassword(world, user, wanted);
  if (refused !== undefined) return { flow, problem: { new: refused } };
  const changed = await world.view((view) => findUser(view.db, user.userId));
  return { flow: changed ? { ...flow, signIn: signInNow(changed, before.mfa, now) } : flow };
}

async function secondFactor(step: Step & { kind: "secondFactor" }, turning: Turning): Promise<Turn> {
  const { flow, form } = turning;
  const method = step.methods.find((one) => one === form.optional("method"));
  if (method) return { flow: { ...flow, method } };
  if (form.optional("choice") === "verify") return verifyCode(step, turning);
  return askedOnPhone(step, turning);
}

/** Guessing six digits is slowed down like guessing a password. */
async function verifyCode({ user }: Step & { kind: "secondFactor" }, { world, now, flow, form }: Turning): Promise<Turn> {
  // No user name begins so, since no form may hold that character: nobody can lock these codes from outside.
  const name = `\0one-time code ${user.userId}`;
  const problem = await world.unit(async (unit): Promise<string | undefined> => {
    if ((await lockedUntil(unit, name, now)) !== undefined) return texts.signIn.problems.locked;
    const isRight = await useTotp(unit, user, form.optional("otc") ?? "", now);
    await (isRight ? forgetFailures(unit, name) : noteFailure(unit, name, now));
    return isRight ? undefined : texts.secondFactor.problems.wrongCode;
  });
  if (problem !== undefined) return { flow, problem: { text: problem } };
  return { flow: { ...flow, signIn: signInNow(user, true, now) } };
}

/** The simulated phone is on the page; an operator may have answered as well. */
async function askedOnPhone(step: Step & { kind: "secondFactor" }, { world, now, flow, form }: Turning): Promise<Turn> {
  const { approvalId } = flow;
  const choice = form.optional("choice");
  if (approvalId === undefined) return { flow };
  return world.unit(async (unit): Promise<Turn> => {
    if (choice === "approve") await answerApproval(unit, approvalId, "approved", now);
    if (choice === "deny") await answerApproval(unit, approvalId, "declined", now);
    const state = await approvalState(unit, approvalId, now);
    if (state === "declined") return { cancelled: refusals.mfaDeclined, client: flow.request.appId };
    if (state === "pending") {
      return choice === "approvedElsewhere" ? { flow, problem: { text: texts.secondFactor.problems.unanswered } } : { flow };
    }
    if (state === "approved" && (await useApproval(unit, approvalId, step.user.userId, now))) {
      return { flow: { ...flow, signIn: signInNow(step.user, true, now) } };
    }
    // It has expired, or counted already: the page asks anew.
    const { approvalId: _over, ...rest } = flow;
    return { flow: rest, problem: { text: texts.secondFactor.problems.expired } };
  });
}

async function setUpAuthenticator({ world, now, flow, form, due }: Turning): Promise<Turn> {
  const { newTotpSecret: secret, ...rest } = flow;
  if (secret === undefined) return { flow };
  return world.unit(async (unit): Promise<Turn> => {
    const step = await due(unit);
    if (step.kind !== "setUpAuthenticator") return { flow: rest };
    if (!(await useFirstTotp(unit, step.user, { secret, code: form.optional("otc") ?? "" }, now))) {
      return { flow, problem: { text: texts.secondFactor.problems.wrongCode } };
    }
    await keepTotp(unit.db, step.user, unit.secrets.seal(secret));
    return { flow: { ...rest, signIn: signInNow(step.user, true, now) } };
  });
}

async function consent({ world, flow, form, due }: Turning): Promise<Turn> {
  if (form.optional("choice") !== "accept") return { flow };
  const wantsEveryone = form.optional("for_organization") === "true";
  return world.unit(async (unit): Promise<Turn> => {
    const step = await due(unit);
    if (step.kind !== "consent") return { flow };
    await giveConsent(unit, flow.request, step, wantsEveryone);
    return { flow: { ...flow, consented: true } };
  });
}
