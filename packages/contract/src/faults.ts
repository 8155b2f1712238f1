// Every refusal that more than one area knows, or the pipeline: code, status, the words of the answer, the way out, the
// page. What only one area refuses is in a file of this name in the area's folder.

import type { FaultDefinition } from "@understudy/kernel";
import { customerFaults } from "./faults/customers.ts";
import { partnerFaults } from "./faults/partners.ts";
import { requestFaults } from "./faults/requests.ts";

export const faults = { ...requestFaults, ...partnerFaults, ...customerFaults } as const satisfies Record<string, FaultDefinition>;
