// Products, SKUs and availabilities of a country, over HTTP.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld, type WorldOptions } from "../../../../../tests/support/world.ts";

const frozen = (instant: string) => ({ kind: "frozen", instant: Temporal.Instant.from(instant) }) as const;

async function open(settings: NonNullable<WorldOptions["settings"]> = {}) {
  const world = await startWorld({ clock: frozen("2027-03-15T09:30:00.000Z"), settings: { protocolClock: "world", ...settings } });
  const ask = async (path: string) => world.call("GET", `/v1/${path}`, { token: await world.appToken(world.sandbox) });
  const read = async (path: string): Promise<Json> => {
    const answer = await ask(path);
    assert.equal(answer.status, 200, answer.text);
    return answer.json;
  };
  return { world, ask, read };
}

const basic = "products/CFQ7TTC0LH18";

describe("the products of a country", () => {
  let world: TestWorld;
  let kit: Awaited<ReturnType<typeof open>>;
  before(async () => {
    kit = await open();
    ({ world } = kit);
  });
  after(() => world.close());
  const titles = async (query: string): Promise<string[]> => (await kit.read(`products?country=US&${query}`)).items.map(({ title }: Json) => title);
  const types = async (targetView: string): Promise<string[]> => {
    const { items } = await kit.read(`products?country=US&targetView=${targetView}`);
    return [...new Set<string>(items.map(({ productType: { id, subType } }: Json) => [id, subType?.id].filter(Boolean).join(" ")))].toSorted();
  };

  test("are those of the target view", async () => {
    assert.deepEqual(await types("Azure"), ["Azure Azure", "Azure SavingsPlan", "Azure VirtualMachines"]);
    assert.deepEqual(await types("AzureReservations"), ["Azure VirtualMachines"]);
    assert.deepEqual(await types("AzureReservationsVM"), ["Azure VirtualMachines"]);
    assert.deepEqual(await types("AzureReservationsSQL"), []);
    assert.deepEqual(await types("AzureReservationsCosmosDb"), []);
    assert.deepEqual(await types("MicrosoftAzure"), ["Azure Azure", "Azure SavingsPlan"]);
    assert.deepEqual(await types("OnlineServices"), ["Azure SaaS", "OnlineServicesNCE"]);
    assert.deepEqual(await types("Software"), ["Software SoftwarePerpetual", "Software SoftwareSubscriptions"]);
    assert.deepEqual(await types("SoftwarePerpetual"), ["Software SoftwarePerpetual"]);
    assert.deepEqual(await types("SoftwareSubscriptions"), ["Software SoftwareSubscriptions"]);
    assert.deepEqual(await types("SoftwareSUSELinux"), []);
    assert.deepEqual(await types("MarketplaceSaaS"), ["Azure SaaS"]);
  });

  test("are listed once each, whatever SKUs they have", async () => {
    const all = await titles("targetView=OnlineServices");
    assert.equal(new Set(all).size, all.length);
    assert.ok(all.includes("Microsoft 365 Business Basic") && all.includes("Microsoft 365 A3"));
  });

  test("are those of the segment that is asked for, else of all but nonprofits", async () => {
    const education = await titles("targetView=OnlineServices&targetSegment=education");
    assert.ok(education.includes("Microsoft 365 A3") && !education.includes("Microsoft 365 Business Basic"));
    const commercial = await titles("targetView=OnlineServices&targetSegment=commercial");
    assert.ok(!commercial.includes("Microsoft 365 A3") && commercial.includes("Microsoft 365 Business Basic"));
    assert.deepEqual(await titles("targetView=OnlineServices&targetSegment=nonprofit"), []);
    assert.deepEqual(await titles("targetView=OnlineServices&targetSegment=government"), []);
  });

  test("need a country that there is and a view that there is, and only such views as the partner has", async () => {
    for (const query of ["country=US", "targetView=Azure", "country=ZZ&targetView=Azure", "country=US&targetView=Everything", "country=US&targetView=Azure&targetSegment=all"]) {
      assertRefused(await kit.ask(`products?${query}`), 400, 3000);
    }
    assertRefused(await kit.ask("products?country=US&targetView=SpecializedOffers"), 403, 400036);
  });

  test("tell by their id who makes them and where their SKUs are", async () => {
    const saas = await kit.read("products/DZH318Z0BXWC?country=de");
    assert.deepEqual([saas.title, saas.isMicrosoftProduct, saas.publisherName], ["Barracuda WaaS", false, "Barracuda Networks, Inc."]);
    assert.deepEqual(saas.links, {
      skus: { uri: "/products/DZH318Z0BXWC/skus?country=DE", method: "GET", headers: [] },
      self: { uri: "/products/DZH318Z0BXWC?country=DE", method: "GET", headers: [] },
    });
    assertRefused(await kit.ask("products/CFQ7TTC00000?country=US"), 404, 400013);
    for (const path of ["/skus", "/skus/0001", "/skus/0001/availabilities", "/skus/0001/availabilities/CFQ7TTC0K971"]) {
      assertRefused(await kit.ask(`products/CFQ7TTC00000${path}?country=US`), 404, 400013);
    }
  });

  test("have SKUs that tell what a purchase asks for", async () => {
    const { items } = await kit.read(`${basic}/skus?country=US`);
    assert.deepEqual(items.map(({ id, isTrial }: Json) => [id, isTrial]), [["0001", false], ["000P", false], ["TRY1", true]]);
    const sku = await kit.read(`${basic}/skus/0001?country=US`);
    assert.deepEqual(sku, items[0]);
    assert.deepEqual([sku.minimumQuantity, sku.maximumQuantity, sku.supportedBillingCycles, sku.actions], [1, 300, ["annual", "monthly"], ["Refund"]]);
    assert.deepEqual(sku.dynamicAttributes.upgradeTargetOffers, ["CFQ7TTC0LDPB:0001", "CFQ7TTC0LF8Q:0001"]);
    const trial = items[2];
    assert.deepEqual([trial.minimumQuantity, trial.maximumQuantity, trial.supportedBillingCycles], [25, 25, ["none"]]);
    assert.deepEqual(trial.dynamicAttributes.conversionInstructions, [{ conversionOptions: [{ convertToId: "CFQ7TTC0LH18:0001" }] }]);
    const addOn = await kit.read("products/CFQ7TTC0LCH4/skus/0006?country=US");
    assert.deepEqual([addOn.dynamicAttributes.isAddon, addOn.dynamicAttributes.prerequisiteSkus], [true, ["CFQ7TTC0LCH4:0009"]]);
    const phone = await kit.read("products/CFQ7TTC0HL73/skus/0001?country=US");
    assert.equal(phone.consumptionType, "overage");
    assertRefused(await kit.ask(`${basic}/skus/9999?country=US`), 404, 400018);
    assertRefused(await kit.ask(`${basic}/skus/9999/availabilities/CFQ7TTC0K971?country=US`), 404, 400018);
  });

  test("have reservations that say what is reserved where, and are paid by the month below an Azure plan alone", async () => {
    const path = "products/DZH318Z0BQ5S/skus/0002?country=US";
    const sku = await kit.read(path);
    assert.deepEqual(sku.purchasePrerequisites, ["AzureSubscriptionRegistration", "InventoryCheck"]);
    assert.deepEqual(sku.inventoryVariables, ["CustomerId", "AzureSubscriptionId", "ArmRegionName"]);
    assert.deepEqual(sku.provisioningVariables, ["Scope", "SubscriptionId", "Duration"]);
    assert.deepEqual([sku.dynamicAttributes.armSkuName, sku.dynamicAttributes.armRegionName, sku.dynamicAttributes.duration], ["Standard_ND6s", "westus2", "1Year"]);
    assert.deepEqual(sku.supportedBillingCycles, ["one_time"]);
    assert.deepEqual((await kit.read(`${path}&reservationScope=AzurePlan`)).supportedBillingCycles, ["one_time", "monthly"]);
  });

  test("have savings plans with the least that is committed to", async () => {
    const sku = await kit.read("products/DZH318Z09V6F/skus/0001?country=US");
    assert.deepEqual(sku.minimumPurchaseCommitment, { grain: "hourly", currencyCode: { code: "USD", symbol: "$" }, amount: "0.001" });
    assert.deepEqual(sku.provisioningVariables, ["Scope", "SubscriptionId", "EntitlementId"]);
  });

  test("are sold in availabilities with terms, what these renew to, and what comes back on cancellation", async () => {
    const { items } = await kit.read(`${basic}/skus/0001/availabilities?country=DE&targetView=Whatever`);
    assert.equal(items.length, 1);
    const [one] = items;
    assert.deepEqual(
      [one.catalogItemId, one.segment, one.country, one.defaultCurrency, one.isPurchasable, one.isRenewable],
      [`CFQ7TTC0LH18:0001:${one.id}`, "commercial", "DE", { code: "EUR", symbol: "€" }, true, true],
    );
    assert.deepEqual(one.terms.map(({ duration, billingCycle }: Json) => [duration, billingCycle]), [["P1Y", "annual"], ["P1Y", "monthly"], ["P1M", "monthly"]]);
    assert.deepEqual(one.terms[0].cancellationPolicies, [{ refundOptions: [{ sequenceId: 0, type: "Full", expiresAfter: "P1D" }] }]);
    assert.deepEqual(one.renewalInstructions, [{
      applicableTermIds: one.terms.map(({ id }: Json) => id), renewalOptions: [{ renewToId: "CFQ7TTC0LH18/0001", isAutoRenewable: true }],
    }]);
    assert.deepEqual([one.product.id, one.sku.id], ["CFQ7TTC0LH18", "0001"]);
    assert.deepEqual(await kit.read(`${basic}/skus/0001/availabilities/${one.id}?country=DE`), one);
    assertRefused(await kit.ask(`${basic}/skus/0001/availabilities/${one.id}?country=US`), 404, 400019);
  });

  test("have no terms where there are none, and renew to what trials become", async () => {
    const first = async (path: string) => (await kit.read(`products/${path}/availabilities?country=US`)).items[0];
    const perpetual = await first("DG7GMGF0DWM3/skus/0002");
    assert.deepEqual([perpetual.terms, perpetual.renewalInstructions, perpetual.sku.supportedBillingCycles], [[], [], ["one_time"]]);
    const trial = await first("CFQ7TTC0LH18/skus/TRY1");
    assert.deepEqual(trial.renewalInstructions[0].renewalOptions, [{ renewToId: "CFQ7TTC0LH18/0001", isAutoRenewable: true }]);
    const software = await first("DG7GMGF0FKZV/skus/0003");
    assert.deepEqual(software.terms[0].cancellationPolicies, [{ refundOptions: [{ sequenceId: 0, type: "Partial", expiresAfter: "P7D" }] }]);
    const saas = await first("DZH318Z0BXWC/skus/0001");
    assert.deepEqual(saas.terms.map(({ cancellationPolicies }: Json) => cancellationPolicies[0].refundOptions[0].expiresAfter), ["P1D", "P14D"]);
  });

  test("renew past the end of their sale, and are not bought", async () => {
    const { items: [ended] } = await kit.read("products/CFQ7TTC0LH3J/skus/0002/availabilities?country=US");
    assert.deepEqual([ended.isPurchasable, ended.isRenewable], [false, true]);
  });

  test("have other availabilities from the first of the next month on", async () => {
    const id = async () => (await kit.read(`${basic}/skus/0001/availabilities?country=US`)).items[0].id;
    const march = await id();
    await world.control("POST", "/clock", { to: "2027-03-31T23:59:59.999Z" });
    assert.equal(await id(), march);
    await world.control("POST", "/clock", { to: "2027-04-01T00:00:00.000Z" });
    assert.notEqual(await id(), march);
    assertRefused(await kit.ask(`${basic}/skus/0001/availabilities/${march}?country=US`), 404, 400019);
  });
});

describe("the catalog as a world sets it", () => {
  test("keeps availabilities, has a second refund, hides governments and opens specialized offers", async (context) => {
    const { world, ask, read } = await open({
      availabilityRotation: "never", secondRefundOption: "partial", governmentSegment: "nobody", specializedOffers: "none",
    });
    context.after(() => world.close());
    const { items: [march] } = await read(`${basic}/skus/0001/availabilities?country=US`);
    assert.deepEqual(march.terms[0].cancellationPolicies[0].refundOptions.map(({ type, expiresAfter }: Json) => [type, expiresAfter]), [["Full", "P1D"], ["Partial", "P7D"]]);
    for (const path of ["products?country=US&targetView=Azure&targetSegment=government", `${basic}/skus?country=US&targetSegment=government`, `${basic}/skus/0001/availabilities?country=US&targetSegment=government`]) {
      assertRefused(await ask(path), 403, 400030);
    }
    assert.deepEqual((await read("products?country=US&targetView=SpecializedOffers")).items, []);
    await world.control("POST", "/clock", { advance: "P31D" });
    assert.deepEqual((await read(`${basic}/skus/0001/availabilities?country=US`)).items[0].id, march.id);
  });
});
