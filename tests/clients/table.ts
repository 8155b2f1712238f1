// The table of clients in docs/guide/clients.md, held up by the suites: whichever has led a client through its work looks
// for the line that says so, with the version that has run. With UNDERSTUDY_CLIENT_TABLE=write it writes the line instead.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../tools/root.ts";

/** How a client has come: each is a column. */
export const ways = ["own name", "real names", "exec", "users"] as const;
export type Way = (typeof ways)[number];

interface Client {
  readonly title: string;
  /** Of what has run: a package of npm, a line of a file, or whatever the machine has. */
  readonly version: () => string;
}

const file = path.join(root, "docs/guide/clients.md");
const programs = path.join(import.meta.dirname, "programs");

const npm = (name: string) => () => `\`${name}\` ${(JSON.parse(readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8")) as { version: string }).version}`;
const line = (name: string, pattern: RegExp) => () => pattern.exec(readFileSync(path.join(programs, name), "utf8"))?.[1] ?? "";
const machines = () => "the machine's";

const ofMaven = /<dependency>[\s\S]*?<version>([\d.]+)<\/version>/;

const clients: Readonly<Record<string, Client>> = {
  "msal-node": { title: "MSAL Node", version: npm("@azure/msal-node") },
  "msal-browser": { title: "MSAL Browser, in Chromium", version: npm("@azure/msal-browser") },
  "azure-identity": { title: "Azure Identity", version: npm("@azure/identity") },
  "adal-node": { title: "ADAL for Node", version: npm("adal-node") },
  "openid-client": { title: "openid-client", version: npm("openid-client") },
  "axios": { title: "axios, which asks a proxy for a tunnel", version: npm("axios") },
  "axios-absolute": { title: "axios, which sends a proxy the whole address", version: () => npm("axios-absolute")().replace("axios-absolute", "axios") },
  "undici": { title: "undici", version: npm("undici") },
  "fetch": { title: "`fetch`", version: () => "Node's own" },
  "node-https": { title: "`node:https`", version: () => "Node's own" },
  "curl": { title: "curl", version: machines },
  "python-urllib": { title: "Python's standard library", version: machines },
  "msal-python": { title: "MSAL for Python", version: line("msal-python.requirements.txt", /^msal==([\d.]+)/m) },
  "MSAL for Java": { title: "MSAL for Java", version: line("msal4j.pom.xml", ofMaven) },
  "MSAL for Java 1.4.0": { title: "MSAL for Java, as the Partner Center SDK brings it", version: line("msal4j-of-partner-center-sdk.pom.xml", ofMaven) },
  "partner-center-sdk": { title: "Partner Center SDK for Java", version: line("partner-center-sdk.pom.xml", ofMaven) },
};

/** Called when everything has been asserted: what it says is then so. */
export function bearsOut(name: string, way: Way): void {
  const client = clients[name];
  assert.ok(client, `${name} has a place in the table of clients (tests/clients/table.ts)`);
  const { title, version } = { title: client.title, version: client.version() };
  if (process.env["UNDERSTUDY_CLIENT_TABLE"] === "write") return write(title, version, way);
  const found = rows().get(title);
  assert.deepEqual([found?.version, found?.ways.has(way)], [version, true], `${title} ${version} has worked by ${way}, and docs/guide/clients.md says otherwise. ${remedy}`);
}

const remedy = "Write it anew: UNDERSTUDY_CLIENT_TABLE=write node_modules/.bin/node --test --test-concurrency=1 tests/clients/*.test.ts tests/clients/flows/*.test.ts tests/exec/clients.test.ts";

interface Row {
  readonly version: string;
  readonly ways: ReadonlySet<Way>;
}

const rowPattern = /^\| (.+?) \| (.+?) \| (.*?) \| (.*?) \| (.*?) \| (.*?) \|$/gm;

function rows(): ReadonlyMap<string, Row> {
  const all = [...readFileSync(file, "utf8").matchAll(rowPattern)].filter(([, title]) => title !== "Client" && !title?.startsWith("-"));
  return new Map(all.map(([, title = "", version = "", ...cells]) => [title, { version, ways: new Set(ways.filter((_way, index) => cells[index] === "yes")) }]));
}

/** Lines of a client whose version has changed begin anew. */
function write(title: string, version: string, way: Way): void {
  const known = rows();
  const before = known.get(title);
  const row: Row = { version, ways: new Set([...(before?.version === version ? before.ways : []), way]) };
  const all = new Map([...known, [title, row]]);
  const order = Object.values(clients).map((client) => client.title);
  const table = [...all].toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([name, { version: shown, ways: done }]) => `| ${name} | ${shown} | ${ways.map((one) => (done.has(one) ? "yes" : "")).join(" | ")} |`);
  const text = readFileSync(file, "utf8");
  const head = "|---|---|---|---|---|---|\n";
  const begin = text.indexOf(head) + head.length;
  const rest = text.slice(begin).replace(/^(?:\|.*\n)*/, "");
  writeFileSync(file, `${text.slice(0, begin)}${table.map((one) => `${one}\n`).join("")}${rest}`);
}
