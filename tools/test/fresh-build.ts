// Many tests run what is built, as users do: the program, the dashboard, the reference pages. So it is built first when
// it is stale.

import { buildAll } from "../build/all.ts";
import { isBuildStale } from "../build/freshness.mjs";

export async function freshBuild(root: string): Promise<void> {
  if (isBuildStale(root)) await buildAll(root);
}
