// All handlers of all areas, under their operations' ids, in one form that the pipeline can call.

import { allOperations, isBuilt, isOfPipeline, type BuiltOperation } from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import { internalHandlers, sandboxResellersHandlers } from "../accounts/index.ts";
import { agreementsHandlers } from "../areas/agreements/index.ts";
import { auditHandlers } from "../areas/audit/index.ts";
import { billingHandlers } from "../areas/billing/index.ts";
import { catalogHandlers } from "../areas/catalog/index.ts";
import { consentHandlers } from "../areas/consents/index.ts";
import { customersHandlers } from "../areas/customers/index.ts";
import { migrationsHandlers } from "../areas/migrations/index.ts";
import { ordersHandlers } from "../areas/orders/index.ts";
import { partnerRolesHandlers } from "../areas/partnerroles/index.ts";
import { pricingHandlers } from "../areas/pricing/index.ts";
import { profilesHandlers } from "../areas/profiles/index.ts";
import { relationshipsHandlers } from "../areas/relationships/index.ts";
import { securityHandlers } from "../areas/security/index.ts";
import { subscriptionsHandlers } from "../areas/subscriptions/index.ts";
import { usageHandlers } from "../areas/usage/index.ts";
import { usersHandlers } from "../areas/users/index.ts";
import { utilitiesHandlers } from "../areas/utilities/index.ts";
import type { Call, PreparedWrite, Question, Read, RecordChange, Write } from "../call/index.ts";
import type { Unit, World } from "../world/index.ts";

/** Only a new area touches this list. */
const handlers: Readonly<Record<string, unknown>> = {
  ...agreementsHandlers,
  ...auditHandlers,
  ...billingHandlers,
  ...catalogHandlers,
  ...consentHandlers,
  ...customersHandlers,
  ...internalHandlers,
  ...migrationsHandlers,
  ...ordersHandlers,
  ...partnerRolesHandlers,
  ...pricingHandlers,
  ...profilesHandlers,
  ...relationshipsHandlers,
  ...sandboxResellersHandlers,
  ...securityHandlers,
  ...subscriptionsHandlers,
  ...usageHandlers,
  ...usersHandlers,
  ...utilitiesHandlers,
};

type AnyCall = Call<BuiltOperation>;

export interface ReadHandler {
  readonly kind: "read";
  readonly read: Read<BuiltOperation>;
}

export interface WriteHandler {
  readonly kind: "write";
  /** Absent where there is nothing to do before the unit. */
  prepare?(call: AnyCall, world: World): Promise<unknown>;
  write(call: AnyCall, unit: Unit, record: RecordChange, ready: unknown): Promise<unknown>;
}

/** Whether an operation reads or writes is its handler's to say: some questions come by POST. */
export type AnyHandler = ReadHandler | WriteHandler;

export function handlerOf(operation: BuiltOperation): AnyHandler {
  const handler = handlers[operation.id];
  invariant(handler, `the built operation ${operation.id} has a handler`);
  if (operation.method === "GET" || operation.method === "HEAD") return { kind: "read", read: handler as Read<BuiltOperation> };
  if (typeof handler === "function") return { kind: "write", write: handler as Write<BuiltOperation> };
  const parts = handler as Question<BuiltOperation> | PreparedWrite<BuiltOperation, unknown>;
  return "read" in parts ? { kind: "read", ...parts } : { kind: "write", ...parts };
}

export const pipelineOperations: readonly BuiltOperation[] = allOperations.filter(isBuilt).filter(isOfPipeline);
