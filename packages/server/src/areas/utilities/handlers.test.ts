import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { clouds, cloudNames } from "@understudy/contract";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { startFourClouds, type FourClouds } from "../../../../../tests/support/four-clouds.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";

describe("whether a domain can be had", () => {
  let four: FourClouds;
  let token: string;
  before(async () => {
    four = await startFourClouds();
    token = await four.world.appToken(four.account("global"));
  });
  after(() => four.close());

  const isTaken = async (domain: string): Promise<boolean> => {
    const { status } = await four.world.call("HEAD", `/v1/domains/${domain}`, { token });
    assert.ok(status === 200 || status === 404, String(status));
    return status === 200;
  };
  const isFree = async (prefix: string) => (await four.world.call("GET", `/v1/validations/checkdomainavailability/${prefix}`, { token })).json;

  test("is answered for the whole world: partners' domains and customers', of any account and cloud, in any case", async () => {
    for (const cloud of cloudNames) for (const kind of ["primary", "sandbox"] as const) assert.ok(await isTaken(four.account(cloud, kind).domain));
    assert.ok(await isTaken(four.account("global").domain.toUpperCase()));
    assert.equal(await isTaken("nobodyhasthis.onmicrosoft.com"), false);
    await four.world.call("POST", "/v1/customers", { token: await four.world.appToken(four.account("global", "sandbox")), body: customerDraft("Has It") });
    assert.ok(await isTaken("HasIt.onmicrosoft.com"));
  });

  test("is answered for a prefix with the first suffix of the cloud", async () => {
    assert.equal(await isFree("mainglobal"), false);
    assert.equal(await isFree("MAINGLOBAL"), false);
    assert.equal(await isFree("mainchina"), true);
  });

  test("is answered for a prefix in the global cloud alone", async () => {
    const { world } = four;
    for (const cloud of cloudNames.filter((name) => name !== "global")) {
      const other = await world.appToken(four.account(cloud), clouds[cloud].resources.partnerCenter);
      assertRefused(await world.call("GET", "/v1/validations/checkdomainavailability/x", { token: other }), 400, 900127);
    }
  });
});
