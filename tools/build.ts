// Builds what `npm start` and the published package run. Call it with the carried Node: `node tools/build.ts`.

import { buildAll } from "./build/all.ts";
import { root } from "./root.ts";

const started = performance.now();
const { modules, outputs, bytes, isDashboardNew } = await buildAll(root);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Built dist/understudy.mjs from ${modules} modules: ${outputs} files, ${Math.round(bytes / 1024)} KiB, ${seconds} s.${isDashboardNew ? " The dashboard is new, too." : ""}`);
