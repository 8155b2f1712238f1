// The older offers over HTTP.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const e3 = "796B6B5F-613C-4E24-A17C-EBA730D49C02";

describe("older offers", () => {
  let world: TestWorld;
  let token: string;
  before(async () => {
    world = await startWorld();
    token = await world.appToken(world.sandbox);
  });
  after(() => world.close());

  const ask = (path: string, headers: Readonly<Record<string, string>> = {}) => world.call("GET", `/v1/${path}`, { token, headers });
  const listed = async (path: string): Promise<Json[]> => {
    const answer = await ask(path);
    assert.equal(answer.status, 200, answer.text);
    return answer.json.items;
  };

  test("are listed by rank for a country, which may be written in any case", async () => {
    const offers = await listed("offers?country=us");
    assert.equal(offers.length, 293);
    const ranks = offers.map(({ rank }) => rank);
    assert.deepEqual(ranks, ranks.toSorted((one, other) => one - other));
    assert.ok(offers.every(({ country, locale }) => country === "US" && locale === "en-US"));
  });

  test("are cut into pages by offset and size; without a size, or with none, the list is whole", async () => {
    const all = (await listed("offers?country=US")).map(({ id }) => id);
    assert.deepEqual((await listed("offers?country=US&offset=10&size=3")).map(({ id }) => id), all.slice(10, 13));
    assert.deepEqual((await listed("offers?country=US&offset=290")).map(({ id }) => id), all.slice(290));
    assert.deepEqual((await listed("offers?country=US&size=0")).map(({ id }) => id), all);
  });

  test("are narrowed to a category", async () => {
    const offers = await listed("offers?country=US&offer_category_id=Trial_Key");
    assert.equal(offers.length, 18);
    assert.ok(offers.every(({ isTrial, category, conversionTargetOffers }) => isTrial && category.id === "Trial_Key" && conversionTargetOffers.length > 0));
    assert.deepEqual(await listed("offers?country=US&offer_category_id=Nothing_Key"), []);
  });

  test("come in categories, in the order of their rank", async () => {
    const categories = await listed("offercategories?country=DE");
    assert.deepEqual(categories.map(({ id, rank, country }) => [id, rank, country]), [
      ["Enterprise_Key", 20, "DE"], ["SmallBusiness_Key", 30, "DE"], ["Nonprofit_Key", 60, "DE"], ["Trial_Key", 70, "DE"],
    ]);
  });

  test("are found by their id in any case, with what decides a purchase", async () => {
    const { json } = await ask(`offers/${e3.toLowerCase()}?country=US`);
    assert.deepEqual(
      [json.id, json.name, json.minimumQuantity, json.maximumQuantity, json.billing, json.supportedBillingCycles, json.category.id, json.hasAddOns, json.uri],
      [e3, "Office 365 Enterprise E3", 1, 10_000_000, "license", ["annual", "monthly"], "Enterprise_Key", true, `/offers/${e3}?country=US`],
    );
    const cloudPc = (await ask("offers/5F3A7CD2-C76F-4B21-9DDC-F48F09869CF6?country=US")).json;
    assert.deepEqual(cloudPc.attestationProperties, { enforceAttestation: true, attestationType: "Windows365" });
  });

  test("have add-ons, each of which names them as what it is added to", async () => {
    const addOns = await listed(`offers/${e3}/addons?country=US`);
    assert.equal(addOns.length, 19);
    assert.ok(addOns.every(({ isAddOn, prerequisiteOffers }) => isAddOn && prerequisiteOffers.includes(e3)));
    const [first] = addOns;
    assert.deepEqual(await listed(`offers/${first.id}/addons?country=US`), []);
  });

  test("that nobody has are not found, and what products have is not looked for among offers", async () => {
    assertRefused(await ask("offers/5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10?country=US"), 404, 1000);
    assertRefused(await ask("offers/5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10/addons?country=US"), 404, 1000);
    for (const id of ["CFQ7TTC0LH18", "CFQ7TTC0LH18:0001", "CFQ7TTC0LH18:0001:CFQ7TTC0K971"]) {
      assertRefused(await ask(`offers/${id}?country=US`), 400, 2100);
    }
  });

  test("need a country that there is", async () => {
    for (const query of ["", "?country=", "?country=Germany", "?country=ZZ"]) assertRefused(await ask(`offers${query}`), 400, 3000);
  });

  test("of legacy Azure are MS-AZR-0146P in the sandbox and MS-AZR-0145P elsewhere", async () => {
    const primary = await world.appToken(world.primary);
    assert.equal((await ask("offers/MS-AZR-0146P?country=US")).status, 200);
    assertRefused(await ask("offers/MS-AZR-0145P?country=US"), 404, 1000);
    assert.equal((await world.call("GET", "/v1/offers/MS-AZR-0145P?country=US", { token: primary })).status, 200);
    assertRefused(await world.call("GET", "/v1/offers/MS-AZR-0146P?country=US", { token: primary }), 404, 1000);
  });

  test("of a customer are those of its country that it is qualified for", async () => {
    const { id } = await made(world, "/v1/customers", { token, body: customerDraft("Old School") });
    const before = await listed(`customers/${id}/offers`);
    assert.ok(before.every(({ reselleeQualifications }) => reselleeQualifications.length === 0));
    assert.deepEqual((await listed(`customers/${id}/offercategories`)).map((category) => category.id), ["Enterprise_Key", "SmallBusiness_Key", "Trial_Key"]);
    const set = await world.call("PUT", `/v1/customers/${id}/qualification`, { token: await world.userToken(world.sandbox), body: '"education"' });
    assert.equal(set.status, 200, set.text);
    const added = (await listed(`customers/${id}/offers`)).filter((offer) => !before.some((other) => other.id === offer.id));
    assert.deepEqual(added.map(({ name }) => name), ["Microsoft 365 A1 (72 months)"]);
  });
});
