// Operations of ours: what the real product offers only as pages, as calls that a test and the dashboard can make.
// They need a signed-in user with the right role, like the page does. Each folder is a page or a few that belong together.

import { accountOperations } from "./account/operations.ts";
import { applicationsOperations } from "./applications/operations.ts";
import { sandboxOperations } from "./sandbox/operations.ts";

export const internalOperations = {
  ...accountOperations,
  ...applicationsOperations,
  ...sandboxOperations,
};
