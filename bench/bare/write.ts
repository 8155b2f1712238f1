// The limit of durable writes: node:http, one upsert of a document of the real answer's size and one audit row in a
// savepoint, those that wait at the same moment in one commit. It checks nothing and asks nobody who they are.
// Its arguments are the database's file and the body of a real answer.

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { DatabaseSync } from "node:sqlite";
import { bodyOf, sayPort } from "./listening.ts";

const [file = "", sample = ""] = process.argv.slice(2);
const customer = JSON.parse(readFileSync(sample, "utf8")) as Record<string, unknown>;

const database = new DatabaseSync(file);
database.exec(`
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE documents (account_id TEXT, id TEXT, version INTEGER, body TEXT, PRIMARY KEY (account_id, id));
  CREATE TABLE audit (sequence INTEGER PRIMARY KEY, account_id TEXT, id TEXT, operation TEXT);`);
const upsert = database.prepare(`
  INSERT INTO documents VALUES ('account', ?, 1, ?)
  ON CONFLICT (account_id, id) DO UPDATE SET version = version + 1, body = excluded.body`);
const audit = database.prepare("INSERT INTO audit (account_id, id, operation) VALUES ('account', ?, 'add_customer')");

interface Waiting {
  readonly id: string;
  readonly text: string;
  readonly response: ServerResponse;
}
let waiting: Waiting[] = [];

const server = createServer(async (request, response) => {
  const { companyProfile, billingProfile } = JSON.parse((await bodyOf(request)).toString()) as Record<string, object>;
  const id = randomUUID();
  const text = JSON.stringify({
    ...customer, id,
    companyProfile: { ...(customer["companyProfile"] as object), ...companyProfile },
    billingProfile: { ...(customer["billingProfile"] as object), ...billingProfile },
  });
  if (waiting.length === 0) setImmediate(commit);
  waiting.push({ id, text, response });
});

function commit(): void {
  const group = waiting;
  waiting = [];
  database.exec("BEGIN IMMEDIATE");
  for (const { id, text } of group) {
    database.exec("SAVEPOINT unit");
    upsert.run(id, text);
    audit.run(id);
    database.exec("RELEASE unit");
  }
  database.exec("COMMIT");
  for (const { text, response } of group) {
    response.writeHead(201, { "Content-Type": "application/json; charset=utf-8", "Content-Length": Buffer.byteLength(text) }).end(text);
  }
}

server.listen(0, "127.0.0.1", () => sayPort(server));
