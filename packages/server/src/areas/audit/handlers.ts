// The activity log of the account, newest first.

import { faults, resourceTypes, type auditOperations } from "@understudy/contract";
import { Fault, toInstantText } from "@understudy/kernel";
import { badProperty, fromToken, pageOf, parseFilter, type FieldFilter, type Handlers } from "../../call/index.ts";
import { join, sql, type Query, type Reader } from "../../database/index.ts";
import { periodOf } from "./period.ts";
import { auditRecordOf, placeOf, type AuditRow } from "./wire.ts";

/** The documented example shows pages of 500. */
const pageSizeDefault = 500;

const searchFields = { CompanyName: ["substring"], CustomerId: ["equals"], ResourceType: ["equals"] } as const;

export const auditHandlers: Handlers<typeof auditOperations> = {
  "audit.records.list": async ({ query, caller, continuationToken }, { db, now }) => {
    const { accountId } = caller.account;
    const of = `audit ${accountId}`;
    const from = fromToken(of, 2, continuationToken);
    const asked = from?.query ?? given({ startDate: query.startDate, endDate: query.endDate, filter: query.filter });
    const size = query.size || from?.size || pageSizeDefault;
    const period = periodOf(asked["startDate"], asked["endDate"], now);
    const filter = parseFilter(asked["filter"], searchFields);
    const conditions = [
      sql`account_id = ${accountId}`,
      sql`happened_at >= ${toInstantText(period.from)}`,
      sql`happened_at < ${toInstantText(period.until)}`,
    ];
    if (filter) conditions.push(conditionOf(filter));
    if (from) conditions.push(sql`(happened_at, record_key) < (${from.after[0] ?? ""}, ${from.after[1] ?? ""})`);
    const found = await list(db, conditions, size + 1);
    return pageOf(found, { of, size, query: asked }, auditRecordOf, (row) => [row.happened_at, row.record_key]);
  },

  "audit.records.get": async ({ params, caller }, { db }) => {
    const place = placeOf(params.auditId);
    const row = place && (await db.get<AuditRow>(sql`
      SELECT * FROM audit_records
      WHERE account_id = ${caller.account.accountId} AND happened_at = ${place.happenedAt}
        AND record_key = ${place.recordKey}`));
    const record = row && auditRecordOf(row);
    if (record?.id !== params.auditId) throw new Fault(faults.noSuchResource, { what: `Audit record ${params.auditId}` });
    return record;
  },
};

/** The parameters that were given. */
const given = (parameters: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined));

function list(db: Reader, conditions: readonly Query[], limit: number): Promise<AuditRow[]> {
  return db.all<AuditRow>(join([
    sql`SELECT * FROM audit_records WHERE `,
    join(conditions, " AND "),
    sql` ORDER BY happened_at DESC, record_key DESC LIMIT ${limit}`,
  ], ""));
}

function conditionOf({ field, value }: FieldFilter): Query {
  if (field === "CustomerId") return sql`customer_id = ${value.toLowerCase()}`;
  if (field === "CompanyName") return sql`customer_name_key LIKE ${`%${escaped(value.toLowerCase())}%`} ESCAPE '!'`;
  return sql`resource_type = ${resourceTypeNamed(value)}`;
}

const escaped = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);

/** ResourceType comes as Order, order, or customer_user and CustomerUser. */
function resourceTypeNamed(value: string): string {
  const plain = (name: string) => name.replaceAll("_", "").toLowerCase();
  const found = resourceTypes.find((name) => plain(name) === plain(value));
  if (found) return found;
  throw badProperty("filter", `value ${value} is not a resource type`);
}

