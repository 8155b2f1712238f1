// Who asks: the application that a request names, and how it proves that it is that one (ID-19, ID-26, ID-30).

import type { Reader } from "../database/index.ts";
import type { Directory } from "../directories/index.ts";
import { toInstantText } from "@understudy/kernel";
import type { View } from "../world/index.ts";
import { findApplication, listKeys, type ApplicationOfTenant } from "./applications.ts";
import type { Authority } from "./authority.ts";
import { listCertificates } from "./certificates.ts";
import { acceptedAudience, checkClientAssertion } from "./client-assertion.ts";
import { refusals, TokenRefused } from "./errors.ts";
import type { TokenForm } from "./token-form.ts";

const jwtBearer = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** How the client proved itself; public ones have nothing to prove it with. Its numbers are those of `appidacr`. */
export const proofs = { none: "0", secret: "1", certificate: "2" } as const;
export type Proof = keyof typeof proofs;

/**
 * The application that a request names, as the tenant knows it: it may have no principal there. Where the path names no
 * tenant it has to be one for several.
 */
export async function findClient(reader: Reader, tenant: Directory | undefined, clientId: string): Promise<ApplicationOfTenant> {
  const application = await findApplication(reader, tenant?.tenantId ?? "", clientId.toLowerCase());
  const isKnown = application && (!tenant || application.servicePrincipalId !== undefined || application.multiTenant);
  if (!isKnown) throw new TokenRefused(refusals.unknownClient, { client: clientId, tenant: tenant?.domain ?? "this world" });
  if (!application.enabled) throw new TokenRefused(refusals.clientDisabled, { client: clientId });
  if (!tenant && !application.multiTenant) throw new TokenRefused(refusals.singleTenant, { client: clientId });
  return application;
}

export interface AboutClient {
  readonly tenant: Directory;
  readonly authority: Authority;
  /** For assertions: what clients compare with their own watch. */
  readonly protocolNow: Temporal.Instant;
}

/** A confidential client has to send a secret or an assertion, a public one neither. */
export async function authenticateClient(
  view: View, client: ApplicationOfTenant, form: TokenForm, about: AboutClient,
): Promise<Proof> {
  if (client.type === "native") {
    if (provesItself(form)) throw new TokenRefused(refusals.secretFromPublicClient);
    return "none";
  }
  const assertion = form.optional("client_assertion");
  const secret = form.optional("client_secret");
  if (assertion !== undefined && assertion !== "") {
    await checkAssertion(view, client, form, about);
    return "certificate";
  }
  if (secret === undefined || secret === "") throw new TokenRefused(refusals.missingSecret);
  await checkSecret(view, client, secret);
  return "secret";
}

/** Whether a request brings what only confidential clients have, be it right or wrong. */
export const provesItself = (form: TokenForm): boolean =>
  form.optional("client_secret") !== undefined || form.optional("client_assertion") !== undefined;

async function checkSecret(view: View, { appId }: ApplicationOfTenant, secret: string): Promise<void> {
  const keys = await listKeys(view.db, appId);
  const matching = keys.filter((key) => view.secrets.matches(secret, key.keyHash));
  if (matching.length === 0) throw new TokenRefused(refusals.wrongSecret, { client: appId });
  const now = toInstantText(view.now);
  const valid = matching.some((key) => key.startsAt <= now && now < key.endsAt);
  if (!valid) throw new TokenRefused(refusals.expiredSecret, { client: appId });
}

async function checkAssertion(view: View, client: ApplicationOfTenant, form: TokenForm, about: AboutClient): Promise<void> {
  const type = form.required("client_assertion_type");
  if (type !== jwtBearer) {
    throw new TokenRefused(refusals.malformedRequest, { reason: `The parameter 'client_assertion_type' takes ${jwtBearer}.` });
  }
  await checkClientAssertion(form.required("client_assertion"), {
    clientId: client.appId,
    certificates: await listCertificates(view.db, client.appId),
    audiences: (audience) => acceptedAudience(audience, about.tenant, about.authority),
    now: about.protocolNow,
  });
}
