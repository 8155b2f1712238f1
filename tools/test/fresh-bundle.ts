// The tests of the command line run the bundle, as users do; so it is built first when it is stale.

import { existsSync } from "node:fs";
import path from "node:path";
import { buildBundle } from "../build/bundle.ts";
import { buildDashboard } from "../build/dashboard.ts";
import { isBuildStale } from "../build/freshness.mjs";

const entry = "packages/cli/src/main.ts";

export async function freshBundle(root: string): Promise<void> {
  if (!isBuildStale(root)) return;
  if (!existsSync(path.join(root, entry))) {
    console.error(`No bundle is built, since there is no ${entry}.`);
    return;
  }
  await buildDashboard(root);
  await buildBundle(root, entry);
}
