// Imports of price sheets over HTTP: in chunks, once, as a whole or not at all, and gone without a trace.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import {
  beginImport, finishImport, importSheet, licenceRow, sendChunk, sheetColumns, sheetOf, type SheetRow,
} from "../../../../../tests/support/price-sheets.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const path = "/internal/v1/pricesheets";
const now = "2027-01-15T09:30:00.000Z";
const { licence2021, offermatrix } = sheetColumns;

const counts = ({ rowsRead, rowsTaken, rowsUnchanged, rowsRejected }: Json): number[] => [rowsRead, rowsTaken, rowsUnchanged, rowsRejected];

const products = (first: number, count: number, more: SheetRow = {}): SheetRow[] =>
  Array.from({ length: count }, (_none, place) => ({ ...licenceRow, ProductId: `OURS${first + place}`, ...more }));

for (const dialect of dialects) {
  describe(`price sheets on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    before(async () => {
      world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from(now) } }, dialect);
      token = await world.userToken(world.primary);
    });
    after(() => world.close());

    const get = async (id = "", by = token): Promise<Json> => (await world.call("GET", `${path}${id}`, { token: by })).json;
    const remove = (importId: string) => world.call("DELETE", `${path}/${importId}`, { token });
    const sku = (productId: string, by = token) => world.call("GET", `/v1/products/${productId}/skus/0001/availabilities?country=US`, { token: by });

    test("are imported in chunks, each of which tells how far it is", async () => {
      const text = Buffer.from(sheetOf(licence2021, [...products(100, 3), { ...licenceRow, TermDuration: "P5Y" }]));
      const importId = await beginImport(world, { token, fileName: "January.csv", order: { size: text.length, kind: "detect" } });
      const begun = { importId, fileName: "January.csv", state: "running", market: "US", currency: "USD", begunDate: now, size: text.length, warningsCount: 0 };
      const none = { bytesRead: 0, chunks: 0, rowsRead: 0, rowsTaken: 0, rowsUnchanged: 0, rowsRejected: 0 };
      assert.deepEqual(await get(`/${importId}`), { ...begun, ...none, rejectedRows: [], warnings: [] });
      const half = Math.floor(text.length / 2);
      const first = await sendChunk(world, token, importId, 1, text.subarray(0, half));
      assert.deepEqual([first.status, first.json.bytesRead, first.json.chunks, first.json.kind], [200, half, 1, "updatedlicensebased"]);
      assert.ok(first.json.rowsRead > 0 && first.json.rowsRead < 4, first.text);
      const second = await sendChunk(world, token, importId, 2, text.subarray(half));
      assert.deepEqual([second.json.bytesRead, counts(second.json)], [text.length, [4, 3, 0, 1]]);
      const { json: done } = await finishImport(world, token, importId);
      assert.deepEqual([done.state, done.finishedDate, counts(done)], ["finished", now, [4, 3, 0, 1]]);
      assert.deepEqual(done.rejectedRows, [{ line: 8, column: "TermDuration", value: "P5Y", reason: "it is not known" }]);
      assert.deepEqual(await get(`/${importId}`), done);
      const { rejectedRows: _rows, warnings: _warnings, ...listed } = done;
      assert.deepEqual((await get())[0], listed);
    });

    test("are sold from when they are whole, and no more when they are deleted", async () => {
      const importId = await beginImport(world, { token });
      await sendChunk(world, token, importId, 1, sheetOf(licence2021, products(200, 1)));
      assert.equal((await sku("OURS200")).json.totalCount ?? 0, 0);
      assert.equal((await finishImport(world, token, importId)).status, 200);
      const sold = await sku("OURS200");
      assert.deepEqual(sold.json.items.map((item: Json) => [item.productId, item.skuId, item.segment, item.country]), [["OURS200", "0001", "commercial", "US"]], sold.text);
      assert.equal((await sku("OURS200", await world.userToken(world.sandbox))).json.totalCount ?? 0, 0);
      const { status } = await remove(importId);
      assert.equal(status, 204);
      assert.equal((await sku("OURS200")).json.totalCount ?? 0, 0);
      assertRefused(await world.call("GET", `${path}/${importId}`, { token }), 404, 1000);
      assertRefused(await remove(importId), 404, 1000);
    });

    test("have limits and countries by the offer matrix", async () => {
      await importSheet(world, sheetOf(licence2021, products(250, 2)), { token });
      const rows = [{ ProductId: "OURS250", SkuId: "1", MinLicenses: "2", MaxLicenses: "30", ProductSkuConversion: "OURS251/1" }, { ProductId: "OURS251", SkuId: "1", AllowedCountries: "DE;FR" }];
      assert.deepEqual(counts(await importSheet(world, sheetOf(offermatrix, rows), { token })), [2, 2, 0, 0]);
      assert.deepEqual(counts(await importSheet(world, sheetOf(offermatrix, rows), { token })), [2, 0, 2, 0]);
      const { json } = await world.call("GET", "/v1/products/OURS250/skus/0001?country=US", { token });
      assert.deepEqual([json.minimumQuantity, json.maximumQuantity], [2, 30]);
      assert.equal((await sku("OURS251")).json.totalCount ?? 0, 0);
    });

    test("that are imported again change nothing", async () => {
      const sheet = sheetOf(licence2021, products(300, 150));
      const first = await importSheet(world, sheet, { token });
      assert.deepEqual(counts(first), [150, 150, 0, 0]);
      const held = async () => (await rowsOf(world)).filter((row) => row.includes("OURS3") && !row.includes("Chunk"));
      const rows = await held();
      for (const chunkBytes of [524_288, 1_000]) {
        assert.deepEqual(counts(await importSheet(world, sheet, { token, chunkBytes })), [150, 0, 150, 0]);
        assert.deepEqual(await held(), rows);
      }
      const twice = await importSheet(world, sheetOf(licence2021, [...products(300, 1), ...products(300, 1), ...products(299, 1), ...products(299, 1)]), { token });
      assert.deepEqual(counts(twice), [4, 1, 3, 0]);
    });

    test("that are later say what counts, until they are deleted", async () => {
      const [first, ended] = [products(500, 2), products(500, 1, { EffectiveEndDate: "2026-12-31T23:59:59Z" })];
      await importSheet(world, sheetOf(licence2021, first), { token });
      assert.equal((await sku("OURS500")).json.totalCount, 1);
      const next = await importSheet(world, sheetOf(licence2021, [...ended, ...products(501, 1)]), { token });
      assert.deepEqual(counts(next), [2, 1, 1, 0]);
      assert.equal((await sku("OURS500")).json.totalCount ?? 0, 0);
      await remove(next.importId);
      assert.deepEqual([(await sku("OURS500")).json.totalCount, (await sku("OURS501")).json.totalCount], [1, 1]);
    });

    test("do not mind a chunk that comes again, one after another or at once", async () => {
      const sheet = Buffer.from(sheetOf(licence2021, products(600, 20)));
      const importId = await beginImport(world, { token });
      const [one, two] = [sheet.subarray(0, 900), sheet.subarray(900)];
      const answers = await Promise.all([1, 2, 3, 4].map(() => sendChunk(world, token, importId, 1, one)));
      assert.deepEqual(answers.map(({ status, json }) => [status, json.chunks, json.bytesRead]), answers.map(() => [200, 1, 900]));
      assert.equal((await sendChunk(world, token, importId, 1, "something else")).json.bytesRead, 900);
      assertRefused(await sendChunk(world, token, importId, 3, two), 400, 3000);
      for (const again of [1, 2]) assert.equal((await sendChunk(world, token, importId, 2, two)).json.chunks, 2, `${again}`);
      const finished = await Promise.all([finishImport(world, token, importId), finishImport(world, token, importId)]);
      for (const { json } of finished) assert.deepEqual([json.state, counts(json)], ["finished", [20, 20, 0, 0]]);
      assert.equal((await sendChunk(world, token, importId, 2, two)).status, 200);
      assertRefused(await sendChunk(world, token, importId, 3, two), 403, 2032);
    });

    test("warn of currencies that a market does not have, once each", async () => {
      const rows = [["US", "EUR"], ["US", "EUR"], ["DE", "NOK"], ["GB", "EUR"], ["JP", "USD"], ["JP", "JPY"]];
      const sheet = sheetOf(licence2021, rows.map(([Market = "", Currency = ""], place) => ({ ...licenceRow, ProductId: `OURS${700 + place}`, Market, Currency })), { lineEnd: "\n" });
      const { warnings, warningsCount, rowsTaken } = await importSheet(world, sheet.replaceAll("\r\n", " "), { token });
      assert.deepEqual([warnings, warningsCount, rowsTaken], [[
        { line: 2, rows: 2, reason: "EUR is no currency of the market US, which has USD" },
        { line: 6, rows: 1, reason: "USD is no currency of the market JP, which has JPY" },
      ], 2, 6]);
    });

    test("warn of rows that contradict another one of the file", async () => {
      const prices = await importSheet(world, sheetOf(licence2021, [...products(750, 2), ...products(750, 1, { UnitPrice: "99" })], { lineEnd: "\n" }).replaceAll("\r\n", " "), { token });
      assert.deepEqual(prices.warnings, [{ line: 4, rows: 1, reason: "another line has another price for the same range: the last of them counts" }]);
      const matrix = await importSheet(world, sheetOf(offermatrix, ["5", "5", "6"].map((MaxLicenses) => ({ ProductId: "OURS750", SkuId: "1", MaxLicenses }))), { token, chunkBytes: 100 });
      assert.deepEqual([counts(matrix), matrix.warnings], [[3, 1, 2, 0], [{ line: 4, rows: 1, reason: "another line has the same SKU with other limits: the first of them counts" }]]);
    });

    test("keep a thousand refused rows and count all, and give them as a file", async () => {
      const bad = products(800, 1_200, { UnitPrice: "=1+1", SkuDescription: "" });
      const { importId, rejectedRows, ...report } = await importSheet(world, sheetOf(licence2021, [...bad, ...products(800, 1, { Currency: "EUR" })]), { token });
      assert.deepEqual([counts(report), rejectedRows.length, rejectedRows[999].line], [[1_201, 1, 0, 1_200], 1_000, 1_001]);
      const { text, headers } = await world.call("GET", `${path}/${importId}/report`, { token });
      assert.equal(headers.get("content-type"), "text/csv; charset=utf-8");
      const lines = text.split("\r\n");
      assert.deepEqual([lines.length, lines[0], lines[1], lines[1_001]], [
        1_003, '"Line","Column","Value","Reason","Rows"', '"2","UnitPrice","\'=1+1","it is no number","1"',
        '"1202","","","EUR is no currency of the market US, which has USD","1"',
      ]);
    });

    test("are refused where they are none, and nothing is written", async () => {
      const importId = await beginImport(world, { token, order: { kind: "software" } });
      const rows = await rowsOf(world);
      const chunk = (content: string, number: unknown = 1) => world.call("POST", `${path}/${importId}/chunks`, { token, body: { number, content } });
      const base64 = (text: string) => Buffer.from(text).toString("base64");
      for (const text of ["Name,Age\nAnn,5\n", "PK\u0003\u0004\n", sheetOf(offermatrix, []), `ProductId,SkuId,UnitPrice\n"${"x".repeat(300_000)}\n`]) {
        assertRefused(await chunk(base64(text)), 400, 3000);
      }
      for (const content of ["not base64!", "YQ", "YR==", base64("x".repeat(524_289)), "A".repeat(800_000)]) assertRefused(await chunk(content), 400, 3000);
      for (const number of [0, -1, 1.5, "one", 2, 99_999_999_999]) assertRefused(await chunk("", number), 400, 3000);
      assertRefused(await finishImport(world, token, importId), 400, 3000);
      for (const body of [{}, { fileName: "" }, { fileName: "a.csv", kind: "other" }, { fileName: "a.csv", market: "USA" }, { fileName: "a.csv", size: -1 }]) {
        assertRefused(await world.call("POST", path, { token, body }), 400, 3000);
      }
      const stranger = await world.userToken(world.sandbox);
      assertRefused(await sendChunk(world, stranger, importId, 1, "a\n"), 404, 1000);
      await assertUnchanged(world, rows);
    });

    test("take the market of the import where they name none", async () => {
      const columns = licence2021.filter((title) => title !== "Market" && title !== "Currency");
      const report = await importSheet(world, sheetOf(columns, products(900, 1)), { token, order: { market: "gb" } });
      assert.deepEqual([report.market, report.currency, report.rowsTaken], ["GB", "GBP", 1]);
      const { json } = await world.call("GET", "/v1/products/OURS900/skus/0001/availabilities?country=GB", { token });
      assert.deepEqual(json.items.map((item: Json) => item.country), ["GB"]);
    });

    test("are in the activity log, each step once", async () => {
      const importId = await beginImport(world, { token, fileName: "Logged.csv" });
      await sendChunk(world, token, importId, 1, sheetOf(licence2021, products(950, 1)));
      await finishImport(world, token, importId);
      await remove(importId);
      const { json } = await world.call("GET", "/v1/auditrecords?size=500", { token });
      const ours = json.items.filter((item: Json) => item.customizedData.some(({ value }: Json) => value === importId));
      assert.equal(ours.length, 4);
    });
  });
}
