// The verbs of the command line for whoever looks on: the console's link, the last requests, the agenda, the mail.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { begin, finished } from "./program.ts";
import { suiteServer } from "./suite-server.ts";

describe("looking on from the command line", () => {
  const server = suiteServer("--clock", "frozen@2027-01-15T09:30:00Z");
  const { verb, told } = server;
  const asJson = async (...args: readonly string[]) => JSON.parse(await told(...args, "--json"));
  const api = (path: string, token: string) => fetch(`${server.ready.urls.http}${path}`, { headers: { authorization: `Bearer ${token}` } });

  test("console prints a link that opens the console once", async () => {
    const link = new URL((await told("console")).trim());
    assert.equal(`${link.origin}${link.pathname}`, server.ready.urls.console);
    const ticket = new URLSearchParams(link.hash.slice(1)).get("ticket");
    const open = () => fetch(`${server.ready.urls.console}/session`, { method: "POST", body: JSON.stringify({ ticket }) });
    assert.deepEqual([(await open()).status, (await open()).status], [200, 401]);
    const { url, expiresAt, ticket: another } = await asJson("console");
    assert.equal(url, `${server.ready.urls.console}#ticket=${another}`);
    assert.ok(Date.parse(expiresAt) > 0);
  });

  test("requests tells what was asked, and of refusals why and what to do", async () => {
    const token = (await told("token")).trim();
    await api("/v1/customers?size=1", token);
    await api("/v1/customers/%1B%5B31mred", token);
    const words = await told("requests");
    assert.match(words, /200 {2}GET \/v1\/customers\?size=1 /);
    assert.match(words, /400 {2}GET \/v1\/customers\/%1B/);
    assert.match(words, /badCustomerId: .*is not a customer id/);
    assert.match(words, /see https:\/\/learn\.microsoft\.com\/partner-center\/developer\/error-codes/);
    // oxlint-disable-next-line no-control-regex -- what would steer the terminal is what this looks for
    assert.doesNotMatch(words, /\u001B/);
    const refused = await asJson("requests", "--refused", "--operation", "customers.get", "--account", server.ready.accounts[0]?.domain ?? "");
    assert.deepEqual(refused.requests.map(({ status }: { status: number }) => status), [400]);
    assert.equal(await told("requests", "--text", "no such words"), "There are no such requests.\n");
    const { code, stderr } = await verb("requests", "--limit", "many");
    assert.deepEqual([code, stderr], [2, "understudy: limit is a whole number, and not many.\n"]);
  });

  test("requests --follow goes on with those that come, each a line of JSON when that is asked for", async () => {
    const token = (await told("token")).trim();
    const following = begin(["requests", "--follow", "--json", "--refused", "--text", "/v1/customers/followed", "--data", server.file("data")]);
    const end = finished(following);
    try {
      await api("/v1/customers/followed-1", token);
      await following.hasSaid("followed-1");
      await api("/v1/customers/followed-2", token);
      await following.hasSaid("followed-2");
    } finally {
      following.child.kill("SIGTERM");
    }
    const lines = (await end).stdout.trim().split("\n").map((line) => JSON.parse(line).path);
    assert.deepEqual(lines, ["/v1/customers/followed-1", "/v1/customers/followed-2"]);
  });

  test("agenda tells what falls due, mail what was written of it", async () => {
    assert.match(await told("agenda"), /^2027-02-08T00:00:00\.000Z {2}The invoice of new commerce is out {2}\(.+\)\n/);
    assert.match(await told("agenda"), /\n2027-02-15T00:00:00\.000Z {2}.+ (?:begins its next charge cycle|comes to the end of its term) {2}\(.+\)\n/);
    assert.match(await told("agenda"), /\n2028-01-15T09:30:00\.000Z {2}A key of .+ expires {2}\(.+\)\n/);
    assert.equal(await told("agenda", "--until", "2027-02-01T00:00:00Z"), "Nothing is due. The clock shows 2027-01-15T09:30:00.000Z.\n");
    const all = await asJson("agenda");
    assert.match(await told("agenda", "--limit", "1"), new RegExp(`\\nand ${all.total - 1} more\\n$`));
    assert.equal(await told("mail"), "There is no mail.\n");
    const order = { partner: server.ready.accounts[0]?.domain, organizationName: "City of \u001B[31mExample", validationId: "1", maxCreates: 1 };
    const headers = { authorization: `Bearer ${server.ready.operatorKey}` };
    const given = await fetch(`${server.ready.urls.control}/customers/validationcodes`, { method: "POST", headers, body: JSON.stringify(order) });
    assert.equal(given.status, 200);
    assert.match(await told("mail"), /^2027-01-15T09:30:00\.000Z {2}to admin@.+\n {2}Your validation code for City of {2}\[31mExample\n/);
    assert.deepEqual((await asJson("mail", "--limit", "1")).mail[0].subject, `Your validation code for ${order.organizationName}`);
  });
});
