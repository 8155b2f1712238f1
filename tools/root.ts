// Where the repository is: what the tools read and write is named from here.

import path from "node:path";

export const root: string = path.resolve(import.meta.dirname, "..");
