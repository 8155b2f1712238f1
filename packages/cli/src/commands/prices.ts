// `understudy prices`: imports a partner's own price sheets, by the same operations as the page. A file goes to the server in
// pieces as it is, which reads it.

import { open, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { Command, Option } from "commander";
import type { Of, PriceSheetImport, PriceSheetKind, PriceSheetReport } from "@understudy/contract";
import { accountFor, tokenAnswer } from "../call/token.ts";
import { send, type Sent } from "../call/send.ts";
import { withUsual } from "../group.ts";
import { plain, print, targeting, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";

type Import = Of<typeof PriceSheetImport>;
type Report = Of<typeof PriceSheetReport>;

interface PricesFlags extends Target {
  readonly account?: "primary" | "sandbox";
}

interface ImportFlags extends PricesFlags {
  readonly kind?: string;
  readonly market?: string;
  readonly currency?: string;
}

/** As the contract has them, which is loaded only where a sheet is sent. */
const kinds = ["updatedlicensebased", "software", "azure_reservations", "azure_consumption", "marketplace", "legacy", "offermatrix"] as const satisfies readonly PriceSheetKind[];

/** One administrator's calls, like those of the page. */
type Ask = (method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<Sent>;

export function pricesCommand(): Command {
  const prices = new Command("prices").description("import the price sheets that a partner has, and show what came of it");
  return withUsual(prices, listing(), [importing(), reporting(), deleting()]);
}

const listing = (): Command =>
  ofAccount("list", "the imports, newest first (also without a word)").action(async (flags: PricesFlags) => {
    const imports = await answerOf<readonly Import[]>((await askFor(flags))("GET", ""));
    print(flags, imports, (all) => (all.length === 0 ? "No price sheet has been imported. Import one with: understudy prices import FILE" : all.map(inWords).join("\n")));
  });

const importing = (): Command =>
  ofAccount("import", "import one or more sheets (CSV), from the price lists of Partner Center")
    .argument("<file...>", "which")
    .addOption(new Option("--kind <kind>", "which sheet it is (default: its columns tell)").choices(kinds))
    .option("--market <country>", "market of rows that name none (default: the account's country)")
    .option("--currency <code>", "currency of rows that name none (default: the market's)")
    .action(async (files: readonly string[], flags: ImportFlags) => {
      const opened = await openAll(files);
      try {
        const ask = await askFor(flags);
        const reports: Report[] = [];
        for (const { name, handle } of opened) reports.push(await importFile(ask, name, handle, flags));
        print(flags, reports, (all) => all.map((report) => reportInWords(report)).join("\n"));
      } finally {
        for (const { handle } of opened) await handle.close();
      }
    });

const reporting = (): Command =>
  ofAccount("report", "which rows of an import were refused, and why")
    .argument("<import>", "its id")
    .option("--csv", "as a file, for a program for tables")
    .action(async (importId: string, { csv, ...flags }: PricesFlags & { readonly csv?: true }) => {
      const ask = await askFor(flags);
      if (csv) {
        const sent = await ask("GET", `/${encodeURIComponent(importId)}/report`);
        checkAnswer(sent);
        process.stdout.write(sent.bytes);
      } else {
        print(flags, await answerOf<Report>(ask("GET", `/${encodeURIComponent(importId)}`)), (report) => reportInWords(report, report.rejectedRows.length));
      }
    });

const deleting = (): Command =>
  ofAccount("delete", "delete an import: its prices count no more").argument("<import>", "its id").action(async (importId: string, flags: PricesFlags) => {
    checkAnswer(await (await askFor(flags))("DELETE", `/${encodeURIComponent(importId)}`));
    print(flags, { importId, deleted: true }, () => `${importId} is deleted.`);
  });

const ofAccount = (name: string, description: string): Command =>
  targeting(new Command(name).description(description)).addOption(new Option("--account <kind>", "of which account").choices(["primary", "sandbox"]));

async function askFor(flags: PricesFlags): Promise<Ask> {
  const { admin } = await accountFor(flags);
  const { access_token: token } = await tokenAnswer({ ...flags, user: admin.userName });
  return (method, of, body) => send(flags, { method, path: `/internal/v1/pricesheets${of}`, headers: {}, token, ...(body && { body: JSON.stringify(body) }) });
}

/** What cannot be read of the files is said before any of them is begun. */
async function openAll(files: readonly string[]): Promise<readonly { readonly name: string; readonly handle: FileHandle }[]> {
  const opened: { readonly name: string; readonly handle: FileHandle }[] = [];
  for (const name of files) {
    const handle = await open(name).catch((error: Error) => { throw new UserMistake(`${name} cannot be read: ${error.message}.`); });
    opened.push({ name, handle });
    if (!(await handle.stat()).isFile()) throw new UserMistake(`${name} is no file.`);
  }
  return opened;
}

async function importFile(ask: Ask, name: string, handle: FileHandle, { kind, market, currency }: ImportFlags): Promise<Report> {
  const { size } = await handle.stat();
  const order = { fileName: path.basename(name), size, ...(kind && { kind }), ...(market && { market }), ...(currency && { currency }) };
  const { importId } = await answerOf<Import>(ask("POST", "", order));
  try {
    await sendAll(ask, importId, name, handle);
    return await answerOf<Report>(ask("POST", `/${importId}/finish`, {}));
  } catch (error) {
    // Half a sheet is of no use to anybody; where the server has gone it stays, and `prices` shows it.
    await ask("DELETE", `/${importId}`).catch(() => {});
    if (!(error instanceof UserMistake)) throw error;
    throw new UserMistake(`${name} was not imported. ${error.message}`, error.exitCode);
  }
}

async function sendAll(ask: Ask, importId: string, name: string, handle: FileHandle): Promise<void> {
  const { chunkBytesMax } = await import("@understudy/contract");
  const buffer = Buffer.alloc(chunkBytesMax);
  let told = 0;
  for (let number = 1; ; number += 1) {
    const length = await fill(handle, buffer);
    if (length === 0) return;
    const after = await answerOf<Import>(ask("POST", `/${importId}/chunks`, { number, content: buffer.toString("base64", 0, length) }));
    told = tell(name, after, told);
  }
}

/** A read may bring less than there is. */
async function fill(handle: FileHandle, buffer: Buffer): Promise<number> {
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

/** Says how far it is when another tenth of the file is in. */
function tell(name: string, { bytesRead, size = 0, rowsRead }: Import, told: number): number {
  const percent = size === 0 ? 100 : Math.min(100, Math.floor((bytesRead / size) * 100));
  if (percent - told < 10 && percent < 100) return told;
  process.stderr.write(`understudy: ${plain(name)}: ${percent} %, ${rowsRead} rows\n`);
  return percent;
}

async function answerOf<Answer>(sending: Promise<Sent>): Promise<Answer> {
  const sent = await sending;
  checkAnswer(sent);
  return JSON.parse(sent.text) as Answer;
}

/** What the sheet or the options are at fault for was typed wrong; the rest is this world's refusal. */
function checkAnswer({ status, text }: Sent): void {
  if (status < 400) return;
  const { description } = JSON.parse(text) as { readonly description?: string };
  throw new UserMistake(description ?? `The server answered ${status}.`, status === 400 ? 2 : 1);
}

const inWords = ({ importId, fileName, kind, state, begunDate, ...counts }: Import): string =>
  `${importId}  ${begunDate}  ${state.padEnd(8)}  ${countsInWords(counts)}  ${kind ?? "unknown"}  ${fileName}`;

const countsInWords = ({ rowsRead, rowsTaken, rowsUnchanged, rowsRejected }: Pick<Import, "rowsRead" | "rowsTaken" | "rowsUnchanged" | "rowsRejected">): string =>
  `${rowsRead} rows: ${rowsTaken} taken, ${rowsUnchanged} unchanged, ${rowsRejected} rejected`;

const shownMax = 10;

function reportInWords(report: Report, shown = shownMax): string {
  const { importId, fileName, kind = "unknown", rejectedRows, rowsRejected, warnings, ...counts } = report;
  const rows = rejectedRows.slice(0, shown).map(({ line, column, value, reason }) =>
    `  line ${line}${column === undefined ? "" : `, ${column}`}${value === undefined ? "" : ` ${JSON.stringify(value)}`}: ${reason}`);
  const left = rowsRejected - rows.length;
  const more = left === 0 ? [] : [`  and ${left} more${shown < rejectedRows.length ? `: understudy prices report ${importId}` : ""}`];
  const warned = warnings.map(({ line, rows: count, reason }) => `  warning: ${reason} (${count === 1 ? "one row" : `${count} rows`}, the first on line ${line})`);
  return [`${fileName} (${kind}): ${countsInWords({ rowsRejected, ...counts })}; import ${importId}`, ...rows, ...more, ...warned].join("\n");
}
