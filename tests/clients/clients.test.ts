import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testCertificate, testJourney } from "./client-tests.ts";
import { clients } from "./clients.ts";
import { runProgram, threeValuesOf } from "./run-program.ts";
import { serve, type Served } from "./served.ts";

let served: Served;
before(async () => { served = await serve(); });
after(() => served.stop());

for (const client of clients) {
  testJourney(client, () => served);
  if (client.takesCertificates) testCertificate(client, () => served);
}

test("MSAL names the correlation id of a refusal that the server names, too", async () => {
  const { wrongKey } = await runProgram({ name: "msal-node" }, served.place, threeValuesOf(served.sandbox));
  assert.match(wrongKey.message, new RegExp(`Correlation ID: ${wrongKey.correlationId}\r\n`));
});
