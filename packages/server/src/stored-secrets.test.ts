import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { Writable } from "node:stream";
import { describe, test } from "node:test";
import { pino } from "pino";
import { customerDraft } from "../../../tests/support/customers.ts";
import { dialects } from "../../../tests/support/databases.ts";
import { testFolder, type TestFolder } from "../../../tests/support/folders.ts";
import { sandboxForm } from "../../../tests/support/sandbox-form.ts";
import { startWorld, type TestWorld } from "../../../tests/support/world.ts";
import { openPostgres, sql } from "./database/index.ts";

/** The folder's own files for the operator hold secrets; they can be read by their owner only. */
const forTheOwner = new Set(["ready.json", "master.key", "server.key"]);

const bytesOf = (folder: TestFolder): Buffer =>
  Buffer.concat(readdirSync(folder.path).filter((name) => !forTheOwner.has(name)).map((name) => readFileSync(folder.file(name))));

/** Everything that a database on a server keeps, as text. */
async function rowsOf(url: string): Promise<Buffer> {
  const database = await openPostgres(url);
  try {
    return await database.read(async (reader) => {
      const tables = await reader.all<{ name: string }>(sql`
        SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()`);
      let text = "";
      for (const { name } of tables) {
        const rows = await reader.all<Record<string, unknown>>({ strings: [`SELECT * FROM ${name}`], values: [] });
        for (const row of rows) {
          text += Object.values(row).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value))).join("\n");
        }
      }
      return Buffer.from(text);
    });
  } finally {
    await database.close();
  }
}

/** Uses whatever makes or takes a secret, and answers all that came up, by name. */
async function secretsOfALife(world: TestWorld): Promise<Map<string, string>> {
  const secrets = new Map<string, string>([["the operator's key", world.ready.operatorKey]]);
  for (const { kind, admin, apps } of world.ready.accounts) {
    if (admin.password !== undefined) secrets.set(`the ${kind} administrator's password`, admin.password);
    for (const { key } of apps) if (key !== undefined) secrets.set(`the ${kind} application's key`, key);
  }
  const user = await world.userToken(world.primary);
  const app = await world.appToken(world.sandbox);
  secrets.set("a user's token", user).set("an application's token", app);
  const post = async (path: string, token: string, body: object, status: number) => {
    // Named requests are kept with their answers.
    const headers = { "ms-requestid": crypto.randomUUID() };
    const answer = await world.call("POST", path, { token, body, headers });
    assert.equal(answer.status, status, answer.text);
    return answer.json;
  };
  const customer = await post("/v1/customers", app, customerDraft("Alpine Ski House"), 201);
  secrets.set("a customer's password", customer.userCredentials.password);
  const created = await post("/internal/v1/applications", user, { type: "web" }, 201);
  secrets.set("a new application's key", created.keys[0].value);
  const added = await post(`/internal/v1/applications/${created.appId}/keys`, user, {}, 201);
  secrets.set("an added key", added.value);
  const names = { userName: `second@${world.primary.domain}`, firstName: "Second", lastName: "Tester" };
  const partnerUser = await post("/internal/v1/users", user, names, 201);
  secrets.set("a partner user's password", partnerUser.password);
  const reset = await post(`/internal/v1/users/${partnerUser.userId}/resetpassword`, user, {}, 200);
  secrets.set("a partner user's second password", reset.password);
  const change = { currentPassword: reset.password, newPassword: "Battery-Staple-of-mine-9" };
  const own = await world.userToken(world.primary, { userName: partnerUser.userName });
  const changed = await world.call("POST", "/internal/v1/myprofile/changepassword", { token: own, body: change, headers: { "ms-requestid": crypto.randomUUID() } });
  assert.equal(changed.status, 204, changed.text);
  secrets.set("a password that its user chose", change.newPassword);
  for (const [name, form] of Object.entries(wrong(world, added.value))) {
    const answer = await world.call("POST", `/${world.primary.domain}/oauth2/token`, {
      body: new URLSearchParams(form).toString(), headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    assert.ok(answer.status >= 400, name);
    secrets.set(name, form["client_secret"] ?? form["password"] ?? "");
  }
  return secrets;
}

const wrong = (world: TestWorld, key: string): Record<string, Record<string, string>> => ({
  "a key for an application that has gone": {
    grant_type: "client_credentials", client_id: crypto.randomUUID(), client_secret: `${key}-mistyped`, resource: "https://graph.windows.net",
  },
  "a mistyped password": {
    grant_type: "password", client_id: "04b07795-8ddb-461a-bbee-02f9e1bf7b46", username: world.primary.admin.userName,
    password: "not-my-Password-7", resource: "https://graph.windows.net",
  },
});

for (const dialect of dialects) {
  describe(`what a world on ${dialect} keeps`, () => {
    test("holds no password, no key and no token, and neither does its log", async () => {
      const folder = testFolder();
      let logged = "";
      const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => { logged += chunk.toString(); done(); } });
      const world = await startWorld({ dataFolder: folder.path, log: pino({ level: "trace" }, stream) }, dialect);
      try {
        const secrets = await secretsOfALife(world);
        assert.ok(secrets.size >= 12, [...secrets.keys()].join(", "));
        const kept = dialect === "postgres" ? await rowsOf(world.databaseUrl ?? "") : bytesOf(folder);
        assert.ok(kept.includes("Alpine Ski House"), "what is kept was found");
        for (const [name, secret] of secrets) {
          assert.ok(secret.length >= 16, name);
          assert.ok(!kept.includes(secret), `${name} is stored as it is`);
          assert.ok(!logged.includes(secret), `${name} is logged`);
        }
      } finally {
        await world.close();
        folder.remove();
      }
    });
  });
}

test("a password that a person chose is stored as a hash of its own kind", async () => {
  const folder = testFolder();
  const world = await startWorld({ seed: "empty", dataFolder: folder.path });
  try {
    const token = await world.userToken(world.primary);
    const asked = await world.call("POST", "/internal/v1/integrationsandbox", { token, body: sandboxForm, headers: { "ms-requestid": crypto.randomUUID() } });
    assert.equal(asked.status, 202, asked.text);
    const kept = bytesOf(folder);
    assert.ok(kept.includes("sam@contososandbox.onmicrosoft.com") && kept.includes("argon2id$"));
    assert.ok(!kept.includes(sandboxForm.password));
  } finally {
    await world.close();
    folder.remove();
  }
});
