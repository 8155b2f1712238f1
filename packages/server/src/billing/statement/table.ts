// Tables of a statement: where their columns are and how a row of them is drawn.

import type { Block } from "./flow.ts";
import { ink, type Sheet } from "./sheet.ts";

export interface Column {
  readonly title: string;
  /** From the left edge of the page's content. */
  readonly left: number;
  readonly right: number;
  readonly align?: "right";
}

export interface Cells {
  readonly texts: readonly string[];
  readonly bold?: boolean;
  /** Lines in small letters below, over the whole width. */
  readonly notes?: readonly string[];
}

const textSize = 7.6;
const noteSize = 6.4;

/** With so many lines of small letters. */
export const rowHeight = (notes: number): number => 13 + notes * 8.8;

export const headHeight = 18;

function drawCells(sheet: Sheet, x: number, y: number, columns: readonly Column[], texts: readonly string[], style: { bold?: boolean; colour?: string; size: number }): void {
  for (const [index, { left, right, align }] of columns.entries()) {
    const at = align === "right" ? x + right : x + left;
    sheet.text(texts[index] ?? "", at, y, { ...style, width: right - left, ...(align && { align, ifLonger: "smaller" }) });
  }
}

export const headOf = (columns: readonly Column[], x: number, width: number): Block => ({
  height: headHeight,
  draw(sheet, y) {
    sheet.box(x, y, width, 15, { fill: ink.pale });
    drawCells(sheet, x, y + 10, columns, columns.map(({ title }) => title), { size: 6.8, bold: true, colour: ink.accent });
  },
});

export const rowOf = (columns: readonly Column[], x: number, width: number, { texts, bold = false, notes = [] }: Cells, head: Block): Block => ({
  height: rowHeight(notes.length),
  head,
  draw(sheet, y) {
    drawCells(sheet, x, y + 9, columns, texts, { size: textSize, bold });
    for (const [index, note] of notes.entries()) {
      sheet.text(note, x + (columns[0]?.left ?? 0), y + 17.5 + index * 8.8, { size: noteSize, colour: ink.faint, width: width - 8 });
    }
  },
});
