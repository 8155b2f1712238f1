// A peer in issuing tokens: oidc-provider, set up as its documentation says for applications' own tokens that are JWTs:
// client credentials on, a resource by its indicator whose tokens are signed with RS256, one client, and its own
// adapter in memory. Its arguments are the client's id and secret, and the resource.

import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import { Provider } from "oidc-provider";
import { sayPort } from "../bare/listening.ts";

const [clientId, clientSecret, resource] = process.argv.slice(2);
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

const provider = new Provider("http://localhost", {
  clients: [{
    client_id: clientId, client_secret: clientSecret, token_endpoint_auth_method: "client_secret_post",
    grant_types: ["client_credentials"], redirect_uris: [], response_types: [],
  }],
  jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" }] },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      getResourceServerInfo: () => ({ scope: "read", audience: resource, accessTokenTTL: 3_600, accessTokenFormat: "jwt", jwt: { sign: { alg: "RS256" } } }),
    },
  },
});

const server = createServer(provider.callback());
server.listen(0, "127.0.0.1", () => sayPort(server));
