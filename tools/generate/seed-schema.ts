// The format of seed files as JSON Schema, for editors and for whoever writes one.

import { Seed } from "@understudy/server";
import type { Artefact } from "./artefact.ts";

export const seedSchema: Artefact = {
  path: "docs/reference/seed.schema.json",
  make: () => `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...Seed }, null, 2)}\n`,
};
