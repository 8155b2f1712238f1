// What falls due of accounts, by kind of agenda entry.

import type { Due } from "../world/index.ts";
import { enrolmentDue } from "./enrolment/due.ts";
import { sandboxDue } from "./sandbox/sandbox.ts";

export const accountsDue: ReadonlyMap<string, Due> = new Map([...enrolmentDue, ...sandboxDue]);
