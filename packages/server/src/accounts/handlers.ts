// The internal operations: what the real product offers only as pages. Each folder does those of its namesake in the contract.

import { accountHandlers } from "./account/handlers.ts";
import { accountAgreementsHandlers } from "./agreements/handlers.ts";
import { directoryHandlers } from "./applications/directory-handlers.ts";
import { applicationsHandlers } from "./applications/handlers.ts";
import { billingFilesHandlers } from "./billing-files/handlers.ts";
import { enrolmentHandlers } from "./enrolment/handlers.ts";
import { identifiersHandlers } from "./identifiers/handlers.ts";
import { priceSheetsHandlers } from "./price-sheets/handlers.ts";
import { resellersHandlers } from "./resellers/handlers.ts";
import { sandboxHandlers } from "./sandbox/handlers.ts";
import { partnerUsersHandlers } from "./users/handlers.ts";
import { tenantsHandlers } from "./tenants/handlers.ts";

export const internalHandlers = {
  ...accountHandlers,
  ...accountAgreementsHandlers,
  ...applicationsHandlers,
  ...directoryHandlers,
  ...billingFilesHandlers,
  ...enrolmentHandlers,
  ...identifiersHandlers,
  ...priceSheetsHandlers,
  ...resellersHandlers,
  ...sandboxHandlers,
  ...partnerUsersHandlers,
  ...tenantsHandlers,
};
