// Reading PDFs as other programs do: what they say, page by page. A reader that complains about a file fails the test.

import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { extractText, getDocumentProxy, getMeta } from "unpdf";

export interface ReadPdf {
  /** The text of each page. */
  readonly pages: readonly string[];
  /** Of all pages, with single spaces for whatever stands between words. */
  readonly text: string;
  readonly info: Readonly<Record<string, unknown>>;
}

/** Tells of all that is amiss with a file. */
const everyWarning = 1;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const warnings: unknown[][] = [];
  const { log, warn } = console;
  console.log = (...said: unknown[]) => void warnings.push(said);
  console.warn = console.log;
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: everyWarning });
    const { text: pages } = await extractText(document, { mergePages: false });
    const { info } = await getMeta(document);
    return { pages, text: pages.join(" ").replaceAll(/\s+/g, " "), info: info as Record<string, unknown> };
  } finally {
    Object.assign(console, { log, warn });
    assert.deepEqual(warnings, []);
  }
}

/** What poppler complains about while it reads a file; undefined on machines that do not have it. */
export function complaintsOfPoppler(bytes: Uint8Array): string | undefined {
  const { error, stderr, status } = spawnSync("pdftotext", ["-", "-"], { input: bytes });
  if (error) return undefined;
  return status === 0 ? stderr.toString() : `ended with ${status}: ${stderr.toString()}`;
}
