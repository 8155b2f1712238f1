// A request to the token endpoint, whoever makes it: the route, for all clients, and the service's own pages, which are a
// client like any other and only spare themselves the way through the network.

import type { World } from "../world/index.ts";
import type { Authority } from "./authority.ts";
import { provesItself } from "./client.ts";
import { refusals, TokenRefused } from "./errors.ts";
import type { Asked, TokenVersion } from "./grants/grant.ts";
import { grantNamed } from "./grants/index.ts";
import { tenantOf } from "./tenant-of.ts";
import { tokenAnswer } from "./token-answer.ts";
import { readTokenForm, type TokenForm } from "./token-form.ts";
import type { TokenService } from "./token-service.ts";

/** As it was sent. */
export interface TokenQuestion {
  readonly version: TokenVersion;
  readonly authority: Authority;
  /** The path's first segment. */
  readonly segment: string;
  readonly body: Uint8Array | undefined;
  readonly authorization?: string | undefined;
  readonly origin?: string | undefined;
}

/** The checks come in the order of ID-19. */
export async function answerTokenRequest(world: World, service: TokenService, question: TokenQuestion): Promise<object> {
  const { version, authority, segment, origin } = question;
  const tenant = await tenantOf(world, segment, authority).catch((error: unknown) => { throw crossCloud(error, question); });
  const form = formOf(question);
  const grant = grantNamed(form.required("grant_type"));
  checkClaims(form.optional("claims"));
  const protocolNow = await service.protocolNow();
  const asked: Asked = { world, service, segment, tenant, authority, form, version, origin, protocolNow };
  const granted = await grant(asked);
  return tokenAnswer(await service.issueAll(granted, protocolNow, form.required("grant_type")), granted, version);
}

const formOf = ({ segment, body, authorization }: TokenQuestion): TokenForm => readTokenForm(segment, body, authorization);

/** A client that proves itself is told that this is not even served where public clients are sent on. */
function crossCloud(error: unknown, question: TokenQuestion): unknown {
  if (!(error instanceof TokenRefused) || error.refusal !== refusals.otherCloud) return error;
  return provesItself(formOf(question)) ? new TokenRefused(refusals.confidentialOtherCloud, error.values) : error;
}

/** Read for its form only: what clients ask for there is optional to give (ID-25). */
function checkClaims(text: string | undefined): void {
  if (text === undefined || text === "") return;
  try {
    const claims: unknown = JSON.parse(text);
    if (typeof claims === "object" && claims !== null && !Array.isArray(claims)) return;
  } catch {
    // Said below, like any other value that is no object.
  }
  throw new TokenRefused(refusals.malformedClaims);
}
