// All that is derived. A new artefact is one more line here.

import type { Artefact } from "./artefact.ts";
import { apiReference } from "./api-reference.ts";
import { dashboardOperations } from "./dashboard-operations.ts";
import { operationsReference } from "./operations-reference.ts";
import { sdkArtefacts } from "./sdk.ts";
import { seedSchema } from "./seed-schema.ts";
import { settingsReference } from "./settings-reference.ts";
import { subscriptionStatesReference } from "./subscription-states.ts";

export const artefacts: readonly Artefact[] = [operationsReference, ...apiReference, seedSchema, settingsReference, subscriptionStatesReference, ...dashboardOperations, ...sdkArtefacts];
