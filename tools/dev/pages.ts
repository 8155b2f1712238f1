// The dashboard while it is edited: Vite serves its sources, changed files show at once, and whatever else the browser
// asks for is passed on to a running server. `node tools/dev/pages.ts http://127.0.0.1:8480 [PORT]`; port 0 is any free one.

import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { createServer as createVite, type ViteDevServer } from "vite";
import { root } from "../root.ts";

const folder = path.join(root, "packages/dashboard");

/** What Vite itself answers. */
const sources = /^\/dashboard\/(?:@|src\/|node_modules\/)/;

/** The doors of the server below the pages' addresses. */
const doors = /^\/(?:dashboard\/(?:addresses|session|sign-in|sign-out|signed-in|api\/)|console\/(?:session|api\/))/;

const pages = /^\/(?<name>dashboard|console)(?:[/?]|$)/;

export async function servePages(server: string, port: number): Promise<string> {
  const vite = await createVite({
    configFile: false, root: folder, base: "/dashboard/", appType: "custom", plugins: [react()], logLevel: "warn",
    cacheDir: path.join(root, "node_modules/.cache", `vite-${port || process.pid}`),
    server: { middlewareMode: true, hmr: { port: 0 }, fs: { allow: [root] } },
  });
  const front = createServer((asked, answer) => {
    const url = asked.url ?? "/";
    const page = doors.test(url) ? undefined : pages.exec(url)?.groups?.["name"];
    if (sources.test(url)) vite.middlewares(asked, answer);
    else if (page === undefined) passOn(server, asked, answer);
    else void sendPage(vite, url, page, answer);
  });
  await new Promise<void>((resolve) => { front.listen(port, "127.0.0.1", resolve); });
  return `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
}

async function sendPage(vite: ViteDevServer, url: string, page: string, answer: ServerResponse): Promise<void> {
  const entry = page === "console" ? "/src/console/main.tsx" : "/src/main.tsx";
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><div id="root"></div><script type="module" src="${entry}"></script></body></html>`;
  answer.setHeader("Content-Type", "text/html; charset=utf-8");
  answer.end(await vite.transformIndexHtml(url, html));
}

/** The name that the browser asked under stays: sign-ins come back to it. */
function passOn(server: string, asked: IncomingMessage, answer: ServerResponse): void {
  const onward = request(server + (asked.url ?? "/"), { method: asked.method, headers: asked.headers }, (answered) => {
    answer.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(answer);
  });
  onward.on("error", () => answer.writeHead(502).end());
  asked.pipe(onward);
}

if (import.meta.main) {
  const [server = "http://127.0.0.1:8480", port = "8490"] = process.argv.slice(2);
  console.log(`The pages: ${await servePages(server, Number(port))}/dashboard`);
}
