// How blocks become pages: one below the other until the page is full. The same blocks are gone through twice, once to
// count the pages and once to draw them, since every page says how many there are and none is kept.

import type { Sheet } from "./sheet.ts";

/** What is drawn in one piece and never cut. */
export interface Block {
  readonly height: number;
  /** Drawn below `y`. */
  draw(sheet: Sheet, y: number): void;
  /** How much room has to be left for it, when what follows must be on the same page. */
  readonly room?: number;
  /** What stands above it again when it comes onto a new page: the heads of a table's columns. */
  readonly head?: Block;
  /** Begins a page of its own. */
  readonly onNewPage?: boolean;
}

export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

interface Placed {
  readonly page: number;
  readonly y: number;
  readonly block: Block;
}

export function* placed(blocks: Iterable<Block>, { top, bottom }: Frame): Generator<Placed> {
  let page = 1;
  let y = top;
  for (const block of blocks) {
    const isFull = y + Math.max(block.height, block.room ?? 0) > bottom;
    if (y > top && (block.onNewPage === true || isFull)) {
      page += 1;
      y = top;
      if (block.head) {
        yield { page, y, block: block.head };
        y += block.head.height;
      }
    }
    yield { page, y, block };
    y += block.height;
  }
}

export function countPages(blocks: Iterable<Block>, frame: Frame): number {
  let count = 1;
  for (const { page } of placed(blocks, frame)) count = page;
  return count;
}
