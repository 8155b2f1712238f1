// The files on prices: their columns and rows, the months that there are, and in which words they are refused.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { crc32, inflateRawSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { Decimal } from "@understudy/kernel";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { importSheet, sheetColumns } from "../../../../../tests/support/price-sheets.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../../tests/support/world.ts";

type Row = Readonly<Record<string, string>>;

/** Of a file, its titles and its rows by them. */
function rowsOf(text: string): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
  const [columns = [], ...cells] = parse(text) as string[][];
  return { columns, rows: cells.map((row) => Object.fromEntries(row.map((cell, index) => [columns[index], cell]))) };
}

for (const dialect of dialects) {
  describe(`the files on prices on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    before(async () => {
      world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-06-15T09:30:00Z") } }, dialect);
      token = await world.userToken(world.primary);
    });
    after(() => world.close());

    const ask = (path: string, headers: Record<string, string> = { "accept-encoding": "identity" }, by = token): Promise<Answer> =>
      world.call("GET", `/v1.0/sales/${path}`, { token: by, headers });
    const sheet = (view: string, query = "", market = "US") => ask(`pricesheets(Market='${market}',PricesheetView='${view}')/$value${query}`);
    const read = async (answering: Promise<Answer>) => {
      const answer = await answering;
      assert.equal(answer.status, 200, answer.text);
      return rowsOf(answer.text);
    };
    const refused = ({ status, json, headers }: Answer, wanted: number, code: string) => {
      assert.deepEqual([status, json.error?.code], [wanted, code], JSON.stringify(json));
      assert.ok(json.error.message.length > 0);
      assert.equal(headers.get("content-type"), "application/json; charset=utf-8");
    };

    test("are CSV with every value in quotes, to be saved under the name that they have", async () => {
      const answer = await sheet("updatedlicensebased");
      assert.deepEqual([answer.headers.get("content-type"), answer.headers.get("content-disposition")], ["application/octet-stream", "attachment; filename=sheets.csv"]);
      assert.ok(answer.text.startsWith('"ProductTitle","ProductId","SkuId"'));
      assert.equal((await ask("fxrates(Month='')/$value")).headers.get("content-disposition"), "attachment; filename=fxrates");
      assert.equal((await ask("offermatrix(Month='')/$value")).headers.get("content-disposition"), "attachment; filename=updatedoffice.csv");
    });

    test("have the documented columns, sheet by sheet", async () => {
      for (const [view, columns] of [
        ["updatedlicensebased", sheetColumns.licence2021], ["software", sheetColumns.licence2021], ["marketplace", sheetColumns.licence2021],
        ["azure_consumption", sheetColumns.azure], ["azure_reservations", sheetColumns.azure],
      ] as const) {
        const found = await read(sheet(view));
        assert.deepEqual(found.columns, columns, view);
        assert.ok(found.rows.length > 0, view);
      }
      assert.deepEqual((await read(ask("offermatrix(Month='')/$value"))).columns, sheetColumns.offermatrix);
      assert.deepEqual((await read(ask("fxrates(Month='')/$value"))).columns, ["CurrencyCode", "USDPerUnit", "Month"]);
    });

    test("have a licence's price for the whole term, the retail price beside it, and trials at nothing without a plan", async () => {
      const { rows } = await read(sheet("updatedlicensebased"));
      const basic = rows.filter(({ ProductId, SkuId }) => ProductId === "CFQ7TTC0LH18" && SkuId === "0001");
      const of = (term: string, plan: string) => basic.find(({ TermDuration, BillingPlan, Segment }) => TermDuration === term && BillingPlan === plan && Segment === "Commercial");
      assert.deepEqual(["UnitPrice", "ERP Price", "Currency", "Market"].map((name) => of("P1Y", "Annual")?.[name]), ["57.6", "72", "USD", "US"]);
      assert.deepEqual(["UnitPrice", "ERP Price"].map((name) => of("P1Y", "Monthly")?.[name]), ["60.48", "75.6"]);
      const trial = rows.find(({ ProductId, SkuId }) => ProductId === "CFQ7TTC0LH18" && SkuId === "TRY1");
      assert.deepEqual([trial?.["BillingPlan"], trial?.["UnitPrice"], trial?.["Tags"]], ["None", "0", "License; Trial"]);
      const keys = rows.map(({ ProductId, SkuId, TermDuration, BillingPlan, Segment, Currency }) => [ProductId, SkuId, TermDuration, BillingPlan, Segment, Currency].join("|"));
      assert.equal(new Set(keys).size, keys.length);
    });

    test("are in the market's currency, but in US dollars of Azure and of the marketplace", async () => {
      for (const view of ["updatedlicensebased", "software"]) assert.deepEqual([...new Set((await read(sheet(view, "", "gb"))).rows.map(({ Currency, Market }) => `${Market} ${Currency}`))], ["GB GBP"]);
      for (const view of ["azure_consumption", "azure_reservations", "marketplace"]) assert.deepEqual([...new Set((await read(sheet(view, "", "gb"))).rows.map(({ Currency, Market }) => `${Market} ${Currency}`))], ["GB USD"]);
    });

    test("have a row for each tier of a meter, counted from one, the last without end", async () => {
      const { rows } = await read(sheet("azure_consumption"));
      const out = rows.filter(({ MeterType }) => MeterType === "Data Transfer Out (GB)");
      assert.deepEqual(out.map(({ UnitPrice, PricingTierRangeMin, PricingTierRangeMax }) => [UnitPrice, PricingTierRangeMin, PricingTierRangeMax]), [
        ["0", "1", "100"], ["0.087", "101", "10240"], ["0.083", "10241", "51200"], ["0.07", "51201", "9223372036854780000"],
      ]);
      const logs = rows.filter(({ ProductId, SkuId }) => `${ProductId}:${SkuId}` === "DZH318Z0BQD2:003J");
      assert.deepEqual(logs.map(({ UnitPrice, PricingTierRangeMin }) => [UnitPrice, PricingTierRangeMin]), [["0", "1"], ["2.99", "6"]]);
      assert.ok(rows.every(({ TermDuration }) => TermDuration === ""));
    });

    test("can be imported as they are, and give the same prices", async () => {
      const text = (await sheet("updatedlicensebased")).text;
      const report = await importSheet(world, text, { token: await world.userToken(world.sandbox), order: { kind: "updatedlicensebased" } });
      assert.equal(report.state, "finished", JSON.stringify(report).slice(0, 500));
      assert.deepEqual([report.rejectedRows, report.warnings], [[], []]);
      const own = await read(ask("pricesheets(Market='US',PricesheetView='updatedlicensebased')/$value", {}, await world.userToken(world.sandbox)));
      const priced = (rows: readonly Row[]) => rows.map(({ ProductId, SkuId, TermDuration, BillingPlan, Segment, UnitPrice }) => [ProductId, SkuId, TermDuration, BillingPlan, Segment, UnitPrice].join("|")).toSorted();
      assert.deepEqual(priced(own.rows), priced(rowsOf(text).rows));
    });

    test("of the month to come have what changes then: nothing else, and of the marketplace never anything", async () => {
      const { rows } = await read(sheet("updatedlicensebased", "?timeline=future"));
      assert.deepEqual([...new Set(rows.map(({ EffectiveStartDate }) => EffectiveStartDate))], ["2026-07-01T00:00:00.0000000Z"]);
      const basic = rows.filter(({ ProductId, SkuId, TermDuration, BillingPlan }) => [ProductId, SkuId, TermDuration, BillingPlan].join(" ") === "CFQ7TTC0LH18 0001 P1Y Annual");
      assert.deepEqual(basic.map(({ UnitPrice }) => UnitPrice), ["67.2"]);
      for (const view of ["marketplace", "azure_consumption", "software"]) refused(await sheet(view, "?timeline=future"), 404, "itemNotFound");
    });

    test("of a month that has passed are those of its end; without a month, before there were any and before it is over they are refused", async () => {
      assert.ok((await read(sheet("updatedlicensebased", "?timeline=History&month=202605"))).rows.every(({ EffectiveStartDate }) => EffectiveStartDate === "2026-05-01T00:00:00.0000000Z"));
      await read(sheet("software", "?timeline=history&month=202203"));
      refused(await sheet("software", "?timeline=history&month=202202"), 404, "itemNotFound");
      refused(await sheet("updatedlicensebased", "?timeline=history&month=202606"), 404, "itemNotFound");
      refused(await sheet("updatedlicensebased", "?timeline=history&month=202607"), 404, "itemNotFound");
      refused(await sheet("updatedlicensebased", "?timeline=history"), 400, "invalidRequest");
      refused(await sheet("updatedlicensebased", "?timeline=history&month=202613"), 400, "invalidRequest");
    });

    test("are of markets and kinds that there are", async () => {
      for (const market of ["USA", "", "U1"]) refused(await sheet("software", "", market), 400, "invalidRequest");
      refused(await sheet("software", "", "XX"), 404, "itemNotFound");
      for (const view of ["licences", ""]) refused(await sheet(view), 400, "invalidRequest");
    });

    test("of exchange rates hold for their month, in US dollars for a unit", async () => {
      const rates = async (month: string): Promise<ReadonlyMap<string, string>> => {
        const { rows } = await read(ask(`fxrates(Month='${month}')/$value`));
        return new Map(rows.map((row) => [row["CurrencyCode"] ?? "", row["USDPerUnit"] ?? ""]));
      };
      const [may, june] = [await rates("202605"), await rates("")];
      assert.equal(june.get("USD"), "1");
      assert.ok(Decimal.of(june.get("EUR") ?? "0").compare(Decimal.of(1)) > 0 && Decimal.of(june.get("SEK") ?? "1").compare(Decimal.of("0.2")) < 0);
      assert.notEqual(may.get("EUR"), june.get("EUR"));
      assert.deepEqual(await rates("202606"), june);
      refused(await ask("fxrates(Month='202607')/$value"), 404, "itemNotFound");
      refused(await ask("fxrates(Month='June')/$value"), 400, "invalidRequest");
    });

    test("of the offer matrix have limits, what is upgraded to what, and where it is sold", async () => {
      const { rows } = await read(ask("offermatrix(Month='202605')/$value"));
      const basic = rows.find(({ ProductId, SkuId }) => `${ProductId}:${SkuId}` === "CFQ7TTC0LH18:0001");
      assert.deepEqual(["MinLicenses", "MaxLicenses", "ProvisioningId", "ProductSkuConversion"].map((name) => basic?.[name]), [
        "1", "300", "3b555118-da6a-4418-894f-7df1e2096870", "CFQ7TTC0LDPB/0001,CFQ7TTC0LF8Q/0001",
      ]);
      assert.ok(basic?.["AllowedCountries"]?.split(";").includes("SE"));
    });

    test("come as a zip archive to those who ask for deflate, and to nobody else", async () => {
      const bytes = async (encoding: string, path = "fxrates(Month='202606')/$value"): Promise<Buffer> => {
        const response = await fetch(`${world.ready.urls.http}/v1.0/sales/${path}`, { headers: { authorization: `Bearer ${token}`, "accept-encoding": encoding } });
        assert.equal(response.status, 200);
        return Buffer.from(await response.arrayBuffer());
      };
      const plain = await bytes("gzip, deflate, br");
      const archive = await bytes("deflate");
      assert.equal(archive.readUInt32LE(0), 0x04034b50);
      const [packedLength, length, nameLength] = [archive.readUInt32LE(18), archive.readUInt32LE(22), archive.readUInt16LE(26)];
      const content = inflateRawSync(archive.subarray(30 + nameLength, 30 + nameLength + packedLength));
      assert.deepEqual([archive.subarray(30, 30 + nameLength).toString(), content.toString(), content.length, crc32(content)], ["fxrates.csv", plain.toString(), length, archive.readUInt32LE(14)]);
      const end = archive.subarray(-22);
      assert.deepEqual([end.readUInt32LE(0), end.readUInt16LE(10), end.readUInt32LE(16)], [0x06054b50, 1, 30 + nameLength + packedLength]);
      assert.ok((await bytes("deflate", "fxrates(Month='202003')/$value")).toString().startsWith('"CurrencyCode"'), "of months before April 2020 they are plain");
    });

    test("are for administrators and sales agents, with a user's token", async () => {
      const asRole = async (...roles: ("salesAgent" | "helpdeskAgent" | "billingAdmin")[]) => {
        const userName = await addUser(world, world.primary, `prices${roles.join("")}`, roles);
        return (await ask("fxrates(Month='')/$value", {}, await world.userToken(world.primary, { userName }))).status;
      };
      assert.deepEqual([await asRole("salesAgent"), await asRole("helpdeskAgent"), await asRole("billingAdmin")], [200, 403, 403]);
      assert.equal((await ask("fxrates(Month='')/$value", {}, await world.appToken(world.primary))).status, 403);
    });

    test("are found under their whole path alone", async () => {
      for (const path of ["fxrates", "fxrates(Month='202606')", "fxratess(Month='202606')/$value", "fxrates(Year='2026')/$value"]) assert.equal((await ask(path)).status, 404, path);
      assert.equal((await ask("FXRATES(MONTH='202606')/$VALUE")).status, 200);
      assert.equal((await ask("fxrates(Month='2026%0006')/$value")).status, 400);
    });
  });
}
