// From blocks to a file: page by page, each written out as soon as it is full, so that none is kept. The same document gives
// the same bytes, since nothing in it is of the moment at which it is drawn.

import { setImmediate } from "node:timers/promises";
import PDFDocument from "pdfkit";
import { countPages, placed, type Block } from "./flow.ts";
import { fontFile } from "./fonts.ts";
import { issuer } from "./issuer.ts";
import type { Paper } from "./paper.ts";
import { ink, sheetOf, type Sheet } from "./sheet.ts";

/** Pages with numbers of their own. Its blocks are gone through twice. */
export interface Part {
  /** As the foot of every page has it: the kind of document with its number and day. */
  readonly name: string;
  readonly blocks: () => Iterable<Block>;
}

export interface About {
  readonly title: string;
  /** Stands above every page after the first. */
  readonly notice: string;
  readonly createdAt: string;
  readonly paper: Paper;
}

/** Others are served in between. */
const pagesAtOnce = 20;

export async function drawn({ title, notice, createdAt, paper }: About, partsOf: (sheet: Sheet) => readonly Part[]): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: paper.size, margin: 0, autoFirstPage: false, font: fontFile("regular"), pdfVersion: "1.7", lang: "en", displayTitle: true,
    info: { Title: title, Author: issuer.name, Subject: notice, Creator: "Understudy", Producer: "Understudy", CreationDate: new Date(createdAt) },
  });
  const pieces: Uint8Array[] = [];
  document.on("data", (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise((resolve, reject) => document.once("end", resolve).once("error", reject));
  const sheet = sheetOf(document);
  let pages = 0;
  for (const { name, blocks } of partsOf(sheet)) {
    const count = countPages(blocks(), paper);
    let last = 0;
    for (const { page, y, block } of placed(blocks(), paper)) {
      if (page !== last) {
        document.addPage();
        drawEdges(sheet, { name, notice, paper, page, count });
        last = page;
        pages += 1;
        if (pages % pagesAtOnce === 0) await setImmediate();
      }
      block.draw(sheet, y);
    }
  }
  document.end();
  await ended;
  return Buffer.concat(pieces);
}

interface Edges {
  readonly name: string;
  readonly notice: string;
  readonly paper: Paper;
  readonly page: number;
  readonly count: number;
}

/** Above and below what a page holds. */
function drawEdges(sheet: Sheet, { name, notice, paper: { left, right, height }, page, count }: Edges): void {
  if (page > 1) {
    sheet.text(issuer.name, left, 32, { size: 7, colour: ink.faint });
    sheet.text(notice, right, 32, { size: 7, bold: true, colour: ink.alarm, align: "right" });
    sheet.line([left, 38], [right, 38], ink.rule, 0.4);
  }
  sheet.line([left, height - 40], [right, height - 40], ink.rule, 0.4);
  sheet.text(name, left, height - 29, { size: 7, colour: ink.faint });
  sheet.text(`Page ${page} of ${count}`, right, height - 29, { size: 7, colour: ink.faint, align: "right" });
}
