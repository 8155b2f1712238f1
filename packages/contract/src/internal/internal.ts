// What every internal operation has in common: its host, and that a user with a role asks for it, as on the page that
// the real product offers instead.

import { everyCloud, userOnly } from "../define/places.ts";

export const internal = {
  host: "internal", auth: userOnly, clouds: everyCloud, sources: ["Set up API access in Partner Center"],
} as const;
