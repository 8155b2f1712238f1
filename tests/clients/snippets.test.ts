// The programs that App management shows for copying, run as they are shown: of an application as itself, and of a user
// who signs in with the code that the program says. .NET and PowerShell are on few machines that test this; what their
// programs say is compared with the others' in the dashboard's own tests.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { snippets, type SnippetLanguage } from "../../packages/dashboard/src/pages/applications/snippets/snippets.ts";
import { resources } from "../../packages/dashboard/src/pages/applications/snippets/values.ts";
import { root } from "../../tools/root.ts";
import { testFolder, type TestFolder } from "../support/folders.ts";
import { printedBy, unlessMissing } from "../support/runtime.ts";
import { classPathOf, javaEnvironment } from "./java.ts";
import { pythonWith } from "./python.ts";
import { serve, type Served } from "./served.ts";

/** How a snippet is run once it is saved. */
interface Runner {
  readonly language: SnippetLanguage;
  readonly file: string;
  readonly command: string;
  readonly environment: () => Promise<NodeJS.ProcessEnv> | NodeJS.ProcessEnv;
}

let served: Served;
let folder: TestFolder;

const python = await unlessMissing("the snippet for Python", () => pythonWith("msal-python.requirements.txt"));
const java = await unlessMissing("the snippet for Java", () => classPathOf("msal4j.pom.xml"));
const curl = await unlessMissing("the snippet for curl", () => printedBy("curl", ["--version"]));

const runners: readonly Runner[] = [
  { language: "node", file: "customers.mjs", command: process.execPath, environment: () => ({ NODE_EXTRA_CA_CERTS: served.place.caCertificate }) },
  ...(python === undefined ? [] : [{
    language: "python" as const, file: "customers.py", command: python.command,
    environment: () => ({ PYTHONPATH: python.packages, REQUESTS_CA_BUNDLE: served.place.caCertificate }),
  }]),
  ...(java === undefined ? [] : [{
    language: "java" as const, file: "Customers.java", command: "java",
    environment: () => javaEnvironment(java, folder.file("trust.p12"), served.place),
  }]),
  ...(curl === undefined ? [] : [{
    language: "curl" as const, file: "customers.sh", command: "sh", environment: () => ({ CURL_CA_BUNDLE: served.place.caCertificate }),
  }]),
];

const environments = new Map<SnippetLanguage, NodeJS.ProcessEnv>();

before(async () => {
  served = await serve();
  folder = testFolder();
  // Programs find npm's packages beside themselves.
  symlinkSync(path.join(root, "node_modules"), folder.file("node_modules"));
  for (const { language, environment } of runners) environments.set(language, { PATH: process.env["PATH"], ...await environment() });
});
after(async () => {
  folder.remove();
  await served.stop();
});

/** Saves the program of the sandbox's application; answers where. */
function saved({ language, file }: Runner, type: "web" | "native"): string {
  const { domain, apps } = served.sandbox;
  const app = apps.find((one) => one.type === type);
  const { authority: login, apiRoot: api } = served.place;
  const program = snippets[language][type]({ login, api, domain, appId: app?.appId ?? "", key: app?.key ?? "", resource: resources.global });
  // Java takes the name of the class for the file's, so that each kind has a folder's name before it.
  const place = folder.file(`${type}-${file}`);
  writeFileSync(place, program);
  return place;
}

function assertCustomers(output: string): void {
  const { totalCount, items } = JSON.parse(output.replace(/^\uFEFF/, "")) as { totalCount: number; items: readonly unknown[] };
  assert.ok(totalCount > 0 && items.length > 0, output);
}

describe("S-37 S-41 the program on the confirmation page, with the values filled in, lists customers", () => {
  for (const runner of runners) {
    test(`as the application itself: ${runner.language}`, async () => {
      const { stdout } = await promisify(execFile)(runner.command, [saved(runner, "web")], { env: environments.get(runner.language), cwd: folder.path });
      assertCustomers(stdout);
    });
  }
});

describe("S-37 A-10 the program of a native app lists customers for whoever signs in with its code", () => {
  const over = new AbortController();
  const outputs = new Map<SnippetLanguage, string>();

  // All of them at once: each waits its five seconds between two questions.
  before(async () => { await Promise.all(runners.map(async (runner) => outputs.set(runner.language, await signedIn(runner, over.signal)))); }, { timeout: 120_000 });
  after(() => over.abort());

  for (const { language } of runners) test(`together with a user: ${language}`, () => assertCustomers(outputs.get(language) ?? ""));
});

/** What the program prints once its code was approved. */
async function signedIn(runner: Runner, signal: AbortSignal): Promise<string> {
  const child = spawn(runner.command, [saved(runner, "native")], { env: environments.get(runner.language), cwd: folder.path, stdio: ["ignore", "pipe", "pipe"], signal });
  child.on("error", () => {});
  const ended = once(child, "close");
  const output = text(child.stdout);
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    const [userCode] = /\b[A-Z]{9}\b/.exec(line) ?? [];
    if (userCode !== undefined) await approve(userCode);
  }
  await ended;
  assert.equal(child.exitCode, 0, said.join("\n"));
  return output;
}

async function approve(userCode: string): Promise<void> {
  const { urls, operatorKey } = served.ready;
  const response = await fetch(`${urls.control}/signins`, {
    method: "POST",
    headers: { authorization: `Bearer ${operatorKey}`, "content-type": "application/json" },
    body: JSON.stringify({ userCode, decision: "approve", userName: served.sandbox.admin.userName }),
  });
  assert.equal(response.status, 200, await response.text());
}
