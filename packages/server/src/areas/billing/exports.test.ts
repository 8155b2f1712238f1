// Exports of billing data: asked for on Graph or on the host of the beta, made on the world's clock, and their files.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { clouds, sharedHosts } from "@understudy/contract";
import { lineCharge, usageCharge } from "../../../../../tests/support/charges.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addPrimary, databaseOf, throughDoors } from "../../../../../tests/support/doors.ts";
import { graphUserToken } from "../../../../../tests/support/graph.ts";
import { charge } from "../../../../../tests/support/invoices.ts";
import { sendRaw } from "../../../../../tests/support/raw.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld, type WorldOptions } from "../../../../../tests/support/world.ts";
import { insertCharge } from "../../commerce/index.ts";
import { sql } from "../../database/index.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;
const billing = "/v1.0/reports/partners/billing";

interface Place {
  readonly world: TestWorld;
  /** For Graph, and for Partner Center. */
  readonly graph: string;
  readonly partner: string;
  readonly modern: string;
  readonly legacy: string;
}

async function open(options: WorldOptions, dialect: "sqlite" | "postgres" = "sqlite"): Promise<Place> {
  const world = await startWorld({ seed: "empty", seedNumber: 7, clock, ...options }, dialect);
  const { tenantId, admin } = world.primary;
  const partner = await world.userToken(world.primary);
  await charge(world, tenantId,
    lineCharge({ chargedAt: "2027-01-16T12:00:00.000Z", amount: "720" }), lineCharge({ chargedAt: "2027-01-17T12:00:00.000Z", amount: "-1.5" }),
    usageCharge({ chargedAt: "2027-01-16T00:00:00.000Z", amount: "0.7378" }), usageCharge({ chargedAt: "2027-01-17T00:00:00.000Z", amount: "0.7378" }),
    lineCharge({ chargedAt: "2027-01-16T12:00:00.000Z", amount: "9", bill: "legacy" }),
    lineCharge({ chargedAt: "2027-02-16T12:00:00.000Z", amount: "30" }), usageCharge({ chargedAt: "2027-02-16T00:00:00.000Z", amount: "0.5" }));
  await world.control("POST", "/clock", { to: "2027-03-01T00:00:00Z" });
  const { items } = (await world.call("GET", "/v1/invoices", { token: partner })).json;
  const [modern, legacy] = ["G", "D"].map((start) => items.find(({ id }: Json) => id.startsWith(start)).id) as [string, string];
  return { world, graph: await graphUserToken(world, admin.userName), partner, modern, legacy };
}

const pathOf = (address: string): string => new URL(address).pathname;
const advance = ({ world }: Place, by: string) => world.control("POST", "/clock", { advance: by });

/** Asks on Graph, and waits until it is made. */
async function onGraph(place: Place, path: string, body: object): Promise<Json> {
  const { world, graph } = place;
  const asked = await world.call("POST", `${billing}/${path}`, { token: graph, body });
  assert.equal(asked.status, 202, asked.text);
  await advance(place, "PT1M");
  return (await world.call("GET", pathOf(asked.headers.get("location") ?? ""), { token: graph })).json;
}

/** What has a route of its own: a file of an export, which the manifest's token alone opens. */
const ownRoutes = {
  "partnerBilling.blobs.get": (folder: string, name: string, token: string): Promise<Response> => fetch(`${folder}/${name}?${token}`),
};

/** The rows of all files, in their order. */
async function rowsIn({ world }: Place, folder: string, token: string, blobs: readonly { readonly name: string }[]): Promise<Json[]> {
  const rows: Json[] = [];
  for (const { name } of blobs) {
    const response = await ownRoutes["partnerBilling.blobs.get"](folder, name, token);
    assert.equal(response.status, 200);
    const lines = gunzipSync(Buffer.from(await response.arrayBuffer())).toString("utf8").split("\n");
    assert.equal(lines.pop(), "", "each line ends");
    rows.push(...lines.map((line) => JSON.parse(line)));
  }
  assert.ok(folder.startsWith(world.ready.urls.http), "files are where the request came in");
  return rows;
}

const manifestRows = (place: Place, { rootDirectory, sasToken, blobs }: Json): Promise<Json[]> => rowsIn(place, rootDirectory, sasToken, blobs);

for (const dialect of dialects) {
  describe(`an export on ${dialect}`, () => {
    let place: Place;
    before(async () => { place = await open({}, dialect); });
    after(() => place.world.close());

    test("on Graph goes on after its answer, says how far it is, and ends with a manifest", async () => {
      const { world, graph, modern } = place;
      const asked = await world.call("POST", `${billing}/usage/billed/export`, { token: graph, body: { invoiceId: modern } });
      assert.deepEqual([asked.status, asked.text], [202, ""]);
      const location = asked.headers.get("location") ?? "";
      assert.match(location, /^http:\/\/[^/]+\/v1\.0\/reports\/partners\/billing\/operations\/[\da-f-]{36}$/);
      const look = () => world.call("GET", pathOf(location), { token: graph });
      const seen: Json[] = [];
      for (const by of ["PT0S", "PT59S", "PT1S"]) {
        if (by !== "PT0S") await advance(place, by);
        const answer = await look();
        seen.push([answer.json.status, answer.json["@odata.type"].split(".").at(-1), answer.headers.get("retry-after"), "resourceLocation" in answer.json]);
        assert.equal(answer.status, 200);
      }
      assert.deepEqual(seen, [
        ["notStarted", "runningOperation", "10", false], ["running", "runningOperation", "10", false], ["succeeded", "exportSuccessOperation", null, true],
      ]);
      const { json } = await look();
      assert.equal(Date.parse(json.lastActionDateTime) - Date.parse(json.createdDateTime), 60_000);
      const manifest = (await world.call("GET", pathOf(json["resourceLocation@odata.navigationLink"]), { token: graph })).json;
      assert.deepEqual(json.resourceLocation, manifest);
      assert.deepEqual([manifest.dataFormat, manifest.blobCount, manifest.partnerTenantId], ["compressedJSONLines", 1, world.primary.tenantId]);
      assert.deepEqual((await manifestRows(place, manifest)).map((row) => [row.InvoiceNumber, row.UsageDate.slice(0, 10), row.BillingPreTaxTotal, row.PartnerEarnedCreditPercentage]), [
        [modern, "2027-01-16", 0.7378, 15], [modern, "2027-01-17", 0.7378, 15],
      ]);
    });

    test("of reconciliation data has the lines of the invoice, which add up to it", async () => {
      const { resourceLocation } = await onGraph(place, "reconciliation/billed/export", { invoiceId: `OneTime-${place.modern.toLowerCase()}` });
      const rows = await manifestRows(place, resourceLocation);
      assert.deepEqual(rows.map(({ Subtotal, ChargeType }) => [Subtotal, ChargeType]), [[720, "new"], [-1.5, "new"], [1.47, "new"]]);
      const { totalCharges } = (await place.world.call("GET", `/v1/invoices/${place.modern}`, { token: place.partner })).json;
      assert.equal(rows.reduce((sum, { Total }) => sum + Math.round(100 * Total), 0) / 100, totalCharges);
    });

    test("of estimates is of what they were when it was asked for", async () => {
      const ask = (path: string, period: string, currencyCode = "usd") => onGraph(place, path, { currencyCode, billingPeriod: period, attributeSet: "full" });
      const usage = await manifestRows(place, (await ask("usage/unbilled/export", "last")).resourceLocation);
      assert.deepEqual(usage.map(({ BillingPreTaxTotal, InvoiceNumber, Tier2MpnId }) => [BillingPreTaxTotal, InvoiceNumber, Tier2MpnId]), [[0.5, "", ""]]);
      const lines = await manifestRows(place, (await ask("reconciliation/unbilled/export", "last")).resourceLocation);
      assert.deepEqual(lines.map(({ Subtotal }) => Subtotal), [30]);
      for (const [period, currency] of [["current", "USD"], ["last", "EUR"]] as const) {
        const { status, error } = await ask("usage/unbilled/export", period, currency);
        assert.deepEqual([status, error], ["failed", { code: "5000", message: "No data available" }]);
      }
    });

    test("of an older invoice, of another account's and of none fails as documented: there is no data", async () => {
      for (const invoiceId of [place.legacy, `Recurring-${place.legacy}`, "D020001IVK", "G000000000", `Recurring-${place.modern}`]) {
        for (const path of ["usage/billed/export", "reconciliation/billed/export"]) {
          const { status, error, ...more } = await onGraph(place, path, { invoiceId });
          assert.deepEqual([status, error, more["@odata.type"], "resourceLocation" in more], ["failed", { code: "5000", message: "No data available" }, "#microsoft.graph.partners.billing.failedOperation", false], `${invoiceId} ${path}`);
          assertRefused(await place.world.call("GET", `${billing}/manifests/${more.id}`, { token: place.graph }), 404, 1000);
        }
      }
    });

    test("has the attributes of its set, in which Graph and the beta differ", async () => {
      const basic = await onGraph(place, "usage/billed/export", { invoiceId: place.modern, attributeSet: "BASIC" });
      const [row] = await manifestRows(place, basic.resourceLocation);
      assert.equal(Object.keys(row).length, 30);
      assert.ok("UnitType" in row && "AdditionalInfo" in row && !("Unit" in row) && !("MeterId" in row));
      const full = await onGraph(place, "usage/billed/export", { invoiceId: place.modern });
      assert.equal(Object.keys((await manifestRows(place, full.resourceLocation))[0]).length, 54);
      assert.notEqual(basic.resourceLocation.eTag, full.resourceLocation.eTag);
      const again = await onGraph(place, "usage/billed/export", { invoiceId: place.modern });
      assert.equal(again.resourceLocation.eTag, full.resourceLocation.eTag, "the same data are the same version");
    });

    test("of the beta goes the same way with other names, on tokens for Partner Center", async () => {
      const { world, partner, modern } = place;
      const asked = await world.call("POST", `/v1/billedusage/invoices/${modern}?fragment=basic`, { token: partner });
      assert.deepEqual([asked.status, asked.text, asked.headers.get("location")], [202, "", null]);
      const path = pathOf(asked.headers.get("operation-location") ?? "");
      assert.match(path, /^\/v1\/billingoperations\/[\da-f-]{36}$/);
      const running = await world.call("GET", path, { token: partner });
      assert.deepEqual([running.json.status, running.headers.get("retry-after")], ["notstarted", "10"]);
      await advance(place, "PT1M");
      const { json } = await world.call("GET", path, { token: partner });
      assert.equal(json.status, "succeeded");
      const manifest = (await world.call("GET", pathOf(json.resourceLocation), { token: partner })).json;
      assert.deepEqual([manifest.version, manifest.partitionType, manifest.blobCount, manifest.blobs[0].partitionValue], ["1", "ItemCount", 1, "1"]);
      assert.equal(manifest.sizeInBytes, manifest.blobs[0].sizeInBytes);
      const [row] = await rowsIn(place, manifest.rootFolder, manifest.rootFolderSAS, manifest.blobs);
      assert.ok("Unit" in row && !("UnitType" in row) && !("MeterId" in row));
      assertRefused(await world.call("GET", `${billing}/operations/${path.split("/").at(-1)}`, { token: place.graph }), 404, 1000);
    });

    test("of the beta is refused for an invoice that is not there, and fails for one of older offers", async () => {
      const { world, partner, legacy } = place;
      for (const id of ["G000000000", "x".repeat(300), "a%20b"]) assertRefused(await world.call("POST", `/v1/billedusage/invoices/${id}`, { token: partner }), 404, 1000);
      const asked = await world.call("POST", `/v1/billedusage/invoices/${legacy}`, { token: partner });
      await advance(place, "PT1M");
      const { json } = await world.call("GET", pathOf(asked.headers.get("operation-location") ?? ""), { token: partner });
      assert.deepEqual([json.status, json.error.code], ["failed", "5000"]);
    });

    test("is refused for what can be no invoice, currency, month or set", async () => {
      const { world, graph, partner } = place;
      const refused = async (path: string, body: object) => assertRefused(await world.call("POST", `${billing}/${path}`, { token: graph, body }), 400, 3000);
      for (const invoiceId of ["", "G 1", "../..", "x".repeat(21)]) await refused("usage/billed/export", { invoiceId });
      await refused("usage/billed/export", {});
      await refused("reconciliation/billed/export", { invoiceId: "G000000000", attributeSet: "unknownFutureValue" });
      for (const body of [{ currencyCode: "USD" }, { billingPeriod: "last" }, { currencyCode: "QQQ", billingPeriod: "last" }, { currencyCode: "USD", billingPeriod: "previous" }, { currencyCode: "USD", billingPeriod: "unknownFutureValue" }]) {
        await refused("usage/unbilled/export", body);
      }
      for (const query of ["", "?period=last", "?currencyCode=USD", "?period=previous&currencyCode=USD", "?period=last&currencyCode=QQQ", "?period=last&currencyCode=USD&fragment=some"]) {
        assertRefused(await world.call("POST", `/v1/unbilledusage${query}`, { token: partner }), 400, 3000);
      }
    });

    test("is another account's to ask about as little as one that there is not", async () => {
      const { world, graph } = place;
      const { id } = await onGraph(place, "usage/billed/export", { invoiceId: place.modern });
      const { userName } = await addPrimary(world, "others.onmicrosoft.com");
      const theirs = await graphUserToken(world, userName);
      for (const path of [`operations/${id}`, `manifests/${id}`]) {
        assert.equal((await world.call("GET", `${billing}/${path}`, { token: graph })).status, 200);
        assertRefused(await world.call("GET", `${billing}/${path}`, { token: theirs }), 404, 1000);
      }
      for (const other of ["5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10", "nothing"]) assertRefused(await world.call("GET", `${billing}/operations/${other}`, { token: graph }), 404, 1000);
    });

    test("has files that nothing opens but their own token", async () => {
      const { world } = place;
      const { resourceLocation: { rootDirectory, sasToken, blobs: [{ name }] } } = await onGraph(place, "usage/billed/export", { invoiceId: place.modern });
      const other = (await onGraph(place, "usage/billed/export", { invoiceId: place.modern })).resourceLocation;
      const file = async (query: string, folder = rootDirectory) => {
        const response = await fetch(`${folder}/${name}${query}`);
        return [response.status, response.headers.get("x-ms-error-code")];
      };
      assert.deepEqual(await file(`?${sasToken}`), [200, null]);
      const tampered = new URLSearchParams(sasToken);
      tampered.set("se", "2099-01-01T00:00:00Z");
      const unsigned = new URLSearchParams(sasToken);
      unsigned.delete("sig");
      for (const query of ["", "?", "?sig=", `?${tampered.toString()}`, `?${unsigned.toString()}`, `?${other.sasToken}`, `?${sasToken.slice(0, -6)}`]) {
        assert.deepEqual(await file(query), [403, "AuthenticationFailed"], query);
      }
      assert.deepEqual(await file(`?${sasToken}`, other.rootDirectory), [403, "AuthenticationFailed"]);
      const missing = await fetch(`${rootDirectory}/part-99999.json.gz?${sasToken}`);
      assert.deepEqual([missing.status, missing.headers.get("content-type"), (await missing.text()).includes("<Code>BlobNotFound</Code>")], [404, "application/xml", true]);
      const found = await databaseOf(world);
      const rows = await found.statements.all<{ details: string }>(sql`SELECT details FROM billing_exports`);
      await found.close();
      const { sig } = Object.fromEntries(new URLSearchParams(sasToken));
      assert.ok(sig && rows.length > 0 && rows.every(({ details }) => !details.includes(sig)), "the token is stored nowhere");
    });

    test("has files that come in parts to whoever asks for these", async () => {
      const { resourceLocation: { rootDirectory, sasToken, blobs: [{ name }] } } = await onGraph(place, "usage/billed/export", { invoiceId: place.modern });
      const address = `${rootDirectory}/${name}?${sasToken}`;
      const whole = Buffer.from(await (await fetch(address)).arrayBuffer());
      const head = await fetch(address, { method: "HEAD" });
      assert.deepEqual([head.status, head.headers.get("content-length"), head.headers.get("x-ms-blob-type"), head.headers.get("accept-ranges")], [200, `${whole.length}`, "BlockBlob", "bytes"]);
      for (const [range, status, part] of [["bytes=0-9", 206, whole.subarray(0, 10)], ["bytes=5-", 206, whole.subarray(5)], ["bytes=0-268435455", 206, whole], ["bytes=9-5", 416, undefined], [`bytes=${whole.length}-`, 416, undefined], ["lines=1-2", 200, whole], ["bytes=-5", 200, whole]] as const) {
        const response = await fetch(address, { headers: { "x-ms-range": range } });
        assert.equal(response.status, status, range);
        if (part) assert.deepEqual(Buffer.from(await response.arrayBuffer()), part, range);
      }
    });

    test("is found under the real names of its hosts, and its files under that of the storage", async () => {
      const { world, graph, modern } = place;
      const send = (host: string, method: string, target: string, body?: object) => sendRaw(world.ready.urls.http, {
        method, target, headers: { host, authorization: `Bearer ${graph}`, ...(body && { "content-type": "application/json" }) }, ...(body && { body: JSON.stringify(body) }),
      });
      const asked = await send(sharedHosts.graph, "POST", `${billing}/usage/billed/export`, { invoiceId: modern });
      const location = asked.headers.get("location") ?? "";
      assert.ok(location.startsWith(`http://${sharedHosts.graph}${billing}/operations/`), location);
      await advance(place, "PT1M");
      const { resourceLocation } = (await send(sharedHosts.graph, "GET", pathOf(location))).json;
      const folder = new URL(resourceLocation.rootDirectory);
      assert.equal(folder.origin, `https://${sharedHosts.storage}`);
      const blob = await sendRaw(world.ready.urls.http, { method: "HEAD", target: `${folder.pathname}/${resourceLocation.blobs[0].name}?${resourceLocation.sasToken}`, headers: { host: sharedHosts.storage } });
      assert.equal(blob.status, 200);
    });
  });
}

test("files and links of an export end after its lifetime, as each interface says it", async (context) => {
  const place = await open({ settings: { exportLifetime: "PT2H" } });
  const { world, graph, partner } = place;
  context.after(() => world.close());
  const { id, resourceLocation: { rootDirectory, sasToken, blobs: [{ name }] } } = await onGraph(place, "usage/billed/export", { invoiceId: place.modern });
  const beta = pathOf((await world.call("POST", `/v1/billedusage/invoices/${place.modern}`, { token: partner })).headers.get("operation-location") ?? "");
  await advance(place, "PT1M");
  const manifest = beta.replace("billingoperations", "billingmanifests");
  const statuses = async () => [
    (await fetch(`${rootDirectory}/${name}?${sasToken}`)).status,
    (await world.call("GET", `${billing}/operations/${id}`, { token: graph })).status, (await world.call("GET", `${billing}/manifests/${id}`, { token: graph })).status,
    (await world.call("GET", beta, { token: partner })).status, (await world.call("GET", manifest, { token: partner })).status,
  ];
  await advance(place, "PT1H58M59S");
  assert.deepEqual(await statuses(), [200, 200, 200, 200, 200]);
  await advance(place, "PT1S");
  assert.deepEqual(await statuses(), [403, 404, 404, 200, 200]);
  await advance(place, "PT1M");
  assert.deepEqual(await statuses(), [403, 404, 404, 410, 410]);
  const database = await databaseOf(world);
  assert.deepEqual(await database.statements.all(sql`SELECT name FROM billing_blobs`), []);
  await database.close();
});

test("an export takes as long as exportDuration says", async (context) => {
  const place = await open({ settings: { exportDuration: "PT2H" } });
  context.after(() => place.world.close());
  assert.equal((await onGraph(place, "usage/billed/export", { invoiceId: place.modern })).status, "running");
});

test("an export of more rows than a file has comes in several, with each row once", async (context) => {
  const place = await open({});
  const { world } = place;
  context.after(() => world.close());
  await throughDoors(world, async ({ db }) => {
    for (let index = 0; index < 5_000; index += 1) {
      await insertCharge(db, { ...lineCharge({ chargedAt: "2027-02-17T00:00:00.000Z", amount: `${index}` }), accountId: world.primary.tenantId });
    }
  });
  const { resourceLocation } = await onGraph(place, "reconciliation/unbilled/export", { currencyCode: "USD", billingPeriod: "last" });
  assert.deepEqual([resourceLocation.blobCount, resourceLocation.blobs.map(({ name }: Json) => name.slice(0, 10))], [2, ["part-00000", "part-00001"]]);
  const amounts = (await manifestRows(place, resourceLocation)).map(({ Subtotal }) => Subtotal).toSorted((one, other) => one - other);
  assert.deepEqual(amounts, [...Array.from({ length: 5_000 }, (_, index) => index), 30].toSorted((one, other) => one - other));
});

test("exports on Graph take tokens for Graph with the permission, and nothing else does", async (context) => {
  const world = await startWorld({ seed: "demo", clock });
  context.after(() => world.close());
  const { primary } = world;
  const operation = `${billing}/operations/5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10`;
  const use = (token: string, path = operation) => world.call("GET", path, { token });
  const graphAddress = clouds.global.resources.microsoftGraph;

  for (const token of [await world.userToken(primary), await world.appToken(primary), await world.appToken(primary, "https://graph.windows.net")]) {
    const answer = await use(token);
    assertRefused(answer, 401, 400);
    assert.equal(answer.json.error.code, "InvalidAuthenticationToken");
    assert.equal(answer.headers.get("www-authenticate"), "Bearer");
  }
  const without = await use(await world.appToken(primary, graphAddress));
  assertRefused(without, 403, 2032);
  assert.deepEqual([without.json.error.code, /PartnerBilling\.Read\.All/.test(without.json.error.message)], ["Authorization_RequestDenied", true]);

  const user = await graphUserToken(world, primary.admin.userName);
  assertRefused(await use(user), 404, 1000);
  assertRefused(await use(user, "/v1/customers"), 401, 400);
  const named = await world.call("GET", operation, { token: user, headers: { "client-request-id": "mine" } });
  assert.equal(named.json.error.innerError["client-request-id"], "mine");
});

test("with sandboxExports set to refuse a sandbox has none", async (context) => {
  for (const [sandboxExports, status] of [["serve", 202], ["refuse", 400]] as const) {
    const world = await startWorld({ seed: "demo", clock, settings: { sandboxExports } });
    context.after(() => world.close());
    const token = await graphUserToken(world, world.sandbox.admin.userName);
    const body = { currencyCode: "USD", billingPeriod: "current" };
    assert.equal((await world.call("POST", `${billing}/usage/unbilled/export`, { token, body })).status, status);
    assert.equal((await world.call("POST", "/v1/unbilledusage?period=current&currencyCode=USD", { token: await world.userToken(world.sandbox) })).status, status);
    assert.equal((await world.call("POST", `${billing}/usage/unbilled/export`, { token: await graphUserToken(world, world.primary.admin.userName), body })).status, 202);
  }
});
