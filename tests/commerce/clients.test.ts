// Licences and their renewal by clients that know nothing of each other: the official SDK for Java, a program with the real hosts
// written into it, and the program of the README, which runs here as it stands there. Each buys, adds seats, and finds the
// subscription renewed when the clock has been moved.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import type { ReadyAccount } from "@understudy/server";
import { root } from "../../tools/root.ts";
import { classPathOf, javaEnvironment } from "../clients/java.ts";
import { environmentOf, threeValuesOf } from "../clients/run-program.ts";
import { openTunnel } from "../clients/tunnel.ts";
import { startExecWorld } from "../exec/exec-world.ts";
import { testFolder } from "../support/folders.ts";
import { unlessMissing } from "../support/runtime.ts";
import { startWorld, type TestWorld } from "../support/world.ts";

const programs = path.join(import.meta.dirname, "programs");

/** A customer of the demo that has accepted its agreement, as the operator has it do. */
async function buyerOf(world: TestWorld, account: ReadyAccount): Promise<string> {
  const { json } = await world.call("GET", "/v1/customers", { token: await world.appToken(account) });
  const customer = json.items[0].id as string;
  const answer = await world.control("POST", "/customers/agreements", { partner: account.domain, customer });
  assert.ok(answer.status < 300, answer.text);
  return customer;
}

/** The last days of two terms that follow each other: of what is bought today, and of its renewal. */
async function terms(world: TestWorld, months: number): Promise<readonly [string, string]> {
  const today = Temporal.PlainDate.from((await world.control("GET", "/clock")).json.now.slice(0, 10));
  const next = today.add({ months });
  return [next.subtract({ days: 1 }).toString(), next.add({ months }).subtract({ days: 1 }).toString()];
}

/** After a year the key of the application would have expired. */
const passMonth = async (world: TestWorld) => assert.equal((await world.control("POST", "/clock", { advance: "P1M" })).status, 200);

const sdk = await unlessMissing("the Partner Center SDK for Java", () => classPathOf("partner-center-sdk.pom.xml"));

if (sdk !== undefined) {
  test("the Partner Center SDK for Java buys licences, adds to them, and finds them renewed after a month", async (context) => {
    // It is of 2020, when carts did not say whether the reseller on record was attested.
    const world = await startWorld({ settings: { partnerAttestation: "never" } });
    const tunnel = await openTunnel(Number(new URL(world.ready.urls.https).port));
    const folder = testFolder();
    context.after(async () => { tunnel.close(); folder.remove(); await world.close(); });
    const place = { authority: world.ready.urls.login, apiRoot: world.ready.urls.api, caCertificate: world.ready.caCertificate, proxy: tunnel.url };
    const env = { ...environmentOf(place, threeValuesOf(world.sandbox)), ...await javaEnvironment(sdk, folder.file("trust.p12"), place), CUSTOMER_ID: await buyerOf(world, world.sandbox) };
    const run = async (more: Readonly<Record<string, string>> = {}) => {
      const { stdout } = await promisify(execFile)("java", [path.join(programs, "PartnerCenterSdkBuys.java")], { env: { ...env, ...more } });
      return Object.fromEntries(new URLSearchParams(stdout.trim()));
    };
    const [until, next] = await terms(world, 1);
    const { id = "", ...first } = await run();
    assert.deepEqual(first, { order: "completed", bought: "5", quantity: "8", status: "active", renews: "true", until, transactions: "AddQuantity New" });
    await passMonth(world);
    const { id: same, ...second } = await run({ SUBSCRIPTION_ID: id });
    assert.deepEqual(second, { quantity: "8", status: "active", renews: "true", until: next, transactions: "AddQuantity New Renew" });
    assert.equal(same, id);
  });
}

test("a program with the real hosts in it buys licences, adds to them, and finds them renewed after a month, by exec", async (context) => {
  const world = await startExecWorld();
  context.after(() => world.close());
  const CUSTOMER_ID = await buyerOf(world, world.sandbox);
  const run = async (more: Readonly<Record<string, string>> = {}) => {
    const { code, stdout, stderr } = await world.exec(["--", process.execPath, path.join(programs, "real-hosts.ts")], { CUSTOMER_ID, ...more });
    assert.equal(code, 0, stderr);
    return JSON.parse(stdout) as { readonly id: string };
  };
  const [until, next] = await terms(world, 1);
  const { id, ...first } = await run();
  assert.deepEqual(first, { quantity: 8, status: "active", renews: true, until, transactions: ["AddQuantity", "New"] });
  await passMonth(world);
  assert.deepEqual(await run({ SUBSCRIPTION_ID: id }), { ...first, id, until: next, transactions: ["AddQuantity", "New", "Renew"] });
});

test("the program of the README plays a year: its licences are bought, more are added, and they are renewed", async (context) => {
  const folder = testFolder();
  const world = await startExecWorld();
  context.after(async () => { folder.remove(); await world.close(); });
  // Programs find npm's packages beside themselves.
  symlinkSync(path.join(root, "node_modules"), folder.file("node_modules"));
  const [, program = ""] = /```js\n(\/\/ year\.mjs\n[\s\S]+?)```/.exec(readFileSync(path.join(root, "README.md"), "utf8")) ?? [];
  assert.ok(program.split("\n").filter((line) => !/^(?:import |\/\/|$)/.test(line)).length <= 20, "twenty lines beside the imports");
  writeFileSync(folder.file("year.mjs"), program);
  const [until, next] = await terms(world, 12);
  const { code, stdout, stderr } = await world.exec(["--", process.execPath, folder.file("year.mjs")]);
  assert.equal(code, 0, stderr);
  assert.deepEqual(stdout.trim().split("\n"), [`8 seats until ${until}`, `8 seats until ${next}`, "New, AddQuantity, Renew"]);
});
