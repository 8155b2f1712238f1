// What a national cloud's catalog has, and what it does not.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { clouds, type CloudName } from "@understudy/contract";
import { startFourClouds, type FourClouds } from "../../../../../tests/support/four-clouds.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import type { Json } from "../../../../../tests/support/world.ts";

describe("the catalog of a national cloud", () => {
  let four: FourClouds;
  before(async () => { four = await startFourClouds(); });
  after(() => four.close());
  const ask = async (cloud: CloudName, path: string) =>
    four.world.call("GET", `/v1/${path}`, { token: await four.world.appToken(four.account(cloud), cloud === "global" ? undefined : clouds[cloud].resources.partnerCenter) });
  const list = async (cloud: CloudName, path: string): Promise<Json[]> => {
    const answer = await ask(cloud, path);
    assert.equal(answer.status, 200, answer.text);
    return answer.json.items;
  };

  test("is that of its country alone", async () => {
    for (const [cloud, country] of [["china", "CN"], ["usgov", "US"], ["germany", "DE"]] as const) {
      assert.equal((await list(cloud, `offercategories?country=${country}`))[0].country, country);
      assertRefused(await ask(cloud, "offercategories?country=FR"), 400, 3000);
      assertRefused(await ask(cloud, `products/CFQ7TTC0LH18?country=${country}`), 400, 900127);
    }
  });

  test("of 21Vianet has licences and nothing of Azure", async () => {
    const offers = await list("china", "offers?country=CN");
    assert.ok(offers.length > 200 && offers.every(({ billing }) => billing === "license"));
    assertRefused(await ask("china", "products?country=CN&targetView=AzureReservations"), 403, 400036);
    assert.deepEqual(await list("china", "products?country=CN&targetView=OnlineServices"), []);
  });

  test("of US Government has Azure and no licences", async () => {
    assert.deepEqual((await list("usgov", "offers?country=US")).map(({ id }) => id), ["MS-AZR-0145P"]);
    assert.ok((await list("usgov", "products?country=US&targetView=AzureReservations")).length > 0);
    assert.deepEqual(await list("usgov", "products?country=US&targetView=Software"), []);
  });

  test("of Germany has both, of the older catalog", async () => {
    const offers = await list("germany", "offers?country=DE");
    assert.deepEqual([...new Set(offers.map(({ billing }) => billing))].toSorted(), ["license", "usage"]);
    assertRefused(await ask("germany", "products?country=DE&targetView=MarketplaceSaaS"), 403, 400036);
  });
});
