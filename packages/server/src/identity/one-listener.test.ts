// The API and the token service on one port: a path belongs to one of them, whatever stands in it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { allOperations, clouds, type Operation } from "@understudy/contract";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";

const segmentsOf = (path: string): string[] => path.split("/").filter(Boolean);
const isParameter = (segment: string): boolean => segment.startsWith("{");

/** Whether a path can be written that fits both. */
const meet = (one: string, other: string): boolean => {
  const [left, right] = [segmentsOf(one), segmentsOf(other)];
  return left.length === right.length && left.every((segment, index) => {
    const opposite = right[index] ?? "";
    return isParameter(segment) || isParameter(opposite) || segment.toLowerCase() === opposite.toLowerCase();
  });
};

const pathsOf = ({ path, aliases = [] }: Operation): readonly string[] => [path, ...aliases];
const served = allOperations.filter(({ host }) => host !== "subscriber" && host !== "storage");
const ofLogin = served.filter(({ host }) => host === "login");
const ofOthers = served.filter(({ host }) => host !== "login");

test(`ID-58 none of ${ofLogin.length} paths of the token service can be taken for one of ${ofOthers.length} others`, () => {
  assert.ok(ofLogin.length > 10 && ofOthers.length > 100);
  assert.ok(meet("/{tenantId}/oauth2/token", "/v1/{kind}/token"), "paths that do meet are seen to");
  for (const one of ofLogin.flatMap(pathsOf)) {
    for (const other of ofOthers.flatMap(pathsOf)) assert.ok(!meet(one, other), `${one} and ${other}`);
  }
});

describe("on one port", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld(); });
  after(() => world.close());

  const hosts = ["localhost", clouds.global.loginHosts[0] ?? "", clouds.global.apiHost];
  const get = (target: string, host: string, token?: string) =>
    sendRaw(world.ready.urls.http, { target, headers: { host, ...(token !== undefined && { authorization: `Bearer ${token}` }) } });

  test("ID-58 the token service and the API answer under their own names and under this server's", async () => {
    const token = await world.appToken(world.sandbox);
    for (const host of hosts.slice(0, 2)) assert.equal((await get(`/${world.sandbox.domain}/v2.0/.well-known/openid-configuration`, host)).status, 200, host);
    for (const host of ["localhost", clouds.global.apiHost]) assert.equal((await get("/v1/customers", host, token)).status, 200, host);
  });

  test("ID-58 each refuses in its own words", async () => {
    for (const host of hosts) {
      assert.equal((await get("/v1/customers", host)).json.source, "PartnerFD");
      assert.deepEqual((await get("/v1/oauth2/token", host)).json.error_codes, [900561]);
      assert.deepEqual((await get("/v1/.well-known/openid-configuration", host)).json.error_codes, [900023]);
    }
  });
});
