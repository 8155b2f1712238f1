// What every path of the contract answers before anybody has to be let in: planned operations, unknown paths, methods
// that a path does not have.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { allOperations, type Operation } from "@understudy/contract";
import { builtOperations, pathOf } from "../../../../tests/support/examples.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { assertRefused } from "../../../../tests/support/refusals.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";
import { toRoute } from "./routes.ts";

/** A callback that we send, and blobs whose whole path is a manifest's own: neither is ours to serve. */
const isServed = ({ host }: Operation) => host !== "subscriber" && host !== "storage";
const planned = allOperations.filter((operation) => operation.status === "planned" && isServed(operation));
const guid = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";

/** A path of an operation with something in the place of each parameter. */
function filled(template: string): string {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return pathOf(template, Object.fromEntries(names.map((name) => [name, guid])));
}

describe("paths of the contract", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld(); });
  after(() => world.close());
  const ask = (method: string, target: string) => sendRaw(world.ready.urls.http, { method, target });

  test(`each of ${planned.length} planned operations answers 501 and says which it is, on every path that it has`, async () => {
    assert.ok(planned.length > 20, "the contract has its planned operations");
    for (const operation of planned) {
      for (const path of [operation.path, ...(operation.aliases ?? [])]) {
        const answer = await ask(operation.method, filled(path));
        assert.equal(answer.status, 501, `${operation.method} ${path}: ${answer.text}`);
        if (operation.method === "HEAD") continue;
        assertRefused(answer, 501, 0);
        assert.ok(answer.json.description.startsWith(`${operation.id} is `), `${path} answers for ${operation.id}: ${answer.text}`);
      }
    }
  });

  test("a planned operation is found however its path is spelled", async () => {
    for (const operation of planned.filter(({ method, path }) => method !== "HEAD" && !path.includes("("))) {
      const spelled = filled(operation.path).replaceAll(/[^/]+/g, (segment) => (segment === guid ? segment : segment.toUpperCase()));
      const { json } = await ask(operation.method, `${spelled.replaceAll("/", "//")}/`);
      assert.ok(json.description.startsWith(`${operation.id} is `), `${spelled}: ${json.description}`);
    }
    const { json } = await ask("GET", "/V1//v1/Agreements/ANY/Signatures/");
    assert.match(json.description, /^agreements\.signatures\.list is /);
  });

  test("a path that nothing knows answers 404", async () => {
    for (const target of ["/v1/nothing", "/v1", "/v2/customers", "/v1/customers/a/b/c/d", "/internal/v1", "/_understudy/v1/nothing", "/favicon.ico", "/x/y"]) {
      assertRefused(await ask("GET", target), 404, 1000);
    }
  });

  test("each built path refuses a method that it does not have with 405, and names in Allow those that it has", async () => {
    const paths = new Set(builtOperations.flatMap(({ path, aliases = [] }) => [path, ...aliases]));
    for (const path of paths) {
      const shape = toRoute(path).replaceAll(/:\w+/g, ":").toLowerCase();
      const methods = allOperations
        .filter((operation) => [operation.path, ...(operation.aliases ?? [])].some((other) => toRoute(other).replaceAll(/:\w+/g, ":").toLowerCase() === shape))
        .map(({ method }) => method);
      const absent = (["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const).filter((method) => !methods.includes(method as never));
      assert.ok(absent.length > 0);
      for (const method of absent) {
        const answer = await ask(method, filled(path));
        assertRefused(answer, 405, 405);
        const allowed = answer.headers.get("allow")?.split(", ") ?? [];
        assert.deepEqual(allowed.toSorted(), [...new Set(methods)].toSorted(), path);
      }
    }
  });

  test("HEAD answers without a body, when it succeeds, when it refuses and where it does not exist", async () => {
    const token = await world.appToken(world.sandbox);
    const head = (target: string) => sendRaw(world.ready.urls.http, { method: "HEAD", target, headers: { authorization: `Bearer ${token}` } });
    const expected = { [`/v1/domains/${world.sandbox.domain}`]: 200, "/v1/domains/free.onmicrosoft.com": 404, "/v1/customers": 405, "/v1/nothing": 404 };
    for (const [target, status] of Object.entries(expected)) {
      const answer = await head(target);
      assert.equal(answer.status, status);
      assert.equal(answer.text, "");
    }
  });
});
