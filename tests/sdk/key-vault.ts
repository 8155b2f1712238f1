// As much of Azure Key Vault as its own client needs to keep a secret, over HTTPS.

import { once } from "node:events";
import { Agent, createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { TokenCredential } from "@azure/identity";
import type { SecretClientOptions } from "@azure/keyvault-secrets";
import { selfSigned } from "../support/self-signed.ts";

export interface KeyVault {
  readonly url: string;
  readonly credential: TokenCredential;
  readonly options: SecretClientOptions;
  /** Refuses whoever asks. */
  failing: boolean;
  close(): void;
}

export async function keyVault(): Promise<KeyVault> {
  const { pem, privateKey } = selfSigned();
  const secrets = new Map<string, string>();
  const server = createServer({ cert: pem, key: privateKey.export({ type: "pkcs8", format: "pem" }) }, async (request, response) => {
    const [, , name = ""] = (request.url ?? "").split(/[/?]/);
    const answer = (status: number, body: object, headers: Record<string, string> = {}) =>
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    if (!request.headers.authorization) return answer(401, {}, { "www-authenticate": `Bearer authorization="https://login.microsoftonline.com/a-tenant", resource="https://vault.azure.net"` });
    if (vault.failing) return answer(403, { error: { code: "Forbidden", message: "Not you" } });
    if (request.method === "PUT") secrets.set(name, ((await json(request)) as { value: string }).value);
    const value = secrets.get(name);
    return value === undefined ? answer(404, { error: { code: "SecretNotFound", message: "It is not there" } }) : answer(200, { value, id: `${vault.url}/secrets/${name}/1`, attributes: { enabled: true } });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const agent = new Agent({ rejectUnauthorized: false });
  const vault: KeyVault = {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    credential: { getToken: () => Promise.resolve({ token: "a-token", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) },
    options: { disableChallengeResourceVerification: true, agent, retryOptions: { maxRetries: 0 } },
    failing: false,
    close: () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
  return vault;
}
