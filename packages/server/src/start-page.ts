// What a browser finds: where this server is and where to go next. Health and counters for machines stand beside it.

import type { FastifyInstance } from "fastify";
import { allOperations } from "@understudy/contract";
import type { House } from "./http/index.ts";
import type { ReadyFile } from "./ready-file.ts";
import { version } from "./version.ts";

export function registerStartPage(app: FastifyInstance, house: House, ready: () => ReadyFile): void {
  app.get("/healthz", async () => ({ status: "ok", version }));
  app.get("/metrics", async (_request, reply) => reply.type("text/plain; version=0.0.4; charset=utf-8").send(await house.metrics.text()));
  for (const path of ["/", "/dashboard"]) {
    app.get(path, async (_request, reply) =>
      reply
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'")
        .type("text/html; charset=utf-8")
        .send(page(ready())));
  }
}

/** No secret is on it: whoever can open a page here need not be the operator. */
function page(ready: ReadyFile): string {
  const built = allOperations.filter((operation) => operation.status === "built").length;
  const rows = ready.accounts.map(({ kind, cloud, domain, tenantId, apps }) =>
    `<tr><td>${kind}</td><td>${cloud}</td><td>${escaped(domain)}</td><td><code>${tenantId}</code></td><td>${apps.length}</td></tr>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Understudy</title><style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
.scroll { overflow-x: auto } table { border-collapse: collapse } td, th { text-align: left; padding: .25rem .75rem .25rem 0; white-space: nowrap } p code { overflow-wrap: anywhere }
</style></head><body>
<h1>Understudy ${escaped(version)}</h1>
<p>A complete Partner Center on your own machine. ${built} of ${allOperations.length} operations are served; the others answer 501 and say so.</p>
<h2>Accounts</h2>
<div class="scroll"><table><tr><th>Kind</th><th>Cloud</th><th>Domain</th><th>Account ID</th><th>Apps</th></tr>${rows.join("")}</table></div>
<h2>Where to point a program</h2>
<p>Token authority <code>${escaped(ready.urls.login)}/{domain}</code>, API <code>${escaped(ready.urls.api)}/v1/…</code>,
with the certificate authority of <code>${escaped(ready.caCertificate)}</code> trusted.</p>
<p>At a terminal: <code>understudy status</code>, <code>understudy token</code>, <code>understudy clock advance P1M</code>.</p>
</body></html>
`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
