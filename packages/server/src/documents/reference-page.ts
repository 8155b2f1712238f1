// `/docs`: the OpenAPI document to browse and to try. Scalar draws it, from a script that the build has put aside; the
// page's policy lets it speak to this server and to nobody else.

import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FastifyReply } from "fastify";
import { builtFolder } from "../dashboard/index.ts";
import { tabIcon } from "../identity/index.ts";

export async function sendReferencePage(reply: FastifyReply, folder: string = builtFolder("docs")): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString("base64");
  const script = await scriptIn(folder);
  return reply.code(script === undefined ? 503 : 200).headers(headersOf(nonce)).send(documentOf(await tabIcon(), script === undefined ? notBuilt : program(script, nonce)));
}

async function scriptIn(folder: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(folder, "script"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The library writes styles into its elements, which only `unsafe-inline` allows; scripts have no such way. */
const headersOf = (nonce: string): Readonly<Record<string, string>> => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": [
    "default-src 'none'", `script-src 'self' 'nonce-${nonce}'`, "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:",
    "connect-src 'self'", "worker-src 'self' blob:", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
});

/** Nothing of it asks another host: no fonts, no proxy, no counting of visits, no assistant. */
const configuration = {
  url: "/openapi.json",
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
  theme: "default",
  layout: "modern",
  defaultOpenAllTags: false,
  hideDarkModeToggle: false,
};

const program = (script: string, nonce: string): string => `<div id="app"></div>
<noscript><p>This page draws the API with a script. Without one, read <a href="/openapi.json">/openapi.json</a>.</p></noscript>
<script src="/docs/assets/${script}"></script>
<script nonce="${nonce}">Scalar.createApiReference("#app", ${JSON.stringify(configuration)})</script>`;

const notBuilt = `<h1>The reference pages are not built yet</h1>
<p>Build them with <code>node tools/build.ts</code>, or start with <code>npm start</code>, which does. The document itself is at <a href="/openapi.json">/openapi.json</a>.</p>`;

const documentOf = (icon: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Understudy API</title>
<link rel="icon" href="${icon}">
<style>html, body { overflow-x: clip; margin: 0; }</style>
</head>
<body>
${body}
</body>
</html>
`;
