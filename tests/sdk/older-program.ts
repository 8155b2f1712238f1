// Tries the SDK's promises in the process that it is run in; the scene comes by standard input, what became of them goes
// to standard output. It has no `await` at its top, which CommonJS has not.

import { text } from "node:stream/consumers";
import * as sdk from "@understudy/sdk";
import { tryAll, type Scene } from "./promises.ts";

async function main(): Promise<void> {
  const scene = JSON.parse(await text(process.stdin)) as Scene & { readonly mark: string };
  process.stdout.write(JSON.stringify({ node: process.versions.node, outcomes: await tryAll({ ...scene, sdk }) }));
}

void main();
