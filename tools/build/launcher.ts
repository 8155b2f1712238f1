// What stands in dist/understudy.mjs. The compile cache has to be on before the first module that should profit
// from it is read, so the program itself is imported after that.

export const launcher = `// Made by tools/build.ts: turns the compile cache on, then runs the program.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("compile-cache", import.meta.url)));
await import("./main.mjs");
`;
