// Loaded before a test file: keeps what Node compiles of the sources, which hundreds of processes would compile again.

import { enableCompileCache } from "node:module";
import path from "node:path";
import { root } from "../root.ts";

enableCompileCache(path.join(root, "node_modules/.cache/understudy-tests/compiled"));
