// All handlers of all areas, under their operations' ids, in one form that the pipeline can call.

import { allOperations, isBuilt, isOfPipeline, type BuiltOperation } from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import { internalHandlers } from "../accounts/index.ts";
import { auditHandlers } from "../areas/audit/index.ts";
import { consentHandlers } from "../areas/consents/index.ts";
import { customersHandlers } from "../areas/customers/index.ts";
import { securityHandlers } from "../areas/security/index.ts";
import { utilitiesHandlers } from "../areas/utilities/index.ts";
import type { Call, PreparedWrite, Read, RecordChange, Write } from "../call/index.ts";
import type { Unit } from "../world/index.ts";

/** Only a new area touches this list. */
const handlers: Readonly<Record<string, unknown>> = {
  ...auditHandlers,
  ...consentHandlers,
  ...customersHandlers,
  ...internalHandlers,
  ...securityHandlers,
  ...utilitiesHandlers,
};

type AnyCall = Call<BuiltOperation>;

export type AnyHandler =
  | { readonly kind: "read"; readonly read: Read<BuiltOperation> }
  | {
      readonly kind: "write";
      prepare(call: AnyCall): Promise<unknown>;
      write(call: AnyCall, unit: Unit, record: RecordChange, ready: unknown): Promise<unknown>;
    };

export function handlerOf(operation: BuiltOperation): AnyHandler {
  const handler = handlers[operation.id];
  invariant(handler, `the built operation ${operation.id} has a handler`);
  if (operation.method === "GET" || operation.method === "HEAD") return { kind: "read", read: handler as Read<BuiltOperation> };
  if (typeof handler !== "function") return { kind: "write", ...(handler as PreparedWrite<BuiltOperation, unknown>) };
  return { kind: "write", prepare: async () => undefined, write: handler as Write<BuiltOperation> };
}

export const pipelineOperations: readonly BuiltOperation[] = allOperations.filter(isBuilt).filter(isOfPipeline);
