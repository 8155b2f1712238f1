// Builds the program that `npm start` and the published package run: one bundle, so that a start reads few files, and
// the pages that it serves.
// Call it with the carried Node: `node tools/build.ts`.

import { buildBundle } from "./build/bundle.ts";
import { buildDashboard } from "./build/dashboard.ts";
import { buildReferencePages } from "./build/reference-pages.ts";
import { root } from "./root.ts";

const started = performance.now();
const isDashboardNew = await buildDashboard(root);
await buildReferencePages(root);
const { modules, outputs, bytes } = await buildBundle(root, "packages/cli/src/main.ts");
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Built dist/understudy.mjs from ${modules} modules: ${outputs} files, ${Math.round(bytes / 1024)} KiB, ${seconds} s.${isDashboardNew ? " The dashboard is new, too." : ""}`);
