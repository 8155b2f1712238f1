// What a world holds, to see whether something has changed it: every row, but not the hour.

import { strict as assert } from "node:assert";
import type { TestWorld } from "./world.ts";

export type Rows = readonly string[];

export async function rowsOf(world: TestWorld): Promise<Rows> {
  const { status, text } = await world.control("GET", "/export");
  assert.equal(status, 200, text);
  // A table's last row ends otherwise than the others, and which is the last changes with what comes.
  return text.split("\n").slice(1).map((line) => line.replace(/\}\]?,$/, "},"));
}

/** Says which rows came and went, where something did. */
export async function assertUnchanged(world: TestWorld, before: Rows): Promise<void> {
  const after = await rowsOf(world);
  if (after.join("\n") === before.join("\n")) return;
  const [kept, now] = [new Set(before), new Set(after)];
  const shown = (rows: readonly string[]) => rows.slice(0, 3).map((row) => row.slice(0, 300)).join("\n  ");
  assert.fail(`The world has changed. Came:\n  ${shown(after.filter((row) => !kept.has(row)))}\nWent:\n  ${shown(before.filter((row) => !now.has(row)))}`);
}
