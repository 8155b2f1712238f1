// A peer in issuing tokens: oauth2-mock-server, as its documentation starts it, with one RSA key. It checks no client.

import { OAuth2Server } from "oauth2-mock-server";

const server = new OAuth2Server();
await server.issuer.keys.generate("RS256");
await server.start(0, "127.0.0.1");
process.stdout.write(`${server.address().port}\n`);
