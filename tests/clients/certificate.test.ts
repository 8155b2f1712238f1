import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { realHostNames } from "@understudy/contract";
import { ask } from "./raw-https.ts";
import { serve, type Served } from "./served.ts";

let served: Served;
before(async () => { served = await serve(); });
after(() => served.stop());

for (const name of ["localhost", "127.0.0.1", ...realHostNames.map((real) => real.replace("*", "westeurope"))]) {
  test(`the certificate is good for ${name}`, async () => {
    const { status, json } = await ask(served, { name, path: "/healthz" });
    assert.deepEqual([status, json.status], [200, "ok"]);
  });
}

test("the certificate is good for no other name", async () => {
  await assert.rejects(ask(served, { name: "example.com", path: "/healthz" }), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
});

test("whoever has not trusted the authority refuses the server", async () => {
  // This process trusts what every process of Node trusts, which is not the authority of this world.
  await assert.rejects(fetch(`${served.place.apiRoot}/healthz`), (error: Error) => {
    assert.match(String(error.cause), /unable to (verify|get local issuer)/);
    return true;
  });
});
