// Writes the stored world of the newest schema version. Run it once, when a migration is added, and check in what it
// made: node tests/upgrade/write-world.ts

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { schemaVersion } from "../../packages/server/src/database/index.ts";
import { customerDraft } from "../support/customers.ts";
import { testFolder } from "../support/folders.ts";
import { sandboxForm } from "../support/sandbox-form.ts";
import { startWorld } from "../support/world.ts";
import { worldFile, type Facts } from "./stored-world.ts";

const masterKey = Buffer.alloc(32, "stored world ").toString("base64url");
const domain = "storedworld.onmicrosoft.com";
const now = "2027-01-15T09:30:00.000Z";
const app = { type: "web", appId: "5707ed00-0000-4000-8000-000000000001", key: "no secret: the key of a stored world" } as const;
const requestId = "5707ed00-0000-4000-8000-000000000002";
const seed = {
  accounts: [{
    cloud: "global", partnerType: "directBill", domain, companyName: "Stored World", admin: { userName: "admin" }, apps: [app],
    customers: [customerDraft("Older Customer")],
  }],
};

const folder = testFolder();
try {
  writeFileSync(folder.file("master.key"), masterKey);
  writeFileSync(folder.file("seed.json"), JSON.stringify(seed));
  const facts = await live();
  writeFileSync(worldFile(schemaVersion, "json"), `${JSON.stringify(facts, null, 2)}\n`);
  // Where the seed file lay is nobody's business.
  writeFileSync(worldFile(schemaVersion, "sql"), rowsOf(folder.file("world.db")).replaceAll(folder.path, ""));
} finally {
  folder.remove();
}

async function live(): Promise<Facts> {
  const clock = { kind: "frozen", instant: Temporal.Instant.from(now) } as const;
  const world = await startWorld({ seed: folder.file("seed.json"), seedNumber: 1, clock, dataFolder: folder.path });
  try {
    const body = customerDraft("Stored Customer");
    const headers = { "ms-requestid": requestId, "ms-correlationid": requestId };
    const created = await world.call("POST", "/v1/customers", { token: await world.appToken(world.primary), body, headers });
    assert.equal(created.status, 201, created.text);
    const sandbox = await world.call("POST", "/internal/v1/integrationsandbox", { token: await world.userToken(world.primary), body: sandboxForm });
    assert.equal(sandbox.status, 202, sandbox.text);
    const { appId, key } = app;
    return { masterKey, domain, app: { appId, key }, now, created: { requestId, body, answer: created.json }, sandboxDomain: sandbox.json.domain };
  } finally {
    await world.close();
  }
}

/** Every row as it stands, table by table in the order in which they were made, so that what is referred to comes first. */
function rowsOf(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid").all();
  const left = new Set(["schema_migrations", "signing_keys"]);
  const statements = tables.map(({ name }) => String(name)).filter((name) => !left.has(name)).flatMap((name) =>
    database.prepare(`SELECT * FROM ${name}`).all().map((row) => {
      const columns = Object.keys(row).join(", ");
      return `INSERT INTO ${name} (${columns}) VALUES (${Object.values(row).map(literal).join(", ")});`;
    }));
  database.close();
  return `${statements.join("\n")}\n`;
}

function literal(value: SQLOutputValue): string {
  if (value === null) return "NULL";
  if (value instanceof Uint8Array) return `X'${Buffer.from(value).toString("hex").toUpperCase()}'`;
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
