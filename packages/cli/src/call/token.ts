// The token that a call is made with: of a user without a browser, by the operator's way; or of the application alone, by
// its own key.

import type { HostRole } from "@understudy/contract";
import type { WholeOperation } from "@understudy/contract/whole";
import type { ReadyAccount } from "@understudy/server";
import { keyedApplicationOf, type NamedApplication } from "../application.ts";
import { accountAmong, accountsOf, control, goneFrom, otherProgramAt, readReadyFile, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";

export interface Identity extends Target, NamedApplication {
  readonly account?: "primary" | "sandbox";
  readonly user?: string;
  readonly appOnly?: boolean;
  readonly mfa?: boolean;
  readonly resource?: string;
}

/** The Azure CLI's public client: known in every tenant, so that a token can be had before an app is registered. */
const azureCli = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

/** As whose a call is made: of the kind that is asked for, else whose the application is that is named, else the primary account. */
export async function accountFor({ account, app, ...target }: Target & Pick<Identity, "account" | "app">): Promise<ReadyAccount> {
  const accounts = await accountsOf(target);
  const owner = app === undefined || account !== undefined ? undefined : ownerOf(accounts, app);
  return owner ?? accountAmong(accounts, account ?? "primary");
}

/** The account that an application is registered with. */
export const ownerOf = (accounts: readonly ReadyAccount[], app: string): ReadyAccount | undefined =>
  accounts.find(({ apps }) => apps.some(({ appId }) => appId === app.toLowerCase()));

/** Whatever an operation takes; undefined where it asks for none. */
export async function tokenFor({ auth, host }: WholeOperation, identity: Identity): Promise<string | undefined> {
  if (auth.length === 0) return undefined;
  if (identity.appOnly && !auth.includes("app")) throw new UserMistake("This operation takes no token of an application alone: leave out --app-only.");
  const appOnly = identity.appOnly || !auth.includes("app+user");
  const resource = identity.resource ?? await resourceOf(host, identity);
  return (await tokenAnswer({ ...identity, appOnly, ...(resource !== undefined && { resource }) })).access_token;
}

export interface TokenAnswer {
  readonly access_token: string;
}

export async function tokenAnswer(identity: Identity): Promise<TokenAnswer> {
  if (identity.appOnly) return tokenOfApplication(identity);
  const order = {
    userName: identity.user ?? (await accountFor(identity)).admin.userName,
    appId: identity.app ?? azureCli,
    mfa: identity.mfa ?? true,
    ...(identity.resource !== undefined && { resource: identity.resource }),
  };
  return (await (await control(identity, "POST", "/tokens", order)).json()) as TokenAnswer;
}

/** What the application itself would send, to version 1 of the token endpoint. */
export async function requestOfApplication(identity: Identity): Promise<{ readonly url: string; readonly form: URLSearchParams }> {
  const { clouds } = await import("@understudy/contract");
  const account = await accountFor(identity);
  const { appId, key } = keyedApplicationOf(account, identity);
  const form = new URLSearchParams({ grant_type: "client_credentials", client_id: appId, client_secret: key, resource: identity.resource ?? clouds[account.cloud].resources.azureAdGraph });
  return { url: `${readReadyFile(identity).urls.http}/${account.tenantId}/oauth2/token`, form };
}

async function tokenOfApplication(identity: Identity): Promise<TokenAnswer> {
  const { url, form } = await requestOfApplication(identity);
  const response = await fetch(url, { method: "POST", body: form }).catch(() => { throw goneFrom(url); });
  const answer = (await response.json().catch(() => { throw otherProgramAt(url); })) as TokenAnswer & { readonly error?: string; readonly error_description?: string };
  if (response.ok) return answer;
  // A resource is typed; what else is refused is this world's to know.
  const isTyped = answer.error === "invalid_resource" && identity.resource !== undefined;
  throw new UserMistake(`The token service refused the application: ${answer.error_description ?? response.status}`, isTyped ? 2 : 1);
}

/** Whom a token is for, by the host that serves the operation. */
async function resourceOf(host: HostRole, identity: Identity): Promise<string | undefined> {
  if (host !== "graph") return undefined;
  const { clouds } = await import("@understudy/contract");
  return clouds[(await accountFor(identity)).cloud].resources.microsoftGraph;
}
