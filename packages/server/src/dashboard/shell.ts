// The one HTML page of a program that runs in the browser: made from the build's manifest, which names the hashed files of
// each entry. Nothing of anybody is in it, so it is served without a session.

import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FastifyReply } from "fastify";
import { tabIcon } from "../identity/index.ts";
import { builtFolder } from "./built.ts";

/** As Vite writes it: by source file, or by a name of its own for what several share. */
type Manifest = Readonly<Record<string, { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }>>;

/** Where the hashed files are served, whichever entry asks for them. */
const base = "/dashboard/";

export async function sendShell(reply: FastifyReply, entry: string, folder: string = builtFolder("dashboard")): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString("base64");
  const manifest = await manifestIn(folder);
  const isBuilt = manifest !== undefined && Object.hasOwn(manifest, entry);
  return reply
    .code(isBuilt ? 200 : 503)
    .headers(shellHeaders(nonce))
    .send(documentOf(await tabIcon(), isBuilt ? loading(manifest, entry, nonce) : "", isBuilt ? program : notBuilt));
}

/** Read each time: it is small, and a server that goes on while the pages are built anew serves the new ones. */
async function manifestIn(folder: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(path.join(folder, ".vite/manifest.json"), "utf8")) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The page's styles are made while it runs, so they carry a value that only this answer's page knows. */
export const shellHeaders = (nonce: string): Readonly<Record<string, string>> => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": [
    "default-src 'none'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' data:", "font-src 'self'",
    "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
});

/** The entry, with all that it will ask for at once: so the browser need not find it out file by file. */
function loading(manifest: Manifest, entry: string, nonce: string): string {
  const chunks = [...withImports(manifest, entry)].flatMap((name) => manifest[name] ?? []);
  const [main, ...shared] = chunks.map(({ file }) => base + file);
  const styles = new Set(chunks.flatMap(({ css = [] }) => css).map((file) => base + file));
  return [
    ...[...styles].map((href) => `<link rel="stylesheet" href="${href}">`),
    ...shared.map((href) => `<link rel="modulepreload" href="${href}">`),
    `<script type="module" src="${main}" nonce="${nonce}"></script>`,
  ].join("\n");
}

/** The entry first. */
function withImports(manifest: Manifest, name: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const imported of manifest[name]?.imports ?? []) withImports(manifest, imported, found);
  return found;
}

const program = `<div id="root"></div>
<noscript>These pages are a program that runs in the browser: switch JavaScript on for them.</noscript>`;

const notBuilt = `<h1>These pages are not built yet</h1>
<p>The server runs on its sources, without a build. In the repository's folder, run
<code>node_modules/.bin/node tools/build.ts</code>, then load this page again. <code>npm start</code> does so by itself.</p>
<p>Everything else is served already: the token service, the API and the control API.</p>`;

const documentOf = (icon: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Understudy</title>
<link rel="icon" href="${icon}">
${head}
</head>
<body>
${body}
</body>
</html>
`;
