// The token that a call is made with: of a user without a browser, by the operator's way; or of the application alone, by
// its own key.

import type { HostRole } from "@understudy/contract";
import type { WholeOperation } from "@understudy/contract/whole";
import type { ReadyAccount } from "@understudy/server";
import { accountOf, control, goneFrom, otherProgramAt, readReadyFile, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";

export interface Identity extends Target {
  readonly account?: "primary" | "sandbox";
  readonly user?: string;
  readonly app?: string;
  readonly appOnly?: boolean;
  readonly key?: string;
  readonly mfa?: boolean;
  readonly resource?: string;
}

/** The Azure CLI's public client: known in every tenant, so that a token can be had before an app is registered. */
const azureCli = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

/** As whose a call is made: the primary account's, unless told otherwise. */
export const accountFor = (target: Target & Pick<Identity, "account">): ReadyAccount => accountOf(readReadyFile(target), target.account ?? "primary");

/** Whatever an operation takes; undefined where it asks for none. */
export async function tokenFor({ auth, host }: WholeOperation, identity: Identity): Promise<string | undefined> {
  if (auth.length === 0) return undefined;
  if (identity.appOnly && !auth.includes("app")) throw new UserMistake("This operation takes no token of an application alone: leave out --app-only.");
  const appOnly = identity.appOnly || !auth.includes("app+user");
  const { cloud } = accountFor(identity);
  const resource = identity.resource ?? await resourceOf(host, cloud);
  return (await tokenAnswer({ ...identity, appOnly, ...(resource !== undefined && { resource }) })).access_token;
}

export interface TokenAnswer {
  readonly access_token: string;
}

export async function tokenAnswer(identity: Identity): Promise<TokenAnswer> {
  if (identity.appOnly) return tokenOfApplication(identity);
  const order = {
    userName: identity.user ?? accountFor(identity).admin.userName,
    appId: identity.app ?? azureCli,
    mfa: identity.mfa ?? true,
    ...(identity.resource !== undefined && { resource: identity.resource }),
  };
  return (await (await control(identity, "POST", "/tokens", order)).json()) as TokenAnswer;
}

/** What the application itself would send, to version 1 of the token endpoint. */
export async function requestOfApplication(identity: Identity): Promise<{ readonly url: string; readonly form: URLSearchParams }> {
  const { clouds } = await import("@understudy/contract");
  const account = accountFor(identity);
  const { appId, key } = applicationOf(account, identity);
  const form = new URLSearchParams({ grant_type: "client_credentials", client_id: appId, client_secret: key, resource: identity.resource ?? clouds[account.cloud].resources.azureAdGraph });
  return { url: `${readReadyFile(identity).urls.http}/${account.tenantId}/oauth2/token`, form };
}

async function tokenOfApplication(identity: Identity): Promise<TokenAnswer> {
  const { url, form } = await requestOfApplication(identity);
  const response = await fetch(url, { method: "POST", body: form }).catch(() => { throw goneFrom(url); });
  const answer = (await response.json().catch(() => { throw otherProgramAt(url); })) as TokenAnswer & { readonly error_description?: string };
  if (response.ok) return answer;
  throw new UserMistake(`The token service refused the application: ${answer.error_description ?? response.status}`, 1);
}

function applicationOf(account: ReadyAccount, { app, key }: Identity): { readonly appId: string; readonly key: string } {
  const web = account.apps.filter(({ type }) => type === "web");
  const known = app === undefined ? web.find((one) => one.key !== undefined) ?? web[0] : account.apps.find(({ appId }) => appId === app.toLowerCase());
  const found = { appId: app ?? known?.appId, key: key ?? known?.key };
  if (found.appId === undefined) throw new UserMistake(`The ${account.kind} account has no web application. Register one with: understudy apps create${account.kind === "sandbox" ? " --account sandbox" : ""}`, 1);
  if (found.key === undefined) throw new UserMistake(`The key of ${found.appId} is not known here, since keys are shown once. Give it with --key.`);
  return found as { appId: string; key: string };
}

/** Whom a token is for, by the host that serves the operation. */
async function resourceOf(host: HostRole, cloud: ReadyAccount["cloud"]): Promise<string | undefined> {
  return host === "graph" ? (await import("@understudy/contract")).clouds[cloud].resources.microsoftGraph : undefined;
}
