// Drop-in mode without any proxy: the server on port 443, and a hosts file that has the real names. Both are only there
// in a network and a view of the file system that are made for the test, so the machine itself stays as it is.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { before, describe, test } from "node:test";
import { realHostNames } from "@understudy/contract";
import { root } from "../../tools/root.ts";
import type { Report } from "../clients/programs/journey.ts";
import { testFolder } from "../support/folders.ts";
import { Missing, printedBy, unlessMissing } from "../support/runtime.ts";

const unshare = ["--map-root-user", "--net", "--mount", "sh", "-euc"];

/** With a network of its own, of which loopback alone is there, and another file in the place of the machine's hosts. */
const inside = 'ip link set lo up; mount --bind "$0" /etc/hosts; exec "$@"';

const isPossible = await unlessMissing("drop-in mode on port 443", async () => {
  if (process.platform !== "linux") throw new Missing("it takes the namespaces of Linux.");
  await printedBy("unshare", [...unshare, inside, "/etc/hosts", "true"]);
  return true;
}, "where possible");

/** curl and Python where the machine has them; Node brings the others. */
const mayBeMissing = { curl: ["curl", "--version"], "python-urllib": ["python3", "--version"] } as const;
const others = await Promise.all(Object.entries(mayBeMissing).map(([name, [command, ...args]]) =>
  unlessMissing(`${name} in drop-in mode`, async () => { await printedBy(command, args); return name; })));
const clients = ["fetch", "axios", "axios-absolute", "undici", "msal-node", ...others.filter((name) => name !== undefined)];

if (isPossible) {
  describe("with the real names in a hosts file and the server on port 443,", () => {
    let reports: Readonly<Record<string, Report>>;
    let hostsBefore: string;

    before(async () => {
      hostsBefore = readFileSync("/etc/hosts", "utf8");
      const folder = testFolder();
      try {
        writeFileSync(folder.file("hosts"), ["localhost", ...realHostNames.filter((name) => !name.startsWith("*"))].map((name) => `127.0.0.1 ${name}\n`).join(""));
        const program = path.join(import.meta.dirname, "on-port-443.ts");
        const { stdout } = await promisify(execFile)("unshare", [...unshare, inside, folder.file("hosts"), process.execPath, program, ...clients]);
        reports = JSON.parse(stdout) as Record<string, Report>;
      } finally {
        folder.remove();
      }
    });

    for (const client of clients) {
      test(`${client} does its work without a proxy`, () => {
        const { created = [], read, updated, deleted } = reports[client] ?? {};
        assert.equal(new Set(created).size, 3);
        assert.deepEqual([read, updated, deleted], ["Contoso", "Contoso Ltd.", { status: 204 }]);
      });
    }

    test("the machine's own hosts file is as it was", () => assert.equal(readFileSync("/etc/hosts", "utf8"), hostsBefore));
  });
}

test("the guide has every real name for the hosts file but those of regions, which no hosts file can have", () => {
  const guide = readFileSync(path.join(root, "docs/guide/exec.md"), "utf8");
  const lines = [...guide.matchAll(/^ +127\.0\.0\.1 (.+)$/gm)].map(([, names = ""]) => names).join(" ");
  assert.deepEqual(lines.split(" ").toSorted(), realHostNames.filter((name) => !name.startsWith("*.")).toSorted());
});
