// Operations of ours: what the real product offers only as pages, as calls that a test and the dashboard can make.
// They need a signed-in user with the right role, like the page does. Each folder is a page or a few that belong together.

import { accountOperations } from "./account/operations.ts";
import { accountAgreementsOperations } from "./agreements/operations.ts";
import { directoryOperations } from "./applications/directory.ts";
import { applicationsOperations } from "./applications/operations.ts";
import { billingFilesOperations } from "./billing-files/operations.ts";
import { enrolmentOperations } from "./enrolment/operations.ts";
import { identifiersOperations } from "./identifiers/operations.ts";
import { priceSheetsOperations } from "./price-sheets/operations.ts";
import { resellersOperations } from "./resellers/operations.ts";
import { sandboxOperations } from "./sandbox/operations.ts";
import { subscriptionPagesOperations } from "./subscriptions/operations.ts";
import { tenantsOperations } from "./tenants/operations.ts";
import { partnerUsersOperations } from "./users/operations.ts";

export const internalOperations = {
  ...accountOperations,
  ...accountAgreementsOperations,
  ...applicationsOperations,
  ...directoryOperations,
  ...billingFilesOperations,
  ...enrolmentOperations,
  ...identifiersOperations,
  ...priceSheetsOperations,
  ...resellersOperations,
  ...sandboxOperations,
  ...subscriptionPagesOperations,
  ...tenantsOperations,
  ...partnerUsersOperations,
};
