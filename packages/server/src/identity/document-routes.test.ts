// The documents in a world of several clouds, and the page that native clients end on.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createLocalJWKSet, jwtVerify } from "jose";
import { cloudNames, clouds, type CloudName } from "@understudy/contract";
import { startFourClouds, type FourClouds } from "../../../../tests/support/four-clouds.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { startWorld } from "../../../../tests/support/world.ts";

describe("the documents of a world with accounts in every cloud", () => {
  let four: FourClouds;
  before(async () => { four = await startFourClouds({ sandboxes: false }); });
  after(() => four.close());

  const get = async (target: string, host = "localhost") => {
    const answer = await sendRaw(four.world.ready.urls.http, { target, headers: { host } });
    assert.equal(answer.status, 200, answer.text);
    return answer.json;
  };
  const kidsAt = async (target: string, host?: string): Promise<string[]> =>
    (await get(target, host)).keys.map(({ kid }: { kid: string }) => kid);
  const kidsOf = (cloud: CloudName) => kidsAt(`/${four.account(cloud).domain}/discovery/keys`);

  test("ID-18 under this server's own name the keys for no tenant in particular are those of every cloud", async () => {
    const all = (await Promise.all(cloudNames.map(kidsOf))).flat();
    assert.equal(new Set(all).size, 2 * cloudNames.length);
    for (const segment of ["common", "organizations", "Common"]) {
      for (const path of ["discovery/keys", "discovery/v2.0/keys"]) assert.deepEqual((await kidsAt(`/${segment}/${path}`)).toSorted(), all.toSorted());
    }
    const keys = createLocalJWKSet(await get("/common/discovery/v2.0/keys"));
    for (const cloud of cloudNames) await jwtVerify(await four.world.appToken(four.account(cloud), clouds[cloud].resources.azureAdGraph), keys);
  });

  test("ID-18 under a real name they are those of its cloud, and of a cloud that it serves besides", async () => {
    for (const cloud of cloudNames) {
      const served = [cloud, ...cloudNames.filter((name) => clouds[name].olderAuthority === cloud)];
      const expected = (await Promise.all(served.map(kidsOf))).flat();
      for (const host of clouds[cloud].loginHosts) assert.deepEqual(await kidsAt("/common/discovery/keys", host), expected);
    }
  });

  test("ID-9 the document for no tenant in particular describes the cloud whose name was used", async () => {
    for (const cloud of cloudNames) {
      const found = await get("/organizations/v2.0/.well-known/openid-configuration", clouds[cloud].loginHosts[0]);
      assert.equal(found.issuer, `https://${clouds[cloud].issuerV2Host}/{tenantid}/v2.0`);
      assert.equal(`https://${found.cloud_graph_host_name}`, clouds[cloud].resources.azureAdGraph);
      assert.equal((await get("/common/.well-known/openid-configuration", clouds[cloud].loginHosts[0])).issuer, `${clouds[cloud].issuerV1}/{tenantid}/`);
    }
  });
});

test("ID-9 ID-18 a world without accounts has documents and keys, which are the global cloud's", async () => {
  const world = await startWorld({ seed: "empty" });
  try {
    const found = await world.call("GET", "/common/.well-known/openid-configuration");
    assert.equal(found.json.issuer, "https://sts.windows.net/{tenantid}/");
    assert.equal((await world.call("GET", "/common/discovery/keys")).json.keys.length, 2);
  } finally {
    await world.close();
  }
});

test("the page that native clients are sent to keeps what is in its address to itself", async () => {
  const world = await startWorld();
  try {
    const answer = await world.call("GET", "/common/oauth2/nativeclient?code=code-of-the-address&state=%3Cscript%3E");
    assert.deepEqual([answer.status, answer.headers.get("content-type")], [200, "text/html; charset=utf-8"]);
    assert.deepEqual([answer.headers.get("referrer-policy"), answer.headers.get("cache-control")], ["no-referrer", "no-store"]);
    assert.match(answer.headers.get("content-security-policy") ?? "", /default-src 'none'/);
    assert.ok(!/code-of-the-address|<script>/.test(answer.text));
  } finally {
    await world.close();
  }
});
