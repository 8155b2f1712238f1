// `understudy prices`: a partner's own price sheets by the command line.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import { licenceRow, sheetColumns, sheetOf, type SheetRow } from "../support/price-sheets.ts";
import { suiteServer } from "./suite-server.ts";

const rows = (count: number, more: SheetRow = {}): SheetRow[] =>
  Array.from({ length: count }, (_none, place) => ({ ...licenceRow, ProductId: `CLI${place}`, ...more }));

describe("the verb prices", () => {
  const server = suiteServer();
  const { verb, told } = server;
  const sheet = (name: string, all: readonly SheetRow[]): string => {
    writeFileSync(server.file(name), sheetOf(sheetColumns.licence2021, all));
    return server.file(name);
  };

  test("says that there is none, and how to import one", async () => {
    for (const words of [["prices"], ["prices", "list"]]) assert.match(await told(...words), /No price sheet has been imported\. .*understudy prices import FILE/);
  });

  test("imports files of any length, tells how far it is, and reports", async () => {
    const long = sheet("long.csv", [...rows(4_000), ...rows(12, { TermDuration: "P5Y" })]);
    const { code, stdout, stderr } = await verb("prices", "import", long, sheet("short.csv", rows(2, { Currency: "EUR" })));
    assert.equal(code, 0, stderr);
    const told = stderr.trim().split("\n");
    assert.match(told[0] ?? "", /^understudy: .*long\.csv: \d\d %, \d+ rows$/);
    assert.ok(told.some((line) => line.endsWith("long.csv: 100 %, 4012 rows")) && told.at(-1)?.endsWith("short.csv: 100 %, 2 rows"), stderr);
    assert.match(stdout, /^long\.csv \(updatedlicensebased\): 4012 rows: 4000 taken, 0 unchanged, 12 rejected; import [0-9a-f-]{36}\n/);
    assert.match(stdout, / {2}line 8002, TermDuration "P5Y": it is not known\n(?: {2}line .*\n){9} {2}and 2 more: understudy prices report [0-9a-f-]{36}\n/);
    assert.match(stdout, /short\.csv \(updatedlicensebased\): 2 rows: 2 taken, .*\n {2}warning: EUR is no currency of the market US, which has USD \(2 rows, the first on line 2\)\n$/);
  });

  test("lists and reports imports, and deletes one", async () => {
    const imported = await verb("prices", "import", sheet("more.csv", [...rows(1, { Market: "GB", Currency: "GBP" }), ...rows(1, { UnitPrice: "-1" })]), "--account", "sandbox", "--json");
    const [{ importId, rowsTaken }] = JSON.parse(imported.stdout);
    assert.equal(rowsTaken, 1);
    const list = JSON.parse(await told("prices", "--account", "sandbox", "--json"));
    assert.deepEqual(list.map((one: { importId: string }) => one.importId), [importId]);
    assert.match(await told("prices", "list", "--account", "sandbox"), new RegExp(`^${importId} {2}.* {2}finished {2}2 rows: 1 taken, 0 unchanged, 1 rejected {2}updatedlicensebased {2}more\\.csv\n$`));
    assert.match(await told("prices", "report", importId, "--account", "sandbox"), /\n {2}line 4, UnitPrice "-1": it is negative\n$/);
    assert.equal(await told("prices", "report", importId, "--account", "sandbox", "--csv"), '"Line","Column","Value","Reason","Rows"\r\n"4","UnitPrice","\'-1","it is negative","1"\r\n');
    const foreign = await verb("prices", "report", importId);
    assert.equal(foreign.code, 1);
    assert.match(foreign.stderr, /^understudy: The import .* was not found\.\n$/);
    assert.equal(await told("prices", "delete", importId, "--account", "sandbox"), `${importId} is deleted.\n`);
    assert.equal(await told("prices", "list", "--account", "sandbox", "--json"), "[]\n");
  });

  test("leaves nothing of a file that is no sheet, and says what is wrong with it", async () => {
    mkdirSync(server.file("folder"));
    writeFileSync(server.file("names.csv"), "Name,Age\nAnn,5\n");
    writeFileSync(server.file("empty.csv"), "");
    writeFileSync(server.file("book.xlsx"), "PK\u0003\u0004\n");
    writeFileSync(server.file("open.csv"), `ProductId,SkuId,UnitPrice\nA,1,"5\n${"B,1,5\n".repeat(100_000)}`);
    const before = await told("prices", "--json");
    for (const [name, reason, ...more] of [
      ["names.csv", /names\.csv was not imported\. .*not that of a price sheet \(Name, Age\)/], ["empty.csv", /the file is empty/], ["book.xlsx", /zip archive or a workbook/],
      ["open.csv", /a quote opens on line 2 and is not closed/], ["gone.csv", /gone\.csv cannot be read/], ["folder", /folder (?:is no file|cannot be read)/],
      ["short.csv", /columns of a price sheet of the new commerce, not of offermatrix/, "--kind", "offermatrix"], ["short.csv", /market: /, "--market", "Germany"],
      ["short.csv", /Allowed choices are/, "--kind", "other"],
    ] as const) {
      const { code, stdout, stderr } = await verb("prices", "import", server.file(name), ...more);
      assert.deepEqual([code, stdout], [2, ""], name);
      assert.match(stderr, reason);
    }
    assert.equal((await verb("prices", "import")).code, 2);
    assert.equal(await told("prices", "--json"), before);
  });
});
