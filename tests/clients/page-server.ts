// Serves the page of MSAL Browser on loopback, with the library as it is installed, bundled anew for each run.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";

const folder = path.join(import.meta.dirname, "programs/msal-browser");

/** What the page is told from outside. */
export interface PageSettings {
  readonly appId: string;
  readonly authority: string;
  readonly scopes: string[];
}

export interface PageServer {
  readonly url: string;
  /** Where the token service is to send the browser back to. */
  readonly bridge: string;
  close(): void;
}

export async function servePage(settings: PageSettings): Promise<PageServer> {
  const html = (name: string) => ({ type: "text/html; charset=utf-8", body: readFileSync(path.join(folder, name)) });
  const files = new Map<string, { readonly type: string; readonly body: string | Uint8Array }>([
    ["/", html("page.html")],
    ["/bridge.html", html("bridge.html")],
    ["/settings.json", { type: "application/json", body: JSON.stringify(settings) }],
    ...await bundles(),
  ]);
  const server = createServer((request, response) => {
    // What the token service adds to the address is for the page's script.
    const file = files.get(new URL(request.url ?? "/", "http://localhost").pathname);
    response.writeHead(file ? 200 : 404, { "Content-Type": file?.type ?? "text/plain" }).end(file?.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  // By this name a browser takes it for as safe as HTTPS.
  const url = `http://localhost:${port}`;
  return { url, bridge: `${url}/bridge.html`, close: () => { server.close(); server.closeAllConnections(); } };
}

async function bundles() {
  const { outputFiles } = await build({
    entryPoints: ["page.ts", "bridge.ts"].map((name) => path.join(folder, name)),
    outdir: "/", bundle: true, format: "esm", platform: "browser", target: "es2022", write: false, logLevel: "silent",
  });
  return outputFiles.map(({ path: file, contents }) =>
    [`/${path.basename(file)}`, { type: "text/javascript; charset=utf-8", body: contents }] as const);
}
