// The last requests as the operator reads them: those that are asked for, without secrets, each refusal explained.

import { allOperations, isBuilt } from "@understudy/contract";
import { toInstantText } from "@understudy/kernel";
import { findAccount } from "../accounts/index.ts";
import type { Reader } from "../database/index.ts";
import { findDirectory, findDirectoryByDomain } from "../directories/index.ts";
import type { World } from "../world/index.ts";
import type { Explanation, InspectedBody, InspectedRequest, InspectedRequests, WantedRequests } from "./answers.ts";
import { explain } from "./explain.ts";
import type { Inspector, Kept } from "./inspector.ts";
import type { Outline } from "./outline.ts";
import { redactBody, redactText, redactUrl } from "./redact.ts";

type Place = Pick<InspectedRequest, "cloud" | "account" | "appId" | "user">;

/** Whose a request was; asked once for each tenant that a question meets. */
type PlaceOf = (kept: Kept) => Promise<Place>;

export async function showRequests(inspector: Inspector, world: World, wanted: WantedRequests): Promise<InspectedRequests> {
  const { last } = inspector;
  const found = candidates(inspector.kept, wanted);
  // The newest when nothing is said, the first of those that follow otherwise: so nothing is missed by who asks on.
  const inTurn = wanted.after === undefined ? found.toReversed() : found;
  const requests: InspectedRequest[] = [];
  const placeOf = placesIn(world.database.statements);
  for (const kept of inTurn) {
    if (requests.length === wanted.limit) break;
    const shown = await show(kept, placeOf);
    if (isWanted(shown, wanted)) requests.push(shown);
  }
  if (wanted.after === undefined) return { requests: requests.toReversed(), next: last };
  return { requests, next: requests.length === wanted.limit ? (requests.at(-1)?.id ?? last) : last };
}

function candidates(kept: readonly Kept[], { after = 0, status, operation }: WantedRequests): Kept[] {
  const part = operation?.toLowerCase();
  return kept.filter((one) =>
    one.id > after
    && (status === undefined || (status === "refused" ? one.status >= 400 : one.status === status))
    && (part === undefined || (one.operation ?? "").toLowerCase().includes(part)));
}

function isWanted(shown: InspectedRequest, { account, text }: WantedRequests): boolean {
  const which = account?.toLowerCase();
  if (which !== undefined && shown.account?.id !== which && shown.account?.domain.toLowerCase() !== which) return false;
  return text === undefined || JSON.stringify(shown).toLowerCase().includes(text.toLowerCase());
}

async function show(kept: Kept, placeOf: PlaceOf): Promise<InspectedRequest> {
  const { id, worldTime, realTime, operation, method, status, durationMs, requestId, correlationId, throughDashboard } = kept;
  const body = shownBody(kept.body, kept.headers["content-type"], false);
  const answer = shownBody(kept.answer, kept.answerHeaders["content-type"], answersSecret(operation));
  const explanation = await explain(kept, answer?.text ?? "");
  return {
    id, at: textOf(worldTime), realTime: textOf(realTime),
    ...(operation !== undefined && { operation }),
    method, path: redactUrl(kept.url), status, durationMs: Math.round(durationMs * 100) / 100,
    ...(await placeOf(kept)),
    requestId, correlationId, throughDashboard,
    request: { headers: shownHeaders(kept.headers), ...(body && { body }) },
    answer: { headers: shownHeaders(kept.answerHeaders), ...(answer && { body: answer }) },
    ...(explanation && { explanation: shownExplanation(explanation) }),
  };
}

const textOf = (milliseconds: number): string => toInstantText(Temporal.Instant.fromEpochMilliseconds(milliseconds));

function shownBody(body: Outline | undefined, contentType: string | undefined, secret: boolean): InspectedBody | undefined {
  if (!body) return undefined;
  return { text: redactBody(body.text, contentType, { answersSecret: secret }), bytes: body.bytes, cut: body.cut };
}

/** It says what a value was that was refused, and with that perhaps a secret which stood in the wrong place. */
const shownExplanation = (explanation: Explanation): Explanation =>
  ({ ...explanation, happened: redactText(explanation.happened), why: explanation.why.map(redactText) });

const shownHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redactUrl(value)]));

const answeringSecrets: ReadonlySet<string> = new Set(allOperations.filter(isBuilt).filter((one) => one.answersSecret).map(({ id }) => id));

const answersSecret = (operation: string | undefined): boolean => operation !== undefined && answeringSecrets.has(operation);

/** The API's caller is known by its token; who asks for a token names a tenant in the path and itself in the form. */
function placesIn(reader: Reader): PlaceOf {
  const known = new Map<string, Promise<Place>>();
  return async ({ caller, operation, url, body }) => {
    if (caller) {
      const { accountId: id, kind, domain, cloud } = caller.account;
      return { cloud, account: { id, kind, domain }, appId: caller.appId, ...(caller.user && { user: caller.user.userName }) };
    }
    if (!operation?.startsWith("identity.")) return {};
    const segment = segmentOf(url);
    const place = known.get(segment) ?? tenantNamed(reader, segment);
    known.set(segment, place);
    return { ...(await place), ...clientIn(url, body) };
  };
}

/** PostgreSQL cannot even be asked for U+0000. */
function segmentOf(url: string): string {
  const [, segment = ""] = /^\/([^/?#]*)/.exec(url) ?? [];
  try {
    return decodeURIComponent(segment).replaceAll("\0", "").toLowerCase();
  } catch {
    return "";
  }
}

async function tenantNamed(reader: Reader, segment: string): Promise<Place> {
  const directory = (await findDirectory(reader, segment)) ?? (await findDirectoryByDomain(reader, segment));
  if (!directory) return {};
  const account = directory.kind === "partner" ? await findAccount(reader, directory.accountId) : undefined;
  return { cloud: directory.cloud, ...(account && { account: { id: account.accountId, kind: account.kind, domain: account.domain } }) };
}

function clientIn(url: string, body: Outline | undefined): Place {
  const query = url.split("?")[1] ?? "";
  const named = (name: string): string | undefined => new URLSearchParams(body?.text ?? "").get(name) ?? new URLSearchParams(query).get(name) ?? undefined;
  const [appId, user] = [named("client_id"), named("username") ?? named("login")];
  return { ...(appId !== undefined && { appId }), ...(user !== undefined && { user }) };
}
