// What imports of price sheets are called, and their rows in numbers.

import type { Answer } from "../../../api/operation.ts";
import { numberText } from "../../../look/format.ts";
import type { Tone } from "../../../look/status.tsx";
import { fill, texts } from "../../../strings/index.ts";

export type SheetImport = Answer<"priceSheets.list">[number];

const { priceSheets: words } = texts.pricing;

export const kindText = ({ kind }: Pick<SheetImport, "kind">): string => (kind === undefined ? words.kinds.detect : words.kinds[kind]);
export const stateText = ({ state }: Pick<SheetImport, "state">): string => words.states[state];
export const toneOf = ({ state }: Pick<SheetImport, "state">): Tone => (state === "finished" ? "good" : "busy");

export const countsText = ({ rowsTaken, rowsUnchanged, rowsRejected }: Pick<SheetImport, "rowsTaken" | "rowsUnchanged" | "rowsRejected">): string =>
  fill(words.counts, { taken: numberText(rowsTaken), unchanged: numberText(rowsUnchanged), rejected: numberText(rowsRejected) });
