// A real browser for tests: the one that came with the development dependencies, which is the same everywhere and costs a
// third less, or the machine's own, which a long run takes first. UNDERSTUDY_BROWSER=system or =embedded asks for one kind only.

import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { connect } from "node:tls";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { realHostNames } from "@understudy/contract";
import type { ReadyFile } from "@understudy/server";
import { isLong } from "./long.ts";
import { filledFolder, Missing, printedBy } from "./runtime.ts";

export interface BrowserProgram {
  readonly executablePath: string;
  readonly source: "system" | "embedded";
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** Where it is installed beside the path. */
const usualPlaces = [
  "/Applications/{Chromium,Google Chrome,Microsoft Edge}.app/Contents/MacOS/{Chromium,Google Chrome,Microsoft Edge}",
  "C:/Program Files*/{Google/Chrome,Microsoft/Edge}/Application/{chrome,msedge}.exe",
];

export async function findBrowser(): Promise<BrowserProgram> {
  const choice = process.env["UNDERSTUDY_BROWSER"] ?? "";
  if (!["", "system", "embedded"].includes(choice)) {
    throw new Error(`UNDERSTUDY_BROWSER is "${choice}"; it may be system, embedded, or unset for whichever there is.`);
  }
  if (choice === "embedded") return embedded();
  if (choice === "system") return found(installed());
  return isLong ? installed() ?? embedded() : await embedded().catch((error: unknown) => installedInstead(error));
}

function installedInstead(error: unknown): BrowserProgram {
  const browser = error instanceof Missing ? installed() : undefined;
  if (!browser) throw error;
  return browser;
}

function found(browser: BrowserProgram | undefined): BrowserProgram {
  if (!browser) throw new Missing(`no ${names.join(", ")} is installed.`);
  return browser;
}

function installed(): BrowserProgram | undefined {
  const inPath = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) => inPath.map((folder) => path.join(folder, name)));
  const executablePath = [...candidates, ...globSync(usualPlaces)].find((file) => existsSync(file));
  return executablePath === undefined ? undefined : { executablePath, source: "system" };
}

/** Unpacks what npm brought, which its own package does into the system's temporary folder: here into one of ours. */
async function embedded(): Promise<BrowserProgram> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Missing(`no browser is installed, and none came with the dependencies for ${process.platform}-${process.arch}.`);
  }
  const packed = fileURLToPath(new URL("../bin/", import.meta.resolve("@sparticuz/chromium")));
  const version = readFileSync(path.join(packed, "../package.json"), "utf8");
  const folder = await filledFolder("chromium", version, async (into) => {
    const unpack = `
      import chromium, { inflate } from "@sparticuz/chromium";
      process.env.TMPDIR = process.argv[1];
      await chromium.executablePath();
      await inflate(process.argv[2]);`;
    await printedBy(process.execPath, ["--input-type=module", "--eval", unpack, into, path.join(packed, "al2023.tar.br")]);
  });
  // Libraries for machines that have no desktop.
  const libraries = [process.env["LD_LIBRARY_PATH"], path.join(folder, "al2023/lib")].filter(Boolean).join(":");
  return { executablePath: path.join(folder, "chromium"), source: "embedded", env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}

/**
 * Starts it, without a window. It takes the server's certificate and finds the server under the real host names, as on
 * a machine whose administrator has seen to both; of the rest of the world it knows only this machine.
 */
export async function openBrowser({ executablePath, env }: BrowserProgram, { urls, caCertificate }: Pick<ReadyFile, "urls" | "caCertificate">): Promise<Browser> {
  const port = Number(new URL(urls.https).port);
  const hosts = [...realHostNames.map((name) => `MAP ${name} 127.0.0.1:${port}`), "MAP * ~NOTFOUND", "EXCLUDE localhost", "EXCLUDE 127.0.0.1"];
  const args = [`--ignore-certificate-errors-spki-list=${await keyAt(port, caCertificate)}`, `--host-resolver-rules=${hosts.join(", ")}`];
  return chromium.launch({ executablePath, args, ...(env && { env }) });
}

/** The digest of the key that the server shows: it shows the one of its authority, or this fails. */
async function keyAt(port: number, caCertificate: string): Promise<string> {
  const socket = connect({ host: "127.0.0.1", port, servername: "localhost", ca: readFileSync(caCertificate) });
  await once(socket, "secureConnect");
  const key = socket.getPeerX509Certificate()?.publicKey.export({ type: "spki", format: "der" }) ?? "";
  socket.destroy();
  return createHash("sha256").update(key).digest("base64");
}
