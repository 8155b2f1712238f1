// The catalog as one customer can be sold it: its country, its qualifications, its Azure plan.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { begun, skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

describe("the catalog of a customer", () => {
  let world: TestWorld;
  let token: string;
  let school: string;
  before(async () => {
    world = await startWorld();
    token = await world.userToken(world.sandbox);
    school = (await made(world, "/v1/customers", { token, body: customerDraft("Catalog School") })).id;
  });
  after(() => world.close());

  const ask = (path: string) => world.call("GET", `/v1/customers/${path}`, { token });
  const titles = async (path: string): Promise<string[]> => {
    const answer = await ask(path);
    assert.equal(answer.status, 200, answer.text);
    return answer.json.items.map(({ title }: Json) => title);
  };

  test("is that of its country, and the links stay with the customer", async () => {
    const path = "products/CFQ7TTC0LH18/skus/0001/availabilities";
    const { items: [here] } = (await ask(`${school}/${path}`)).json;
    const { items: [inGeneral] } = (await world.call("GET", `/v1/${path}?country=US`, { token })).json;
    assert.deepEqual([here.id, here.country], [inGeneral.id, "US"]);
    assert.equal(here.links.self.uri, `/customers/${school}/${path}/${here.id}`);
    const one = await ask(`${school}/${path}/${here.id}`);
    assert.deepEqual(one.json, here);
    assertRefused(await ask(`${school}/${path}/CFQ7TTC00000`), 404, 400019);
    assertRefused(await ask(`${school}/products/CFQ7TTC0LH18/skus/9999`), 404, 400018);
    assertRefused(await ask(`${school}/products/CFQ7TTC00000`), 404, 400013);
  });

  test("has what it is qualified for, once that is approved", async () => {
    const query = `${school}/products?targetView=OnlineServices&targetSegment=education`;
    assert.deepEqual(await titles(query), []);
    assertRefused(await ask(`${school}/products/CFQ7TTC0LHPL`), 404, 400013);
    await made(world, `/v1/customers/${school}/qualifications`, { token, body: { qualification: "Education", educationSegment: "K12", website: "https://example.edu" } });
    assert.deepEqual(await titles(query), []);
    await world.control("POST", "/customers/qualifications", { partner: world.sandbox.tenantId, customer: school, qualification: "Education", vettingStatus: "Approved" });
    assert.ok((await titles(query)).includes("Microsoft 365 A3"));
    const all = await titles(`${school}/products?targetView=OnlineServices`);
    assert.ok(all.includes("Microsoft 365 A3") && all.includes("Microsoft 365 Business Basic"));
    assert.equal((await ask(`${school}/products/CFQ7TTC0LHPL/skus/000W`)).json.title, "Microsoft 365 A3 (Education Faculty Pricing)");
    assert.deepEqual(await titles(`${school}/products/CFQ7TTC0LHSF/skus?targetSegment=education`), ["Power BI Pro (Education Faculty Pricing)"]);
  });

  test("has savings plans when it has an Azure plan", async () => {
    const query = `${school}/products?targetView=MicrosoftAzure`;
    assert.deepEqual(await titles(query), ["Microsoft Azure plan"]);
    assertRefused(await ask(`${school}/products/DZH318Z09V6F`), 404, 400013);
    await begun(world, { accountId: world.sandbox.tenantId, customerId: school, sku: skus.azurePlan });
    assert.deepEqual(await titles(query), ["Microsoft Azure plan", "Azure savings plan"]);
    assert.equal((await ask(`${school}/products/DZH318Z09V6F/skus/0001`)).json.minimumPurchaseCommitment.amount, "0.001");
  });

  test("has no part of specialized offers, and none of marketplace software alone", async () => {
    for (const view of ["SpecializedOffers", "MarketplaceSaaS"]) assertRefused(await ask(`${school}/products?targetView=${view}`), 403, 400036);
    assertRefused(await ask(`${school}/products`), 400, 3000);
  });

  test("is nobody else's to see", async () => {
    const other = await world.userToken(world.primary);
    for (const path of ["products?targetView=Azure", "products/CFQ7TTC0LH18", "products/CFQ7TTC0LH18/skus", "offers", "offercategories"]) {
      assertRefused(await world.call("GET", `/v1/customers/${school}/${path}`, { token: other }), 404, 1000);
    }
  });
});
