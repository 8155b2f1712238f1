// The rows behind the reports: the latest requests in lots, counts by day and application, users without a second factor.

import type { ApplicationMfaAdoptionStatus, NonMfaCompliantPartnerPrincipal, Of, PartnerRequest } from "@understudy/contract";
import { sql, type Reader, type Writer } from "../../database/index.ts";

/** How many requests the report lists; older ones are in the counts only. */
export const latestRequestsMax = 10_000;

export interface NotedRequest {
  readonly accountId: string;
  /** Whether it was to the API, and not to a page of the account: the pages are in the list of users alone. */
  readonly toApi: boolean;
  readonly request: Of<typeof PartnerRequest>;
}

export async function keepLot(writer: Writer, lot: readonly NotedRequest[]): Promise<void> {
  for (const [accountId, noted] of Map.groupBy(lot, (each) => each.accountId)) {
    // A sandbox may have been deleted since, and leaves nothing.
    if (!(await writer.get(sql`SELECT account_id FROM accounts WHERE account_id = ${accountId}`))) continue;
    const requests = noted.filter(({ toApi }) => toApi).map(({ request }) => request);
    await keepLatest(writer, accountId, requests);
    for (const ofOne of Map.groupBy(requests, countedTogether).values()) await count(writer, accountId, ofOne);
    const toPages = noted.filter(({ toApi }) => !toApi).map(({ request }) => request);
    for (const ofOne of Map.groupBy(toPages, dayOf).values()) await countToPages(writer, accountId, ofOne);
    const without = noted.map(({ request }) => request).filter(({ mfaCompliant }) => !mfaCompliant);
    for (const ofOne of Map.groupBy(without, ({ objectId }) => objectId).values()) await keepPrincipal(writer, accountId, ofOne);
  }
}

type Request = NotedRequest["request"];

const dayOf = ({ requestDateTime }: Request): string => requestDateTime.slice(0, "yyyy-mm-dd".length);

const countedTogether = (request: Request): string => `${dayOf(request)} ${request.applicationId}`;

async function keepLatest(writer: Writer, accountId: string, requests: readonly Request[]): Promise<void> {
  if (requests.length === 0) return;
  await writer.run(sql`
    INSERT INTO partner_request_lots (account_id, lot_number, size, requests)
    VALUES (${accountId}, (SELECT coalesce(max(lot_number), 0) + 1 FROM partner_request_lots WHERE account_id = ${accountId}),
      ${requests.length}, ${JSON.stringify(requests)})`);
  await writer.run(sql`
    DELETE FROM partner_request_lots WHERE account_id = ${accountId} AND lot_number IN (
      SELECT lot_number FROM (
        SELECT lot_number, sum(size) OVER (ORDER BY lot_number DESC) - size AS newer
        FROM partner_request_lots WHERE account_id = ${accountId}) AS lots
      WHERE newer >= ${latestRequestsMax})`);
}

async function count(writer: Writer, accountId: string, requests: readonly Request[]): Promise<void> {
  const [first] = requests;
  if (!first) return;
  const compliant = requests.filter(({ mfaCompliant }) => mfaCompliant).length;
  await writer.run(sql`
    INSERT INTO mfa_adoption (account_id, day, app_id, requests, compliant_requests)
    VALUES (${accountId}, ${dayOf(first)}, ${first.applicationId}, ${requests.length}, ${compliant})
    ON CONFLICT (account_id, day, app_id) DO UPDATE SET
      requests = mfa_adoption.requests + excluded.requests,
      compliant_requests = mfa_adoption.compliant_requests + excluded.compliant_requests`);
}

async function countToPages(writer: Writer, accountId: string, requests: readonly Request[]): Promise<void> {
  const [first] = requests;
  if (!first) return;
  const compliant = requests.filter(({ mfaCompliant }) => mfaCompliant).length;
  await writer.run(sql`
    INSERT INTO portal_requests (account_id, day, requests, compliant_requests)
    VALUES (${accountId}, ${dayOf(first)}, ${requests.length}, ${compliant})
    ON CONFLICT (account_id, day) DO UPDATE SET
      requests = portal_requests.requests + excluded.requests,
      compliant_requests = portal_requests.compliant_requests + excluded.compliant_requests`);
}

async function keepPrincipal(writer: Writer, accountId: string, requests: readonly Request[]): Promise<void> {
  const last = requests.at(-1);
  if (!last) return;
  await writer.run(sql`
    INSERT INTO non_mfa_principals (account_id, user_id, user_name, last_at)
    VALUES (${accountId}, ${last.objectId}, ${last.upn}, ${last.requestDateTime})
    ON CONFLICT (account_id, user_id) DO UPDATE SET user_name = excluded.user_name, last_at = excluded.last_at
    WHERE excluded.last_at > non_mfa_principals.last_at`);
}

/** The oldest first. Lots of several processes may overlap; of one instant they stay in the order that they were written in. */
export async function listLatestRequests(reader: Reader, accountId: string): Promise<Request[]> {
  const lots = await reader.all<{ requests: string }>(sql`
    SELECT requests FROM partner_request_lots WHERE account_id = ${accountId} ORDER BY lot_number`);
  return lots
    .flatMap(({ requests }) => JSON.parse(requests) as Request[])
    .toSorted((one, other) => (one.requestDateTime < other.requestDateTime ? -1 : Number(one.requestDateTime > other.requestDateTime)))
    .slice(-latestRequestsMax);
}

interface AdoptionRow {
  day: string;
  app_id: string;
  requests: number;
  compliant_requests: number;
  display_name: string | null;
}

/** The latest day first; `nameOf` knows the applications that need no registration. */
export async function listAdoption(
  reader: Reader, accountId: string, days: { readonly from: string; readonly to: string }, nameOf: (appId: string) => string | undefined,
): Promise<Of<typeof ApplicationMfaAdoptionStatus>[]> {
  const rows = await reader.all<AdoptionRow>(sql`
    SELECT c.day, c.app_id, c.requests, c.compliant_requests, p.display_name
    FROM mfa_adoption c LEFT JOIN applications p ON p.app_id = c.app_id AND p.account_id = c.account_id
    WHERE c.account_id = ${accountId} AND c.day >= ${days.from} AND c.day <= ${days.to}
    ORDER BY c.day DESC, c.app_id`);
  return rows.map((row) => ({
    loginDate: row.day,
    mfaCompliantRequestCount: row.compliant_requests,
    totalRequestCount: row.requests,
    applicationId: row.app_id,
    applicationName: row.display_name ?? nameOf(row.app_id) ?? "",
  }));
}

/** Of how many requests by the account's own pages, and how many of them with a second factor. */
export async function sumToPages(
  reader: Reader, accountId: string, days: { readonly from: string; readonly to: string },
): Promise<{ readonly total: number; readonly withMfa: number }> {
  const rows = await reader.all<{ requests: number; compliant_requests: number }>(sql`
    SELECT requests, compliant_requests FROM portal_requests
    WHERE account_id = ${accountId} AND day >= ${days.from} AND day <= ${days.to}`);
  return {
    total: rows.reduce((sum, { requests }) => sum + requests, 0),
    withMfa: rows.reduce((sum, row) => sum + row.compliant_requests, 0),
  };
}

export async function listPrincipals(reader: Reader, accountId: string): Promise<Of<typeof NonMfaCompliantPartnerPrincipal>[]> {
  const rows = await reader.all<{ user_id: string; user_name: string; last_at: string }>(sql`
    SELECT user_id, user_name, last_at FROM non_mfa_principals WHERE account_id = ${accountId} ORDER BY user_name, user_id`);
  return rows.map((row) => ({
    objectId: row.user_id, tenantId: accountId, upn: row.user_name, lastNonMfaCompliantRequestDateTime: row.last_at,
  }));
}
