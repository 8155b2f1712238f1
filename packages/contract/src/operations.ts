// Every operation, by area. Only a new area touches this list.

import { accountsOperations } from "./accounts/operations.ts";
import { agreementsOperations } from "./agreements/operations.ts";
import { analyticsOperations } from "./analytics/operations.ts";
import { auditOperations } from "./audit/operations.ts";
import { billingOperations } from "./billing/operations.ts";
import { catalogOperations } from "./catalog/operations.ts";
import { customersOperations } from "./customers/operations.ts";
import { devicesOperations } from "./devices/operations.ts";
import { gdapOperations } from "./gdap/operations.ts";
import { consentOperations } from "./identity/consents.ts";
import { identityOperations } from "./identity/operations.ts";
import { internalOperations } from "./internal/operations.ts";
import { licensesOperations } from "./licenses/operations.ts";
import { migrationsOperations } from "./migrations/operations.ts";
import { ordersOperations } from "./orders/operations.ts";
import { partnerRolesOperations } from "./partnerroles/operations.ts";
import { payoutsOperations } from "./payouts/operations.ts";
import { pricingOperations } from "./pricing/operations.ts";
import { profilesOperations } from "./profiles/operations.ts";
import { referralsOperations } from "./referrals/operations.ts";
import { relationshipsOperations } from "./relationships/operations.ts";
import { securityOperations } from "./security/operations.ts";
import { selfserviceOperations } from "./selfservice/operations.ts";
import { subscriptionsOperations } from "./subscriptions/operations.ts";
import { supportOperations } from "./support/operations.ts";
import { usageOperations } from "./usage/operations.ts";
import { usersOperations } from "./users/operations.ts";
import { utilitiesOperations } from "./utilities/operations.ts";
import { webhooksOperations } from "./webhooks/operations.ts";
import type { BuiltOperation, Operation } from "./define/operation.ts";

export const operations = {
  ...accountsOperations,
  ...agreementsOperations,
  ...analyticsOperations,
  ...auditOperations,
  ...billingOperations,
  ...catalogOperations,
  ...customersOperations,
  ...devicesOperations,
  ...gdapOperations,
  ...consentOperations,
  ...identityOperations,
  ...licensesOperations,
  ...migrationsOperations,
  ...ordersOperations,
  ...partnerRolesOperations,
  ...payoutsOperations,
  ...pricingOperations,
  ...profilesOperations,
  ...referralsOperations,
  ...relationshipsOperations,
  ...securityOperations,
  ...selfserviceOperations,
  ...subscriptionsOperations,
  ...supportOperations,
  ...usageOperations,
  ...usersOperations,
  ...utilitiesOperations,
  ...webhooksOperations,
  ...internalOperations,
} as const satisfies Record<string, Operation>;

export const allOperations: readonly Operation[] = Object.values(operations);

export const isBuilt = (operation: Operation): operation is BuiltOperation => operation.status === "built";

/** Whether the API's pipeline carries it out: the token service and the exchange of tokens answer for themselves. */
export const isOfPipeline = (operation: BuiltOperation): boolean => operation.host !== "login" && !operation.ownRoute;
