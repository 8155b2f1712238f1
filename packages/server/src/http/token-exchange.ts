// The exchange of the authority's token for a Partner Center token (ID-61). It is no operation like the others: it
// takes a form, changes nothing, and signs; so it has its route beside the pipeline.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { faults, operations, type BuiltOperation } from "@understudy/contract";
import { Fault, invariant } from "@understudy/kernel";
import { badProperty } from "../call/index.ts";
import { formBytesMax, grantTypeOf, issuePartnerToken, resourceNamed, type VerifiedToken } from "../identity/index.ts";
import type { House } from "./house.ts";
import { bearerOf, callerOf, denied, verifiedToken } from "./steps/authenticate.ts";
import { mfaHeaders } from "./steps/mfa.ts";

type ExchangeRequest = FastifyRequest<{ Body: Buffer | undefined }>;

export function registerTokenExchange(app: FastifyInstance, house: House): void {
  const route = ({ id, method, path }: BuiltOperation, isTaken: (token: VerifiedToken) => boolean) =>
    app.route({ method, url: path, bodyLimit: formBytesMax, config: { operation: id }, handler: exchanging(house, isTaken) });
  route(operations["security.accessToken.generate"], () => true);
  route(operations["security.accessToken.generateV3"], ({ cloud, audience }) => resourceNamed(cloud, audience) === "partnerCenter");
}

function exchanging(house: House, isTaken: (token: VerifiedToken) => boolean) {
  return async (request: ExchangeRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { authorization } = request.headers;
    const token = await verifiedToken(house, authorization, request.hostname);
    if (token.exchanged) throw denied("The token is a Partner Center token already: send the authority's.");
    if (!isTaken(token)) throw denied(`The token is for ${token.audience}, not for Partner Center.`);
    checkGrant(house, grantTypeOf(request.body));
    const caller = await callerOf(house, token, () => new Fault(faults.callerRefused, { reason: "The token's tenant is no partner." }));
    reply.headers(mfaHeaders(caller, request.headers["validatemfa"]));
    return reply.send(await exchanged(house, token, bearerOf(authorization) ?? ""));
  };
}

function checkGrant(house: House, grantType: string | undefined): void {
  const isAccepted = grantType === undefined ? house.world.settings.exchangeWithoutBody === "accept" : grantType === "jwt_token";
  if (!isAccepted) throw badProperty("grant_type", "it must be jwt_token");
}

async function exchanged(house: House, { cloud }: VerifiedToken, bearer: string): Promise<object> {
  const [key] = await house.tokens.keys.of(cloud);
  invariant(key, `the cloud ${cloud} has a signing key`);
  const lifetimeSeconds = house.world.settings.accessTokenSeconds;
  const accessToken = await issuePartnerToken({ cloud, bearer, now: await house.tokens.protocolNow(), lifetimeSeconds }, key);
  // Clients are told a second less, so that they never use a token in its last one (ID-52).
  return { access_token: accessToken, expires_in: Math.max(1, lifetimeSeconds - 1), token_type: "bearer" };
}
