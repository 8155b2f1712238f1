// Each step's page.

import { askApproval, findApproval } from "../approvals.ts";
import { sql } from "../../database/index.ts";
import type { SignInUser } from "../../directories/index.ts";
import { domainOf, findDirectory } from "../../directories/index.ts";
import type { Unit } from "../../world/index.ts";
import {
  accountPickerPage, authenticatorSetupPage, changePasswordPage, consentPage, deviceConfirmationPage, secondFactorPage, signInPage,
  type Account, type ConsentScope, type PickableSession,
} from "../pages/index.ts";
import { consentFor } from "./consent-decision.ts";
import { sealFlow, stepPath, type Flow } from "./flow.ts";
import type { Step } from "./next-step.ts";
import type { LiveSession } from "./sessions.ts";
import type { Problem } from "./take-step.ts";
import { keyUri, newTotpSecret } from "./totp.ts";

export interface Rendering {
  readonly unit: Unit;
  readonly flow: Flow;
  readonly binding: string;
  readonly problem: Problem | undefined;
  readonly applicationName: string;
  readonly now: Temporal.Instant;
}

export type ShownStep = Exclude<Step, { kind: "done" }>;

const refreshSeconds = 5;

export async function pageOf(step: ShownStep, given: Rendering): Promise<string> {
  const { problem, applicationName: application } = given;
  const rendering = { ...given, flow: { ...given.flow, shown: step.kind } };
  const error = problem && "text" in problem ? { error: problem.text } : {};
  switch (step.kind) {
    case "signIn":
      return signInPage({ ...formOf(rendering), application, ...(step.userName !== undefined && { userName: step.userName }), ...error });
    case "pickAccount":
      return accountPickerPage({ ...formOf(rendering), application, sessions: await pickable(step.sessions, rendering) });
    case "changePassword":
      return changePasswordPage({
        ...formOf(rendering), account: await accountOf(step.user, rendering), ...(problem && !("text" in problem) && { errors: problem }),
      });
    case "secondFactor":
      return secondFactor(step, rendering, error);
    case "setUpAuthenticator":
      return setUp(step, rendering, error);
    case "consent":
      return consent(step, rendering);
    case "confirmDevice":
      return deviceConfirmationPage({
        ...formOf(rendering), application, account: await accountOf(step.user, rendering),
        userCode: rendering.flow.request.kind === "device" ? rendering.flow.request.userCode : "",
      });
  }
}

const formOf = ({ unit, flow, binding }: Rendering) => ({ action: stepPath, hidden: { flow: sealFlow(unit.secrets, flow, binding) } });

async function accountOf({ userName, displayName, accountId }: SignInUser, { unit }: Rendering): Promise<Account> {
  const row = await unit.db.get<{ kind: string }>(sql`SELECT kind FROM accounts WHERE account_id = ${accountId}`);
  return { userName, displayName, isSandbox: row?.kind === "sandbox" };
}

async function pickable(sessions: readonly LiveSession[], rendering: Rendering): Promise<readonly PickableSession[]> {
  const picks: PickableSession[] = [];
  for (const { session, user } of sessions) picks.push({ id: session.sessionId, ...await accountOf(user, rendering) });
  return picks;
}

/** The approval is asked for when its page is first shown, and shown again while nobody has answered. */
async function secondFactor(step: Step & { kind: "secondFactor" }, rendering: Rendering, error: { error?: string }): Promise<string> {
  const { unit, applicationName: application, now } = rendering;
  const [first] = step.methods;
  const method = step.methods.find((one) => one === rendering.flow.method) ?? first;
  const account = await accountOf(step.user, rendering);
  const otherMethods = step.methods.filter((one) => one !== method);
  if (method !== "approval") {
    return secondFactorPage({ ...formOf(rendering), ...error, account, application, otherMethods, method: { kind: "totp" } });
  }
  const known = rendering.flow.approvalId === undefined ? undefined : await findApproval(unit, rendering.flow.approvalId, now);
  const approval = known?.state === "pending" ? known : await askApproval(unit, step.user, application, now);
  const form = formOf({ ...rendering, flow: { ...rendering.flow, approvalId: approval.approvalId } });
  const waiting = { url: `${stepPath}?flow=${form.hidden.flow}`, seconds: refreshSeconds };
  return secondFactorPage({ ...form, ...error, account, application, otherMethods, method: { kind: "approval", number: approval.number, waiting } });
}

async function setUp({ user }: Step & { kind: "setUpAuthenticator" }, rendering: Rendering, error: { error?: string }): Promise<string> {
  const secret = rendering.flow.newTotpSecret ?? newTotpSecret();
  const form = formOf({ ...rendering, flow: { ...rendering.flow, newTotpSecret: secret } });
  return authenticatorSetupPage({ ...form, ...error, account: await accountOf(user, rendering), secret, keyUri: keyUri(secret, user.userName) });
}

async function consent(step: Step & { kind: "consent" }, rendering: Rendering): Promise<string> {
  const { client, wanted, user, tenant } = step;
  const home = client.homeTenantId === undefined ? undefined : await findDirectory(rendering.unit.db, client.homeTenantId);
  const partner = domainOf(user.userName);
  const scopes: Readonly<Record<ReturnType<typeof consentFor>, ConsentScope>> = {
    user: { kind: "user" },
    userOrEveryone: { kind: "user", organizationOfAdministrator: tenant.domain },
    everyone: { kind: "organization", organization: tenant.domain },
    customer: { kind: "customer", customer: tenant.domain, partner },
  };
  return consentPage({
    ...formOf(rendering), account: await accountOf(user, rendering),
    application: { name: client.displayName, ...(home && { publisherDomain: home.domain }) },
    permissions: wanted.of.flatMap(({ resource, scopes: names }) =>
      names.map((name) => ({ name, resource: resource.title, explanation: resource.scopes[name] ?? name }))),
    scope: scopes[consentFor(rendering.flow.request, step)],
  });
}
