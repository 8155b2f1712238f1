// The internal operations: what the real product offers only as pages. Each folder does those of its namesake in the contract.

import { accountHandlers } from "./account/handlers.ts";
import { applicationsHandlers } from "./applications/handlers.ts";
import { sandboxHandlers } from "./sandbox/handlers.ts";

export const internalHandlers = {
  ...accountHandlers,
  ...applicationsHandlers,
  ...sandboxHandlers,
};
