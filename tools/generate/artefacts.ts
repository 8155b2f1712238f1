// All that is derived. A new artefact is one more line here.

import type { Artefact } from "./artefact.ts";
import { dashboardOperations } from "./dashboard-operations.ts";
import { operationsReference } from "./operations-reference.ts";
import { seedSchema } from "./seed-schema.ts";
import { settingsReference } from "./settings-reference.ts";

export const artefacts: readonly Artefact[] = [operationsReference, seedSchema, settingsReference, ...dashboardOperations];
