// Signing in without a browser, as only the operator of the server can.

import { call, demand, operate } from "./call.ts";
import type { Side, Story } from "./story.ts";

/** Through the Azure CLI's application, which every tenant knows: an account may have none of its own yet. */
export const azureCli = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

export async function tokenOf(story: Story, userName: string): Promise<string> {
  return (await operate(story, "POST /tokens", { userName, appId: azureCli })).access_token;
}

export async function signIn(story: Story, side: Side): Promise<string> {
  side.adminToken = await tokenOf(story, side.userName);
  const { kind } = await call(story, "GET /internal/v1/account", { token: side.adminToken, expect: 200 });
  demand(kind === side.kind, `The sign-in should lead to the ${side.kind} account, not to the ${kind}.`);
  return side.userName;
}
