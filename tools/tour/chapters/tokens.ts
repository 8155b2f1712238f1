// Tokens for the sandbox, from the clients that partners have in their code, as published.

import { ClientSecretCredential } from "@azure/identity";
import { ConfidentialClientApplication } from "@azure/msal-node";
import adal, { type TokenResponse } from "adal-node";
import { randomBytes } from "node:crypto";
import { call, demand } from "../call.ts";
import type { Chapter } from "../play.ts";
import type { Story, ThreeValues } from "../story.ts";

const resource = "https://graph.windows.net";

export const tokens: Chapter<Story> = {
  title: "Tokens, with the clients that partners use",
  steps: [
    { title: "MSAL Node", play: getTokenWith(fromMsal, "v2.0") },
    { title: "@azure/identity", play: getTokenWith(fromAzureIdentity, "v2.0") },
    { title: "adal-node", play: getTokenWith(fromAdal, "v1.0") },
    { title: "MSAL Node, with a wrong key", play: tryWrongKey },
  ],
};

type Client = (login: string, values: ThreeValues) => Promise<string>;

async function fromMsal(login: string, { appId, key, domain }: ThreeValues): Promise<string> {
  const application = new ConfidentialClientApplication({
    auth: { clientId: appId, clientSecret: key, authority: `${login}/${domain}`, knownAuthorities: [new URL(login).host] },
  });
  const result = await application.acquireTokenByClientCredential({ scopes: [`${resource}/.default`] });
  return result?.accessToken ?? "";
}

async function fromAzureIdentity(login: string, { appId, key, domain }: ThreeValues): Promise<string> {
  const options = { authorityHost: login, disableInstanceDiscovery: true };
  const { token } = await new ClientSecretCredential(domain, appId, key, options).getToken(`${resource}/.default`);
  return token;
}

function fromAdal(login: string, { appId, key, domain }: ThreeValues): Promise<string> {
  const context = new adal.AuthenticationContext(`${login}/${domain}`, false);
  return new Promise((resolve, reject) => {
    context.acquireTokenWithClientCredentials(resource, appId, key, (error, response) => {
      if (error) reject(error);
      else resolve((response as TokenResponse).accessToken);
    });
  });
}

/** `endpoint` is the dialect that the client speaks. */
function getTokenWith(client: Client, endpoint: "v1.0" | "v2.0") {
  return async (story: Story): Promise<string> => {
    const { server, sandbox } = story;
    const token = await client(server.ready.urls.login, sandbox.values);
    const { tid, aud } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Record<"tid" | "aud", string>;
    demand(tid === sandbox.tenantId, `The token should be of the sandbox's tenant, not of ${tid}.`);
    await call(story, "GET /v1/customers", { token, expect: 200 });
    return `${endpoint}, for ${new URL(aud).host}`;
  };
}

async function tryWrongKey({ server, sandbox }: Story): Promise<string> {
  const wrong = { ...sandbox.values, key: randomBytes(24).toString("base64") };
  const thrown = await fromMsal(server.ready.urls.login, wrong).catch((error: unknown) => error);
  demand(thrown instanceof Error, "A wrong key was taken for the right one.");
  demand(thrown.message.includes("AADSTS7000215"), `The key should be refused as wrong, but: ${thrown.message}`);
  return `${thrown.name}: AADSTS7000215`;
}
