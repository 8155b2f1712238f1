// Planted: the kernel does not know what it runs on.

import { readFileSync } from "node:fs";

export const platform = process.platform;
export const text = readFileSync;
