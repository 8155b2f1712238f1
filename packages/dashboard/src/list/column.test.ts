import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { csvOf, searched, sorted, sortingOf, textOfSorting, type Column } from "./column.ts";

interface Row {
  readonly name: string;
  readonly seats: number;
}

const columns: readonly Column<Row>[] = [
  { id: "name", label: "Name", text: ({ name }) => name, csv: "Company name" },
  { id: "seats", label: "Seats", text: ({ seats }) => `${seats} seats`, order: ({ seats }) => seats },
];
const rows: readonly Row[] = [{ name: "Contoso", seats: 10 }, { name: "adatum 10", seats: 9 }, { name: "Adatum 9", seats: 100 }];
const namesOf = (some: readonly Row[]) => some.map(({ name }) => name);

test("a search finds a part of any column, in any case", () => {
  assert.deepEqual(namesOf(searched(rows, columns, " ADATUM ")), ["adatum 10", "Adatum 9"]);
  assert.deepEqual(namesOf(searched(rows, columns, "100 seats")), ["Adatum 9"]);
  assert.equal(searched(rows, columns, " "), rows);
});

test("text is sorted as people read it, numbers in it by their value; what has an order of its own by that", () => {
  assert.deepEqual(namesOf(sorted(rows, columns, { column: "name", isDescending: false })), ["Adatum 9", "adatum 10", "Contoso"]);
  assert.deepEqual(namesOf(sorted(rows, columns, { column: "seats", isDescending: true })), ["Adatum 9", "Contoso", "adatum 10"]);
  assert.equal(sorted(rows, columns, { column: "gone", isDescending: false }), rows);
});

test("a sorting in an address comes back as it went", () => {
  for (const sorting of [{ column: "name", isDescending: false }, { column: "name", isDescending: true }]) assert.deepEqual(sortingOf(textOfSorting(sorting)), sorting);
  assert.equal(sortingOf(null), undefined);
});

test("a CSV file has a mark for spreadsheets, the heads of its own, and lines that end as RFC 4180 says", () => {
  assert.equal(csvOf(rows.slice(0, 1), columns), "\uFEFFCompany name,Seats\r\nContoso,10 seats\r\n");
});

test("whatever a cell holds is one cell again, and none is a formula", () => {
  fc.assert(fc.property(fc.string(), (name) => {
    const [, cell = ""] = /^\uFEFFCompany name\r\n(.*)\r\n$/s.exec(csvOf([{ name, seats: 0 }], columns.slice(0, 1))) ?? [];
    const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    assert.ok(read === name || (read === `'${name}` && /^[=+\-@\t\r]/.test(name)), read);
    assert.doesNotMatch(read, /^[=+\-@]/);
  }));
});
