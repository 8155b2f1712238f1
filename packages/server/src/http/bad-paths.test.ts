// No operation fails over what stands in its path or its query: unknown ids, foreign ones, tricks with encodings.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { isGuid } from "@understudy/kernel";
import { builtOperations, carryOut, exampleOf, idsFor, pathOf, sentBody, usualSide, type Example } from "../../../../tests/support/examples.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { isLong, sampleOf, shareOf } from "../../../../tests/support/long.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { assertErrorShape } from "../../../../tests/support/refusals.ts";
import { openScene, type Scene } from "../../../../tests/support/scene.ts";
import type { Answer } from "../../../../tests/support/world.ts";

/** What may stand in the place of a parameter, as it goes over the wire. */
const segments: Readonly<Record<string, string>> = {
  "an unknown GUID": "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10",
  "the empty GUID": "00000000-0000-0000-0000-000000000000",
  "a GUID in braces": "%7B5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10%7D",
  "a word": "nothing",
  "a number": "1",
  "a dot": ".",
  "two dots": "..",
  "encoded dots": "%2e%2e",
  "an encoded slash": "%2f",
  "a path": "..%2f..%2f_understudy%2fv1%2fexport",
  "a backslash": "%5c..%5c",
  "an encoded question": "%3fsize=1",
  "an encoded number sign": "%23",
  "U+0000": "%00",
  "U+0000 at the end of a word": "nothing%00",
  "a line break": "%0d%0aX:%20y",
  "a bad encoding": "%zz",
  "half an encoding": "%2",
  "a percent sign": "%",
  "an overlong encoding": "%c0%af",
  "half a character": "%e2%82",
  "a double encoding": "%252e%252e",
  "a quotation": "'%20OR%20'1'='1",
  "a pattern": "%25_%25",
  "an asterisk": "*",
  "a semicolon": ";x=1",
  "emoji": "%F0%9F%98%80",
  "braces": "%7BcustomerId%7D",
  "5,000 characters": "x".repeat(5_000),
  "10,000 characters": "x".repeat(10_000),
};

/** Anything that names nothing: two letters may be a country. */
const strangers = fc.string({ unit: "binary", minLength: 1 }).filter((text) => !/^[a-z]{2}$/i.test(text));

const parameters = ["size", "filter", "seekOperation", "startDate", "endDate", "Size", "constructor", "__proto__", "%00", "a[b]"];
const values = fc.oneof(fc.string({ unit: "binary" }).map((text) => encodeURIComponent(text.toWellFormed())), fc.constantFrom("%", "%zz", "%00", "", "1", "%u0041"));
const queries = fc.array(fc.tuple(fc.constantFrom(...parameters), values), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&"));

/** Any text names a domain prefix that nobody has. */
const takesAnyText = new Set(["utilities.validations.checkDomainAvailability", "integrationSandbox.domain.get"]);

/** What belongs to one account; a side of the scene has it under the same name. */
const owned = ["customerId", "applicationId", "keyId", "certificateId", "auditId", "resellerId"] as const;

/** Documented to be so, though they are GUIDs (download-customer-agreement-template.md). */
const caseSensitive = new Set(["templateId"]);

for (const dialect of dialects) {
  describe(`what stands in a path on ${dialect}`, () => {
    let scene: Scene;
    // The clock stands: what the examples have begun must not go on between two looks at the world.
    before(async () => { scene = await openScene({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T00:00:00Z") }, settings: { operationRates: "none" } }, dialect); });
    after(() => scene.world.close());

    const send = (example: Example, target: string): Promise<Answer> => {
      const { operation, token } = example;
      const sent = sentBody(example);
      return sendRaw(scene.world.ready.urls.http, {
        method: operation.method, target,
        headers: { authorization: `Bearer ${token}`, ...idsFor(operation), ...(sent && { "content-type": sent.type }) },
        ...(sent && { body: sent.text }),
      });
    };

    function assertRefusedSomehow({ operation }: Example, what: string, answer: Answer): void {
      if (what.startsWith("U+0000")) assert.equal(answer.status, 400, `${what}: ${answer.status}`);
      const fine = takesAnyText.has(operation.id) && answer.status === 200;
      if (fine) return;
      assert.ok(answer.status >= 400 && answer.status < 500, `${what}: ${answer.status} ${answer.text}`);
      assert.ok(answer.headers.get("ms-correlationid"), `${what}: the answer can be traced`);
      if (operation.method !== "HEAD") assertErrorShape(answer);
    }

    test("may be a GUID in capitals, wherever it is one", async () => {
      let tried = 0;
      for (const operation of shareOf(dialect, builtOperations)) {
        const example = await exampleOf(scene, operation);
        const params = Object.fromEntries(Object.entries(example.params).map(([name, value]) => [name, isGuid(value) && !caseSensitive.has(name) ? value.toUpperCase() : value]));
        const path = pathOf(operation.path, params) + example.query;
        if (path === example.path) continue;
        tried += 1;
        assert.equal((await carryOut(scene, example, { path })).status, operation.result.status, operation.id);
      }
      assert.ok(tried > 0);
    });

    for (const operation of shareOf(dialect, builtOperations)) {
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      for (const name of names) {
        test(`in place of ${name} is refused by ${operation.id} where it names nothing, and nothing is changed`, async () => {
          const example = await exampleOf(scene, operation);
          const rows = await rowsOf(scene.world);
          for (const [what, segment] of sampleOf("text in a path", `${operation.id} ${name}`, Object.entries(segments), ([what]) => what)) {
            const others = pathOf(operation.path.replace(`{${name}}`, "\0"), example.params);
            assertRefusedSomehow(example, what, await send(example, others.replace("\0", segment)));
          }
          await assertUnchanged(scene.world, rows);
          assert.equal((await carryOut(scene, example)).status, operation.result.status);
        });

        test(`in place of ${name} may be any text at all for ${operation.id}, which never fails over it`, async () => {
          const example = await exampleOf(scene, operation);
          await fc.assert(fc.asyncProperty(strangers, async (text) => {
            const wellFormed = text.toWellFormed();
            if (wellFormed === "." || wellFormed === "..") return;
            const answer = await send(example, pathOf(operation.path, { ...example.params, [name]: wellFormed }));
            assertRefusedSomehow(example, JSON.stringify(text), answer);
          }), { numRuns: isLong ? 30 : 10 });
        });
      }

      const foreign = owned.filter((name) => names.includes(name));
      if (foreign.length > 0) {
        test(`may name what belongs to the other account: ${operation.id} refuses it and changes nothing`, async () => {
          const other = usualSide(scene, operation) === scene.sandbox ? scene.primary : scene.sandbox;
          const example = await exampleOf(scene, operation);
          const rows = await rowsOf(scene.world);
          for (const name of foreign) {
            const answer = await send(example, pathOf(operation.path, { ...example.params, [name]: other[name] }) + example.query);
            assertRefusedSomehow(example, name, answer);
            assert.equal(answer.status, 404);
          }
          await assertUnchanged(scene.world, rows);
        });
      }

      if (operation.query) {
        test(`is no concern of the query: ${operation.id} takes or refuses any, and never fails over it`, async () => {
          const example = await exampleOf(scene, operation);
          const { path } = example;
          await fc.assert(fc.asyncProperty(queries, async (query) => {
            const answer = await send(example, `${path}?${query}`);
            assert.ok(answer.status === operation.result.status || answer.status === 400, `${query}: ${answer.status} ${answer.text}`);
            if (answer.status === 400) assertErrorShape(answer);
          }), { numRuns: isLong ? 100 : 30 });
        });
      }
    }
  });
}
