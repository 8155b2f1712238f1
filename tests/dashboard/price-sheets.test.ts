// A partner's own prices by click: imported with their report, seen in the catalogue, and deleted.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { licenceRow, sheetColumns, sheetOf } from "../support/price-sheets.ts";
import { startWorld } from "../support/world.ts";
import { loginOf } from "./desk.ts";
import { inBrowser, program } from "./in-a-browser.ts";

const path = "/dashboard/pricing/price-sheets";

/** More than one piece of 512 KiB. */
const many = Array.from({ length: 2_600 }, (_none, place) => ({ ...licenceRow, ProductId: `OURS${place}`, ProductTitle: "Ours", SkuTitle: "Ours", UnitPrice: "77" }));
const rows = [{ ...licenceRow, ProductId: "CFQ7TTC0LH18", SkuTitle: "Microsoft 365 Business Basic", UnitPrice: "51.23" }, { ...licenceRow, TermDuration: "P5Y" }, ...many];

const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

describe("price sheets by click", { skip: program === undefined }, () => {
  const here = inBrowser(() => startWorld());

  test("are imported with a report of what was refused, count in the catalog, and are deleted", async () => {
    const desk = await here.desk();
    await desk.enter(loginOf(here.world.primary), path);
    await desk.see("No price sheet is imported yet");
    const text = sheetOf(sheetColumns.licence2021, rows);
    assert.ok(text.length > 524_288);
    await desk.page.getByLabel("Price sheets to import").setInputFiles(file("January.csv", text));
    await desk.see("2,601 taken, 0 unchanged, 1 refused.");

    await desk.press("January.csv");
    await desk.waitForPage("January.csv");
    await desk.part("Refused rows").getByRole("cell", { name: "P5Y", exact: true }).waitFor();
    const [saved] = await Promise.all([desk.page.waitForEvent("download"), desk.press("Download report")]);
    assert.equal(saved.suggestedFilename(), "January.csv.report.csv");
    assert.match(readFileSync(await saved.path(), "utf8"), /"TermDuration","P5Y","it is not known"/);

    await desk.visit("/dashboard/pricing/catalog/CFQ7TTC0LH18");
    await desk.part("Microsoft 365 Business Basic").getByText("$51.23 each per year").waitFor();

    await desk.visit(path);
    await desk.chooseOf("January.csv", "Delete");
    await desk.confirm("Delete");
    await desk.see("No price sheet is imported yet");
    await desk.close();
  });

  test("a file that is none is refused, says why, and leaves nothing", async () => {
    const desk = await here.desk();
    await desk.enter(loginOf(here.world.primary), path);
    await desk.page.getByLabel("Price sheets to import").setInputFiles([file("list.csv", "Name,Size\nA,1\n"), file("sheets.zip", "PK")]);
    await desk.see("This is no CSV file. Unpack archives first, and save workbooks as CSV.");
    const refused = desk.part("Import").getByRole("alert").filter({ hasText: "That was refused" });
    await refused.waitFor();
    await desk.see("No price sheet is imported yet");
    assert.deepEqual((await here.world.call("GET", "/internal/v1/pricesheets", { token: await here.world.userToken(here.world.primary) })).json, []);
    await desk.close();
  });
});
