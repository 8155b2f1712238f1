// The one place that decides what a sign-in needs next. Every page's form comes back here, so that no step can be left
// out by whoever sends forms of their own: what is not done is asked for, whatever was sent.

import type { CloudName } from "@understudy/contract";
import { sql } from "../../database/index.ts";
import { findDirectory, type Directory, type MfaMethod, type SignInUser } from "../../directories/index.ts";
import type { View } from "../../world/index.ts";
import type { ApplicationOfTenant } from "../applications.ts";
import { findClient } from "../client.ts";
import { grantedScopes } from "../consent.ts";
import { isDelegatedAdmin } from "../delegated-admin.ts";
import { refusals, TokenRefused } from "../errors.ts";
import type { ResourceScopes } from "../resources.ts";
import { checkCloud } from "../tenant.ts";
import { signInOf, type SignIn } from "../users.ts";
import type { Flow, SignInRequest } from "./flow.ts";
import { liveUser, type LiveSession } from "./sessions.ts";
import { wantedPermissions, type WantedPermissions } from "./wanted-permissions.ts";

/** Who acts through which application in which tenant. */
export interface Actor {
  readonly user: SignInUser;
  readonly signIn: SignIn;
  readonly tenant: Directory;
  readonly client: ApplicationOfTenant;
}

export type Step =
  | { readonly kind: "signIn"; readonly userName?: string }
  | { readonly kind: "pickAccount"; readonly sessions: readonly LiveSession[] }
  | ({ readonly kind: "changePassword" } & Actor)
  | ({ readonly kind: "secondFactor"; readonly methods: readonly MfaMethod[] } & Actor)
  | ({ readonly kind: "setUpAuthenticator" } & Actor)
  | ({ readonly kind: "consent"; readonly wanted: WantedPermissions } & Actor)
  | ({ readonly kind: "confirmDevice" } & Actor)
  | ({ readonly kind: "done" } & Actor);

export interface Question {
  readonly flow: Flow;
  readonly sessions: readonly LiveSession[];
  /** The tenant that the request's path names; absent for `common` and `organizations`. */
  readonly tenant: Directory | undefined;
  /** Of the name by which the request came in. */
  readonly cloud: CloudName | undefined;
  readonly now: Temporal.Instant;
}

export async function nextStep(view: View, question: Question): Promise<Step> {
  const { request, signIn } = question.flow;
  const user = signIn && (await liveUser(view, signIn, question.now));
  if (!user) return whoIsIt(view, question);
  const actor = await actorOf(view, question, user, signIn);
  const isSilent = promptsOf(request).includes("none");
  if (actor.user.mustChangePassword) {
    if (isSilent) throw new TokenRefused(refusals.interactionForPassword);
    return { kind: "changePassword", ...actor };
  }
  const factor = await factorStep(view, request, actor);
  if (factor && isSilent) throw new TokenRefused(refusals.interactionForMfa, { resource: actor.client.displayName });
  if (factor) return factor;
  const consent = await consentStep(view, question.flow, actor);
  if (consent && isSilent) throw new TokenRefused(refusals.interactionForConsent, { client: actor.client.appId, resource: actor.client.displayName });
  if (consent) return consent;
  if (request.kind === "device" && !question.flow.deviceConfirmed) return { kind: "confirmDevice", ...actor };
  return { kind: "done", ...actor };
}

export const promptsOf = (request: SignInRequest): readonly string[] => (request.kind === "authorize" ? request.prompt : []);

/** Whoever is signed in already need not do it again, unless the client wants it so. */
async function whoIsIt(view: View, question: Question): Promise<Step> {
  const { flow: { request, wantsAnother, enteredName }, sessions, now } = question;
  const prompt = promptsOf(request);
  const hint = request.kind === "authorize" ? request.loginHint : undefined;
  const userName = enteredName ?? hint;
  const named = userName === undefined ? {} : { userName };
  if (prompt.includes("login") || wantsAnother || enteredName !== undefined) return { kind: "signIn", ...named };
  const recent = sessions.filter((one) => isRecent(one, request, now));
  // Silently only those count who may act here: the client is to be told that nobody has signed in.
  const usable = prompt.includes("none") ? await thoseWhoMayAct(view, recent, question.tenant) : recent;
  const hinted = hint === undefined ? usable : usable.filter(({ user }) => user.userName === hint.toLowerCase());
  if (prompt.includes("none") && hinted.length !== 1) throw new TokenRefused(refusals.noSession);
  if (prompt.includes("select_account") && usable.length > 0) return { kind: "pickAccount", sessions: usable };
  const [only, ...others] = hinted;
  if (!only) return { kind: "signIn", ...named };
  if (others.length > 0) return { kind: "pickAccount", sessions: usable };
  return nextStep(view, { ...question, flow: { ...question.flow, signIn: only.session } });
}

async function thoseWhoMayAct(view: View, sessions: readonly LiveSession[], tenant: Directory | undefined): Promise<readonly LiveSession[]> {
  if (!tenant) return sessions;
  const known = await Promise.all(sessions.map(async ({ user }) => user.tenantId === tenant.tenantId || isDelegatedAdmin(view.db, user, tenant)));
  return sessions.filter((_, index) => known[index]);
}

function isRecent({ session }: LiveSession, request: SignInRequest, now: Temporal.Instant): boolean {
  if (request.kind !== "authorize" || request.maxAge === undefined) return true;
  return now.epochMilliseconds / 1000 - session.authTime <= request.maxAge;
}

async function actorOf(view: View, question: Question, user: SignInUser, signIn: SignIn): Promise<Actor> {
  const tenant = question.tenant ?? (await findDirectory(view.db, user.tenantId));
  if (!tenant) throw new TokenRefused(refusals.deletedUser);
  if (tenant.creating) throw new TokenRefused(refusals.unknownTenant, { tenant: tenant.domain });
  checkCloud(tenant, question.flow.request.segment, question.cloud);
  const { clientId } = question.flow.request;
  const client = await findClient(view.db, tenant, clientId);
  const isAtHome = user.tenantId === tenant.tenantId;
  if (!isAtHome && !(await isDelegatedAdmin(view.db, user, tenant))) {
    throw new TokenRefused(refusals.foreignUser, { user: user.userName, tenant: tenant.domain, client: clientId });
  }
  return { user, signIn: signInOf(signIn), tenant, client };
}

/**
 * A second factor is asked of the users of a partner account whose policy is not `off`, and wherever the client insists.
 * Who has registered none goes on without, unless somebody insists: then an authenticator is set up on the way.
 */
async function factorStep(view: View, request: SignInRequest, actor: Actor): Promise<Step | undefined> {
  const { signIn, user } = actor;
  if (signIn.mfa) return undefined;
  const insists = (request.kind === "authorize" && request.wantsMfa) || view.settings.mfaAtTokenEndpoint === "require";
  if (!insists && !(await hasMfaPolicy(view, user))) return undefined;
  if (user.mfaMethods.length > 0) return { kind: "secondFactor", methods: user.mfaMethods, ...actor };
  return insists ? { kind: "setUpAuthenticator", ...actor } : undefined;
}

async function hasMfaPolicy(view: View, { tenantId }: SignInUser): Promise<boolean> {
  const row = await view.db.get<{ mfa_policy: string }>(sql`SELECT mfa_policy FROM accounts WHERE account_id = ${tenantId}`);
  return row !== undefined && row.mfa_policy !== "off";
}

async function consentStep(view: View, flow: Flow, actor: Actor): Promise<Step | undefined> {
  const { request, consented } = flow;
  const { tenant, user, client } = actor;
  if (consented) return undefined;
  const wanted = await wantedPermissions(view.db, request, tenant);
  if (request.kind === "adminConsent" || promptsOf(request).some((word) => word === "consent" || word === "admin_consent")) return { kind: "consent", wanted, ...actor };
  const who = { tenantId: tenant.tenantId, userId: user.userId, appId: client.appId };
  const missing: ResourceScopes[] = [];
  for (const { resource, scopes } of wanted.of) {
    const granted = new Set(await grantedScopes(view.db, who, resource));
    const lacking = wanted.anyWillDo && granted.size > 0 ? [] : scopes.filter((scope) => !granted.has(scope));
    if (lacking.length > 0) missing.push({ resource, scopes: lacking });
  }
  if (missing.length === 0 && client.servicePrincipalId !== undefined) return undefined;
  // What was given before needs nobody's consent again.
  return { kind: "consent", wanted: missing.length === 0 ? wanted : { ...wanted, of: missing }, ...actor };
}
