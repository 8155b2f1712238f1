// A row of a sheet with its cells by column; of what cannot be read the report names the column.

import { Unreadable } from "./values.ts";
import type { Column, Header, Separator } from "./header.ts";
import type { SheetRecord } from "./records.ts";

/** A row that is refused: the column that is at fault, if it is one, and why. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly column: Column | undefined;

  constructor(column: Column | undefined, reason: string) {
    super(reason);
    this.column = column;
  }
}

export class Line {
  readonly line: number;
  readonly separator: Separator;
  readonly #header: Header;
  readonly #cells: readonly string[];

  constructor({ line, cells }: SheetRecord, header: Header, separator: Separator) {
    this.line = line;
    this.separator = separator;
    this.#header = header;
    this.#cells = cells;
  }

  /** What stands in a column; empty where the sheet does not have it. Programs for tables leave out empty cells at the end. */
  cell(column: Column): string {
    const place = this.#header.places[column];
    return place === undefined ? "" : (this.#cells[place] ?? "");
  }

  titleOf(column: Column): string {
    const place = this.#header.places[column];
    return (place === undefined ? undefined : this.#header.titles[place]) ?? column;
  }

  read<Value>(column: Column, reader: (cell: string, separator: Separator) => Value): Value {
    const cell = this.cell(column);
    if (cell === "") throw new Refused(column, "it is empty");
    return this.#read(column, cell, reader);
  }

  /** Undefined where the cell is empty. */
  readGiven<Value>(column: Column, reader: (cell: string, separator: Separator) => Value): Value | undefined {
    const cell = this.cell(column);
    return cell === "" ? undefined : this.#read(column, cell, reader);
  }

  /** A member of a known set, in any case; blanks and hyphens do not count. */
  readWord<Value>(column: Column, words: Readonly<Record<string, Value>>): Value {
    const word = this.cell(column).toLowerCase().replaceAll(/[\s_-]/g, "");
    if (!Object.hasOwn(words, word)) throw new Refused(column, word === "" ? "it is empty" : "it is not known");
    return words[word] as Value;
  }

  /** Refuses a row whose cells do not lie under their titles, or that no database can hold. */
  check(): void {
    const surplus = this.#cells.slice(this.#header.titles.length).some((cell) => cell !== "");
    if (surplus) throw new Refused(undefined, `it has ${this.#cells.length} values for ${this.#header.titles.length} columns`);
    if (this.#cells.some((cell) => cell.includes("\0"))) throw new Refused(undefined, "it contains the character U+0000");
  }

  #read<Value>(column: Column, cell: string, reader: (cell: string, separator: Separator) => Value): Value {
    try {
      return reader(cell, this.separator);
    } catch (error) {
      if (error instanceof Unreadable) throw new Refused(column, error.message);
      throw error;
    }
  }
}

/** The texts of a list in one cell, without those that are empty or there twice. */
export const listOf = (cell: string, separator: string): string[] =>
  [...new Set(cell.split(separator).map((part) => part.trim()).filter((part) => part !== ""))];
