// What the catalog is told of the account's own sheets.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { bareWorld, type BareWorld } from "../../../../../../tests/support/bare-world.ts";
import { dialects } from "../../../../../../tests/support/databases.ts";
import { consumptionRow, licenceRow, sheetColumns, sheetOf, type SheetRow } from "../../../../../../tests/support/price-sheets.ts";
import { sql } from "../../../database/index.ts";
import { findImportedSku, findMatrixRow, listImportedSkus, matrixOf } from "./imported-skus.ts";
import { deleteRows, listPrices } from "./repository.ts";
import { readPiece, startOfSheet } from "./sheet.ts";
import { takeLines, type Taken } from "./take.ts";

const accountId = "an account";
const { licence2021, azure, offermatrix, legacy } = sheetColumns;
const plan = (TermDuration: string, BillingPlan: string, more: SheetRow = {}): SheetRow => ({ ...licenceRow, TermDuration, BillingPlan, ...more });

for (const dialect of dialects) {
  describe(`the SKUs of imported sheets on ${dialect}`, () => {
    let bare: BareWorld;
    before(async () => { bare = await bareWorld(dialect, { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") }); });
    after(() => bare.close());

    /** An import whose number says its place; in pieces of so many bytes. */
    async function take(number: number, columns: readonly string[], rows: readonly SheetRow[], size = 1_000_000, state: "finished" | "running" = "finished"): Promise<Omit<Taken, "contradicting">> {
      const bytes = Buffer.from(sheetOf(columns, rows));
      const order = { fileName: "prices.csv", defaults: { market: "US", currency: "USD" } };
      let [sheet, taken, unchanged] = [startOfSheet, 0, 0];
      for (let start = 0; start <= bytes.length; start += size) {
        const piece = readPiece(order, sheet, bytes.subarray(start, start + size), start + size > bytes.length);
        assert.deepEqual(piece.rejected, []);
        sheet = piece.state;
        const some = await bare.world.unit((unit) => takeLines(unit, { accountId, number }, piece.lines));
        [taken, unchanged] = [taken + some.taken, unchanged + some.unchanged];
      }
      await bare.world.unit(({ db }) => db.run(sql`
        INSERT INTO price_imports (import_id, account_id, number, begun_at, state, summary, report) VALUES (${`import ${number}`}, ${accountId}, ${number}, '', ${state}, '{}', '{}')`));
      return { taken, unchanged };
    }

    const drop = (...numbers: readonly number[]) => bare.world.unit(async ({ db }) => {
      for (const number of numbers) {
        await deleteRows(db, accountId, number);
        await db.run(sql`DELETE FROM price_imports WHERE number = ${number}`);
      }
    });
    const list = (market = "US") => bare.world.view(async ({ db }) => listImportedSkus(db, { accountId, market }, await matrixOf(db, accountId)));
    const find = (productId: string, market?: string) => bare.world.view(({ db }) => findImportedSku(db, accountId, productId, "0001", market));

    test("have the plans and segments of all their rows, wherever the file was cut", async () => {
      const rows = [
        plan("P1Y", "Annual"), plan("P1Y", "Monthly"), plan("P1M", "Monthly"), plan("P1Y", "Annual", { Segment: "Education", UnitPrice: "50" }),
        plan("P1M", "None", { ProductId: "TRIAL", UnitPrice: "", Tags: "License; Trial" }), plan("P1Y", "Annual", { ProductId: "GERMAN", Market: "DE", Currency: "EUR" }),
      ];
      for (const size of [1_000_000, 400]) {
        assert.deepEqual(await take(1, licence2021, rows, size), { taken: 6, unchanged: 0 });
        const [found, trial, ...more] = await list();
        assert.deepEqual(more, []);
        assert.deepEqual(found?.plans.map(({ termDuration, billingCycle }) => `${termDuration} ${billingCycle}`), ["P1M monthly", "P1Y annual", "P1Y monthly"]);
        assert.deepEqual([found?.segments, found?.family, found?.title, found?.isMicrosoftProduct], [["commercial", "education"], "newCommerce", "Advanced Communications", true]);
        assert.deepEqual([trial?.productId, trial?.family, trial?.isTrial, trial?.minimumQuantity, trial?.maximumQuantity], ["TRIAL", "trial", true, 25, 25]);
        assert.deepEqual((await list("de")).map(({ productId }) => productId), ["GERMAN"]);
        assert.deepEqual([(await find("german"))?.productId, await find("GERMAN", "US"), (await find("GERMAN", "DE"))?.skuId], ["GERMAN", undefined, "0001"]);
        await drop(1);
      }
    });

    test("are of a family by the sheet that they are in; what is only measured is none", async () => {
      const perpetual = plan("OneTime", "", { ProductId: "DG7GMGF0D5RK", Tags: "Software;Perpetual" });
      await take(1, licence2021, [perpetual, { ...perpetual, ProductId: "DG7GMGF0SUB1", TermDuration: "P1Y", Tags: "Software" }]);
      await take(2, licence2021, [plan("P1M", "Monthly", { ProductId: "FOREIGN", Publisher: "Contoso" })]);
      await take(3, azure, [consumptionRow, { ...consumptionRow, ProductId: "RESERVED", TermDuration: "P3Y" }]);
      await take(4, legacy, [{ "Offer ID": "bd938f12-058f-4927-bba3-ae36b1d2501c", "List Price": "4", "Offer Display Name": "Basic" }]);
      assert.deepEqual((await list()).map(({ productId, family, plans }) => [productId, family, plans.map(({ termDuration = "", billingCycle }) => `${termDuration} ${billingCycle}`)]), [
        ["FOREIGN", "saas", ["P1M monthly"]], ["RESERVED", "reservation", ["P3Y one_time", "P3Y monthly"]],
        ["DG7GMGF0D5RK", "perpetual", [" one_time"]], ["DG7GMGF0SUB1", "software", ["P1Y annual"]],
      ].toSorted(([one], [other]) => ((one ?? "") < (other ?? "") ? -1 : 1)));
      const [offer, ...more] = await bare.world.view(({ db }) => listPrices(db, accountId, "BD938F12-058F-4927-BBA3-AE36B1D2501C", "", "US"));
      assert.deepEqual([offer?.unitPrice.toString(), more], ["4", []]);
      assert.equal((await bare.world.view(({ db }) => listPrices(db, accountId, "DZH318Z0BQD2", "003j"))).length, 1);
      await drop(1, 2, 3, 4);
    });

    test("have what the offer matrix says, which is there for other SKUs too", async () => {
      await take(1, licence2021, [plan("P1Y", "Annual"), plan("P1Y", "Annual", { ProductId: "ELSEWHERE" })]);
      await take(2, offermatrix, [
        { ProductId: "CFQ7TTC0HDK0", SkuId: "1", MinLicenses: "2", MaxLicenses: "300", ProductSkuPreRequisites: "BASE/1", ProductSkuConversion: "BIGGER/0002", ProvisioningId: "p" },
        { ProductId: "ELSEWHERE", SkuId: "1", AllowedCountries: "DE" }, { ProductId: "SHIPPED", SkuId: "0001", MaxLicenses: "5" },
      ]);
      const [sku, ...more] = await list();
      assert.deepEqual(more, []);
      assert.deepEqual([sku?.minimumQuantity, sku?.maximumQuantity, sku?.isPooled, sku?.isAddOn, sku?.prerequisites, sku?.upgradeTargets, sku?.provisioningId],
        [2, 300, true, true, ["BASE:0001"], ["BIGGER:0002"], "p"]);
      assert.deepEqual([await find("ELSEWHERE", "US"), (await find("ELSEWHERE"))?.productId], [undefined, "ELSEWHERE"]);
      assert.equal((await bare.world.view(({ db }) => findMatrixRow(db, accountId, "SHIPPED", "0001")))?.maxLicenses, 5);
      assert.deepEqual(await take(3, offermatrix, [{ ProductId: "CFQ7TTC0HDK0", SkuId: "1", MaxLicenses: "10" }]), { taken: 1, unchanged: 0 });
      assert.equal((await list())[0]?.maximumQuantity, 10);
      await drop(3);
      assert.equal((await list())[0]?.maximumQuantity, 300);
      await drop(1, 2);
    });

    test("are those of imports that are whole", async () => {
      await take(1, licence2021, [plan("P1Y", "Annual")], 1_000_000, "running");
      assert.deepEqual([await list(), await find("CFQ7TTC0HDK0"), await bare.world.view(({ db }) => listPrices(db, accountId, "CFQ7TTC0HDK0", "0001"))], [[], undefined, []]);
      await drop(1);
    });

    test("count as unchanged by what counts now, whatever has been in between", async () => {
      const [cheap, dear] = [plan("P1Y", "Annual"), plan("P1Y", "Annual", { UnitPrice: "120" })];
      const all = [await take(1, licence2021, [cheap]), await take(2, licence2021, [cheap, cheap]), await take(3, licence2021, [dear]), await take(4, licence2021, [cheap]), await take(5, licence2021, [{ ...cheap, SkuTitle: "Renamed" }])];
      assert.deepEqual(all.map(({ taken, unchanged }) => [taken, unchanged]), [[1, 0], [0, 2], [1, 0], [1, 0], [1, 0]]);
      assert.equal((await list())[0]?.title, "Renamed");
      await drop(1, 2, 3, 4, 5);
    });
  });
}
