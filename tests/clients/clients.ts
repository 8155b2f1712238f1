// The clients that run on Node, each by its program in `programs/`, and the system's curl.

import { printedBy, unlessMissing } from "../support/runtime.ts";
import type { TestedClient } from "./tested-client.ts";

const curl = await unlessMissing<TestedClient>("curl", async () => {
  await printedBy("curl", ["--version"]);
  return { name: "curl", endpoint: "identity.tokenV1", caches: false, wrongKeyError: "Error", tunnels: true };
});

export const clients: readonly TestedClient[] = [
  { name: "msal-node", endpoint: "identity.tokenV2", caches: true, wrongKeyError: "ServerError", tunnels: true, takesCertificates: true },
  { name: "azure-identity", endpoint: "identity.tokenV2", caches: true, wrongKeyError: "AuthenticationRequiredError", tunnels: true, takesCertificates: true },
  // Once it has a token for one resource it tries for the next with a refresh token, though applications get none.
  // Its HTTP library takes a proxy for a server that speaks for others, and sends it the request in the clear.
  { name: "adal-node", endpoint: "identity.tokenV1", caches: true, vain: 1, wrongKeyError: "Error", tunnels: false },
  { name: "openid-client", endpoint: "identity.tokenV2", caches: false, wrongKeyError: "ResponseBodyError", tunnels: true, byTenantId: true },
  { name: "fetch", endpoint: "identity.tokenV1", caches: false, wrongKeyError: "Error", tunnels: true },
  { name: "node-https", endpoint: "identity.tokenV2", caches: false, wrongKeyError: "Error", tunnels: true },
  ...(curl ? [curl] : []),
];
