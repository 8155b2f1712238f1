// Tokens for Microsoft Graph with the permission to read billing data: an administrator has consented for everyone.

import { clouds, type CloudName } from "@understudy/contract";
import { everyone, grantPermission } from "../../packages/server/src/identity/index.ts";
import { throughDoors } from "./doors.ts";
import { once } from "./examples/once.ts";
import type { Side } from "./scene.ts";
import { azureCli, type TestWorld } from "./world.ts";

export const graphAddress = clouds.global.resources.microsoftGraph;
export const readBilling = "PartnerBilling.Read.All";

/** The account's own application may read billing data from now on; tokens that it got before may not. */
export async function allowBilling(world: TestWorld, { tenantId, apps }: Side["account"]): Promise<void> {
  const appId = apps.find(({ type }) => type === "web")?.appId ?? "";
  await throughDoors(world, ({ db, nowText }) => grantPermission(db, {
    tenant: { tenantId, accountId: tenantId }, appId, resource: "microsoftGraph", userId: everyone, scopes: [readBilling],
  }, nowText));
}

/** As the operator makes it. */
export async function graphUserToken(world: TestWorld, userName: string, cloud: CloudName = "global"): Promise<string> {
  const resource = clouds[cloud].resources.microsoftGraph;
  return (await world.control("POST", "/tokens", { userName, appId: azureCli, resource, mfa: true })).json.access_token as string;
}

export const graphTokens = once(async ({ world }, { account }): Promise<Pick<Side, "app" | "user">> => {
  await allowBilling(world, account);
  return { app: await world.appToken(account, graphAddress), user: await graphUserToken(world, account.admin.userName) };
});
