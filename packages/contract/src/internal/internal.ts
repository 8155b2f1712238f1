// What every internal operation has in common: its host, and that a user with a role asks for it, as on the page that
// the real product offers instead.

import { everyCloud, userOnly } from "../define/places.ts";
import { enrolmentStates, type AccountState } from "./account/resources.ts";

export const internal = {
  host: "internal", auth: userOnly, clouds: everyCloud, states: ["created", "active"],
  sources: ["Set up API access in Partner Center"],
} as const;

/** What concerns the company itself is there while it enrols, too. */
export const ownPages: readonly AccountState[] = [...enrolmentStates, ...internal.states];
