// All that a build is: the program in one bundle, so that a start reads few files, and the pages that it serves. Whoever
// builds, builds all of it: a start, the tests, the published package.

import { buildBundle, type Bundle } from "./bundle.ts";
import { buildDashboard } from "./dashboard.ts";
import { buildFonts } from "./fonts.ts";
import { buildReferencePages } from "./reference-pages.ts";

export interface Build extends Bundle {
  readonly isDashboardNew: boolean;
}

export async function buildAll(root: string): Promise<Build> {
  const isDashboardNew = await buildDashboard(root);
  await buildReferencePages(root);
  buildFonts(root);
  return { isDashboardNew, ...(await buildBundle(root, "packages/cli/src/main.ts")) };
}
