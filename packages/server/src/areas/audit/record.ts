// A record of the activity log, made in the unit of work of what it tells.

import { createHash } from "node:crypto";
import type { AuditRecord, Of, Recording } from "@understudy/contract";
import type { Caller, Change } from "../../call/index.ts";
import { sql } from "../../database/index.ts";
import type { Unit } from "../../world/index.ts";

export interface Recorded {
  readonly caller: Caller;
  readonly recording: Recording;
  readonly change: Change;
  readonly requestId: string;
  readonly correlationId: string;
}

export async function writeAuditRecord(unit: Unit, recorded: Recorded): Promise<void> {
  const record = auditRecordOf(unit, recorded);
  const { accountId } = recorded.caller.account;
  await unit.db.run(sql`
    INSERT INTO audit_records (account_id, happened_at, record_id, customer_id, customer_name_key, resource_type, record)
    VALUES (${accountId}, ${record.operationDate}, ${record.id}, ${record.customerId ?? null},
      ${record.customerName?.toLowerCase() ?? null}, ${record.resourceType}, ${JSON.stringify(record)})`);
}

function auditRecordOf(unit: Unit, recorded: Recorded): Of<typeof AuditRecord> {
  const { caller, recording, change, correlationId } = recorded;
  return {
    id: idOf(unit, recorded),
    partnerId: caller.account.accountId,
    ...(change.customer && { customerId: change.customer.id, customerName: change.customer.name }),
    ...(caller.user && { userPrincipalName: caller.user.userName }),
    applicationId: caller.appId,
    resourceType: recording.resourceType,
    ...(change.before !== undefined && { resourceOldValue: JSON.stringify(pascalCased(change.before)) }),
    ...(change.after !== undefined && { resourceNewValue: JSON.stringify(pascalCased(change.after)) }),
    operationType: recording.operationType,
    originalCorrelationId: correlationId,
    operationDate: unit.nowText,
    operationStatus: "succeeded",
    customizedData: Object.entries(change.details ?? {}).map(([key, value]) => ({ key, value })),
    attributes: { objectType: "AuditRecord" },
  };
}

/** Partner, customer, resource, operation and time in the service's ticks; the request tells records of one tick apart. */
function idOf(unit: Unit, { caller, change, recording, requestId }: Recorded): string {
  const ticks = BigInt(unit.now.epochMilliseconds) * 10_000n + ticksOfUnixEpoch;
  const request = createHash("sha256").update(requestId).digest("hex").slice(0, 16);
  const parts = [caller.account.accountId, change.customer?.id ?? "", recording.resourceType, recording.operationType];
  return [...parts, `${ticks}${request}`].join("_");
}

/** The service counts tenths of a microsecond since the year 1. */
const ticksOfUnixEpoch = 621_355_968_000_000_000n;

/** Resources stand in the log as the service writes them itself: property names begin with a capital. */
function pascalCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pascalCased);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.charAt(0).toUpperCase() + name.slice(1), pascalCased(part)]),
  );
}
