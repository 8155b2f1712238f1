// Clients with the real hosts written into them, run by `understudy exec` and told nothing but the values of an account.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { printedBy, unlessMissing } from "../support/runtime.ts";
import { clients } from "../clients/clients.ts";
import type { Report } from "../clients/programs/journey.ts";
import { classPathOf } from "../clients/java.ts";
import { pythonWith } from "../clients/python.ts";
import { valuesFor } from "../clients/run-program.ts";
import { bearsOut } from "../clients/table.ts";
import type { TestedClient } from "../clients/tested-client.ts";
import { startExecWorld, type ExecWorld } from "./exec-world.ts";

const programs = path.resolve(import.meta.dirname, "../clients/programs");

type ExecClient = Pick<TestedClient, "name" | "program" | "byTenantId"> & { readonly behindShell?: boolean; readonly environment?: Readonly<Record<string, string>> };

const python = await unlessMissing<ExecClient>("Python's standard library", async () => {
  const command = await printedBy("python3", ["-c", "import sys; print(sys.executable)"]);
  return { name: "python-urllib", environment: { PYTHON: command.trim() } };
});

const msalPython = await unlessMissing<ExecClient>("MSAL for Python", async () => {
  const { command, packages } = await pythonWith("msal-python.requirements.txt");
  return { name: "msal-python", environment: { PYTHON: command, PYTHONPATH: packages } };
});

const msalJava = await unlessMissing<ExecClient>("MSAL for Java", async () => {
  await printedBy("keytool", ["-help"]);
  return { name: "MSAL for Java", program: "msal4j", behindShell: true, environment: { CLASSPATH: await classPathOf("msal4j.pom.xml") } };
});

/** What Node itself starts is not looked at; behind a shell there may be anything, so it is prepared for Java, too. */
const shell = ["sh", "-c", 'exec "$@"', "sh"];

const execClients: readonly ExecClient[] = [
  ...clients.map(({ name, byTenantId = false }) => ({ name, byTenantId })),
  { name: "axios" }, { name: "axios-absolute" }, { name: "undici" },
  ...[python, msalPython, msalJava].filter((client) => client !== undefined),
];

let world: ExecWorld;
before(async () => { world = await startExecWorld(); });
after(() => world.close());

describe("under exec, with the real hosts written into it,", () => {
  for (const client of execClients) {
    test(`${client.name} does its work, as the application and in a user's name`, async () => {
      const { appId, key, domain } = valuesFor(client, world.sandbox);
      const env = { APP_ID: appId, APP_KEY: key, DOMAIN: domain, REFRESH_TOKEN: await world.refreshToken(world.sandbox), ...client.environment };
      const { code, stdout, stderr } = await world.exec(["--", ...(client.behindShell ? shell : []), process.execPath, path.join(programs, `${client.program ?? client.name}.ts`)], env);
      assert.equal(code, 0, stderr);
      // The program may say things of its own; exec has nothing to say.
      assert.doesNotMatch(stderr, /^understudy:/m);
      const report = JSON.parse(stdout) as Report;
      assertWork(report);
      const { tenantId: tid, admin: { userName: upn } } = world.sandbox;
      assert.deepEqual(report.tokens.map((token) => [token.tid, token.appid, token.upn]), [[tid, appId, undefined], [tid, appId, undefined]]);
      assert.deepEqual(report.asUser, { status: 200, aud: "https://api.partnercenter.microsoft.com", tid, appid: appId, upn });
      bearsOut(client.name, "exec");
    });
  }
});

/** Created, listed by page, read, updated, and refused what has to be refused. */
function assertWork({ created, pages, read, updated, updatedWithOldEtag, unknownCustomer, deleted, wrongKey }: Report): void {
  assert.equal(new Set(created).size, 3);
  assert.ok(pages.length > 1);
  assert.deepEqual(created.filter((id) => !pages.flat().includes(id)), []);
  assert.deepEqual([read, updated], ["Contoso", "Contoso Ltd."]);
  assert.deepEqual([updatedWithOldEtag, unknownCustomer, deleted], [{ status: 412, code: 412 }, { status: 404, code: 1000 }, { status: 204 }]);
  assert.match(wrongKey.message, /AADSTS7000215/);
}
