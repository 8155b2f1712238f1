// A record of the activity log, made in the unit of work of what it tells. Resources stand in it as they are; they
// become text only when somebody reads the record, since writing happens far more often.

import type { Recording } from "@understudy/contract";
import type { Caller, Change } from "../../call/index.ts";
import { sql } from "../../database/index.ts";
import type { Unit } from "../../world/index.ts";

export interface Recorded {
  readonly caller: Caller;
  readonly recording: Recording;
  readonly change: Change;
  readonly correlationId: string;
}

/** What a record says beyond its columns. */
export interface Particulars {
  readonly customerName?: string;
  readonly userPrincipalName?: string;
  readonly applicationId: string;
  readonly originalCorrelationId: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly details?: Readonly<Record<string, string>>;
}

export async function writeAuditRecord(unit: Unit, recorded: Recorded): Promise<void> {
  const { caller, change } = recorded;
  const { operationType, resourceType } = { ...recorded.recording, ...change };
  await unit.db.run(sql`
    INSERT INTO audit_records (account_id, happened_at, record_key, customer_id, customer_name_key, resource_type,
      operation_type, record)
    VALUES (${caller.account.accountId}, ${unit.nowText}, ${keyOf(unit)}, ${change.customer?.id ?? null},
      ${change.customer?.name.toLowerCase() ?? null}, ${resourceType}, ${operationType},
      ${JSON.stringify(particularsOf(recorded))})`);
}

function particularsOf({ caller, change, correlationId }: Recorded): Particulars {
  const { customer, before, after, details } = change;
  return {
    ...(customer && { customerName: customer.name }),
    ...(caller.user && { userPrincipalName: caller.user.userName }),
    applicationId: caller.appId,
    originalCorrelationId: correlationId,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(details && { details }),
  };
}

/** Tells records of the same instant apart, and keeps their order: new ids rise. */
const keyOf = (unit: Unit): string => unit.ids.guid().replaceAll("-", "").slice(0, 16);
