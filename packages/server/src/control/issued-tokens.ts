// The tokens that were issued last, decoded: whose they are, what is in them, and whether they are good for anything yet.

import type { FastifyRequest } from "fastify";
import { toInstantText } from "@understudy/kernel";
import { findCaller } from "../accounts/index.ts";
import { findUser } from "../directories/index.ts";
import { findApplication, resourceNamed, tokensMax, wellKnownClients, type KeptToken, type TokenService } from "../identity/index.ts";
import type { View, World } from "../world/index.ts";
import { queryOf } from "./query.ts";

type Part = Readonly<Record<string, unknown>>;

export interface DecodedToken {
  readonly header: Part;
  readonly claims: Part;
}

export interface IssuedToken {
  /** Counts up. */
  readonly id: number;
  /** Of the machine's clock, by which tokens live. */
  readonly issuedAt: string;
  readonly expiresAt: string;
  /** As the token request named it; `operator` where the control API made it, `authorize` where the sign-in itself did. */
  readonly grant: string;
  readonly cloud: string;
  readonly tenantId: string;
  readonly appId: string;
  /** user@domain; absent of an application's own. */
  readonly user?: string;
  readonly resource: string;
  readonly refreshToken: boolean;
  readonly accessToken?: DecodedToken;
  readonly idToken?: DecodedToken;
  /** Why it is good for nothing any more, where that is so. */
  readonly worthless?: string;
}

export interface IssuedTokenList {
  /** Newest first. */
  readonly tokens: readonly IssuedToken[];
  /** `after` of the question that goes on from here. */
  readonly next: number;
}

export async function listIssuedTokens(world: World, service: TokenService, request: FastifyRequest): Promise<IssuedTokenList> {
  const query = queryOf(request, ["after", "limit"]);
  const [after, limit] = [query.whole("after") ?? 0, query.limit(50, tokensMax)];
  const { issued } = service;
  const now = await service.protocolNow();
  const wanted = issued.kept.filter(({ id }) => id > after).toReversed().slice(0, limit);
  return world.view(async (view) => {
    const tokens: IssuedToken[] = [];
    for (const kept of wanted) tokens.push(await shown(view, kept, now));
    return { tokens, next: issued.last };
  });
}

async function shown(view: View, kept: KeptToken, now: Temporal.Instant): Promise<IssuedToken> {
  const { id, issuedAt, grant, request, access, idToken, hasRefreshToken } = kept;
  const { cloud, tenantId, resource, subject } = request;
  const [accessToken, identity] = [access && decoded(access), idToken && decoded(idToken)];
  const expires = Number((accessToken ?? identity)?.claims["exp"] ?? 0) * 1000;
  const worthless = expires <= now.epochMilliseconds ? "It has expired." : await whyWorthless(view, kept);
  return {
    id, issuedAt: textOf(issuedAt), expiresAt: textOf(expires), grant, cloud, tenantId, appId: subject.appId,
    ...(subject.kind === "user" && { user: subject.user.userName }),
    resource, refreshToken: hasRefreshToken,
    ...(accessToken && { accessToken }), ...(identity && { idToken: identity }),
    ...(worthless !== undefined && { worthless }),
  };
}

const textOf = (milliseconds: number): string => toInstantText(Temporal.Instant.fromEpochMilliseconds(milliseconds));

function decoded(parts: readonly Buffer[]): DecodedToken {
  const [header = {}, claims = {}] = parts.map((part) => JSON.parse(part.toString()) as Part);
  return { header, claims };
}

/** As the API finds it at every request (`http/steps/authenticate.ts`); elsewhere only the application and the user count. */
async function whyWorthless({ db }: View, { request: { cloud, tenantId, resource, subject } }: KeptToken): Promise<string | undefined> {
  const { appId } = subject;
  const isKnownEverywhere = wellKnownClients.has(appId);
  const user = subject.kind === "user" ? await findUser(db, subject.user.userId) : undefined;
  if (subject.kind === "user" && !user) return "The user has been deleted.";
  if (user && !user.enabled) return "The user is disabled.";
  if (!isKnownEverywhere && !(await findApplication(db, tenantId, appId))) return "The application is not in the tenant any more.";
  const found = await findCaller(db, { tenantId, appId, userId: user?.userId });
  const isTaken = found?.registered === "here" || (user && (found?.registered === "byVendor" || isKnownEverywhere));
  const forApi = ["partnerCenter", "azureAdGraph"].includes(resourceNamed(cloud, resource) ?? "");
  return found && forApi && !isTaken ? "The application is not registered for API access: the API refuses it." : undefined;
}
