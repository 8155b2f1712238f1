// A record as it travels, and its id: partner, customer, resource, operation, and the instant in the service's ticks
// with the record's own key behind it. An id says all that finding the row takes.

import type { AuditRecord, Of, OperationType, ResourceType } from "@understudy/contract";
import { toInstantText } from "@understudy/kernel";
import type { Particulars } from "./record.ts";

export interface AuditRow {
  account_id: string;
  happened_at: string;
  record_key: string;
  customer_id: string | null;
  resource_type: ResourceType;
  operation_type: OperationType;
  record: string;
}

export function auditRecordOf(row: AuditRow): Of<typeof AuditRecord> {
  const { before, after, details, ...particulars } = JSON.parse(row.record) as Particulars;
  return {
    id: idOf(row),
    partnerId: row.account_id,
    ...(row.customer_id !== null && { customerId: row.customer_id }),
    ...particulars,
    resourceType: row.resource_type,
    ...(before !== undefined && { resourceOldValue: pascalCasedText(before) }),
    ...(after !== undefined && { resourceNewValue: pascalCasedText(after) }),
    operationType: row.operation_type,
    operationDate: row.happened_at,
    operationStatus: "succeeded",
    customizedData: Object.entries(details ?? {}).map(([key, value]) => ({ key, value })),
    attributes: { objectType: "AuditRecord" },
  };
}

/** The service counts tenths of a microsecond since the year 1. */
const ticksOfUnixEpoch = 621_355_968_000_000_000n;
const ticksPerMillisecond = 10_000n;

function idOf(row: AuditRow): string {
  const { epochMilliseconds } = Temporal.Instant.from(row.happened_at);
  const ticks = BigInt(epochMilliseconds) * ticksPerMillisecond + ticksOfUnixEpoch;
  return [row.account_id, row.customer_id ?? "", row.resource_type, row.operation_type, `${ticks}${row.record_key}`].join("_");
}

/** Where the row of an id is; undefined for what is no id of ours. */
export function placeOf(auditId: string): { readonly happenedAt: string; readonly recordKey: string } | undefined {
  const [, digits = "", recordKey = ""] = /_(\d{18,19})([0-9a-f]{16})$/.exec(auditId) ?? [];
  if (recordKey === "") return undefined;
  const milliseconds = (BigInt(digits) - ticksOfUnixEpoch) / ticksPerMillisecond;
  return { happenedAt: toInstantText(Temporal.Instant.fromEpochMilliseconds(Number(milliseconds))), recordKey };
}

/** Resources stand in the log as the service writes them itself: JSON whose property names begin with a capital. */
const pascalCasedText = (value: unknown): string => JSON.stringify(pascalCased(value));

function pascalCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pascalCased);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.charAt(0).toUpperCase() + name.slice(1), pascalCased(part)]),
  );
}
