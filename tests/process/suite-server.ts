// One server for all tests of a suite, with a world of its own, and the verbs of the command line that are told to it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import type { ReadyFile } from "@understudy/server";
import { testFolder, type TestFolder } from "../support/folders.ts";
import { begin, finished, run, type Begun, type Finished } from "./program.ts";

export interface SuiteServer {
  /** Once the suite's tests run. */
  readonly ready: ReadyFile;
  file(name: string): string;
  /** Runs a verb to its end. */
  verb(...args: readonly string[]): Promise<Finished>;
  /** What a verb says, which has to go well. */
  told(...args: readonly string[]): Promise<string>;
}

export function suiteServer(...args: readonly string[]): SuiteServer {
  let folder: TestFolder;
  let server: Begun;
  let ready: ReadyFile;
  before(async () => {
    folder = testFolder();
    server = begin(["up", "--port", "0", "--http-port", "0", "--data", folder.file("data"), "--seed", "demo", ...args]);
    await server.hasSaid("understudy ca");
    ready = JSON.parse(readFileSync(folder.file("data/ready.json"), "utf8")) as ReadyFile;
  });
  after(async () => {
    const end = finished(server);
    server.child.kill("SIGTERM");
    await end;
    folder.remove();
  });
  const verb = (...words: readonly string[]) => run([...words, "--data", folder.file("data")]);
  return {
    get ready() { return ready; },
    file: (name) => folder.file(name),
    verb,
    told: async (...words) => {
      const { code, stdout, stderr } = await verb(...words);
      assert.deepEqual([code, stderr], [0, ""]);
      return stdout;
    },
  };
}
