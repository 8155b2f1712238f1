// The development programs that are run as such, as files that Node runs: that works on every platform.

import path from "node:path";
import { root } from "./root.ts";

export const programs = {
  tsc: path.join(root, "node_modules", "typescript", "bin", "tsc"),
  oxlint: path.join(root, "node_modules", "oxlint", "bin", "oxlint"),
} as const;
