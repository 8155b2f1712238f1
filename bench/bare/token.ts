// The limit of issuing tokens: node:http, and one asynchronous RSA-2048 signature over as much as a real token's
// header and claims. It looks nothing up and checks nothing. Its argument is an answer of the real token service.

import { generateKeyPairSync, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { promisify } from "node:util";
import { bodyOf, sayPort } from "./listening.ts";

const signAsync = promisify(sign);
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const answer = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as { access_token: string };
const input = answer.access_token.slice(0, answer.access_token.lastIndexOf("."));

const server = createServer(async (request, response) => {
  await bodyOf(request);
  const signature = await signAsync("sha256", Buffer.from(input), privateKey);
  const text = JSON.stringify({ ...answer, access_token: `${input}.${signature.toString("base64url")}` });
  response.writeHead(200, { "Content-Type": "application/json; charset=utf-8", "Content-Length": Buffer.byteLength(text) }).end(text);
});
server.listen(0, "127.0.0.1", () => sayPort(server));
