// No operation fails over a body, whatever it is: it refuses, says what is wrong, and has written nothing.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { dialects } from "../../../../tests/support/databases.ts";
import { builtOperations, carryOut, exampleOf, idsFor, type Example } from "../../../../tests/support/examples.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { mistakesIn, oddities, unreadable } from "../../../../tests/support/mistakes.ts";
import { isLong, sampleOf, shareOf } from "../../../../tests/support/long.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { assertRefused, isOfGraph } from "../../../../tests/support/refusals.ts";
import { openScene, type Scene } from "../../../../tests/support/scene.ts";

const otherTypes = ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "multipart/form-data", "???", "application/"];

/** A property and what stands there. */
const nameOf = ([what]: readonly [what: string, value: unknown]): string => what;

for (const dialect of dialects) {
  describe(`a body on ${dialect}`, () => {
    let scene: Scene;
    // The clock stands: what the examples have begun must not go on between two looks at the world.
    before(async () => { scene = await openScene({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T00:00:00Z") }, settings: { operationRates: "none" } }, dialect); });
    after(() => scene.world.close());

    /** An example that is refused with each body, changes nothing by it, and succeeds with its own. */
    async function assertAllRefused(example: Example, bodies: readonly (readonly [what: string, body: unknown])[]): Promise<void> {
      const rows = await rowsOf(scene.world);
      for (const [what, body] of bodies) {
        const answer = await carryOut(scene, example, { body });
        assert.equal(answer.status, 400, `${what}: ${answer.status} ${answer.text.slice(0, 200)}`);
        assertRefused(answer, 400, 3000);
        if (!isOfGraph(answer)) assert.ok(answer.json.data.length > 0, `${what}: it is said what is wrong`);
      }
      await assertUnchanged(scene.world, rows);
      assert.equal((await carryOut(scene, example)).status, example.operation.result.status);
    }

    // Forms of parts have a test of their own: steps/form.test.ts.
    for (const operation of shareOf(dialect, builtOperations.filter(({ bodyType }) => bodyType === undefined))) {
      const schema = operation.body;
      if (!schema) {
        test(`is no concern of ${operation.id}, whatever it is`, async () => {
          for (const [what, body] of sampleOf("unreadable body", operation.id, Object.entries(unreadable), nameOf)) {
            const { token, path } = await exampleOf(scene, operation);
            const answer = await sendRaw(scene.world.ready.urls.http, {
              method: operation.method, target: path, body,
              headers: { authorization: `Bearer ${token}`, ...idsFor(operation), "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) },
            });
            assert.equal(answer.status, operation.result.status, `${what}: ${answer.text.slice(0, 200)}`);
          }
        });
        continue;
      }

      test(`with any one mistake is refused by ${operation.id}`, async () => {
        const example = await exampleOf(scene, operation);
        const mistakes = mistakesIn(schema, example.body ?? {});
        assert.ok(mistakes.length > 4);
        const tried = sampleOf("mistake in a body", operation.id, mistakes, ({ what }) => what);
        await assertAllRefused(example, tried.map(({ what, body }) => [what, body]));
      });

      test(`that cannot be read is refused by ${operation.id}`, async () => {
        const example = await exampleOf(scene, operation);
        // Nothing is a fine list of anything.
        const { "an array": _empty, ...others } = unreadable;
        const bodies = Object.entries(Array.isArray(example.body) ? others : unreadable);
        await assertAllRefused(example, sampleOf("unreadable body", operation.id, bodies, nameOf));
      });

      test(`of another type than JSON in UTF-8 is refused by ${operation.id}`, async () => {
        const example = await exampleOf(scene, operation);
        const rows = await rowsOf(scene.world);
        for (const type of sampleOf("type of a body", operation.id, otherTypes, String)) {
          assertRefused(await carryOut(scene, example, { headers: { "content-type": type } }), 415, 415);
        }
        await assertUnchanged(scene.world, rows);
      });

      test(`may hold what ${operation.id} does not know, and does what it says for all that`, async () => {
        for (const [what, text] of sampleOf("oddity in a body", operation.id, Object.entries(oddities), nameOf)) {
          const example = await exampleOf(scene, operation);
          const own = JSON.stringify(example.body).replace(/\{(\}?)/, (_open, end: string) => (end ? `{${text}}` : `{${text},`));
          const answer = await carryOut(scene, example, { body: `\uFEFF${own}` });
          assert.equal(answer.status, operation.result.status, `${what}: ${answer.text.slice(0, 200)}`);
        }
        assert.equal(({} as { polluted?: boolean }).polluted, undefined);
      });

      test(`of any JSON is understood or refused by ${operation.id}`, async () => {
        const example = await exampleOf(scene, operation);
        const names = Object.keys(example.body ?? {});
        const bodies = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...names), fc.jsonValue()));
        // Chance may hit on a name that could be one, and of which there is none.
        const expected = new Set([operation.result.status, 400, ...operation.faults.map(({ status }) => status)]);
        await fc.assert(fc.asyncProperty(bodies, async (body) => {
          const answer = await carryOut(scene, example, { body: JSON.stringify(body) });
          assert.ok(expected.has(answer.status), `${answer.status} ${answer.text}`);
        }), { numRuns: isLong ? 50 : 15 });
      });
    }
  });
}
