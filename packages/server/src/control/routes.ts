// The control API: for the operator of this server, with the operator's key, from this machine only.
// It is not part of Partner Center: it moves the clock, makes tokens without a browser, resets and exports the world.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Static, TObject } from "typebox";
import { validatorOf } from "@understudy/contract";
import { sameText } from "../world/index.ts";
import { ControlRefused, refusalOf } from "./refusal.ts";
import type { Operator } from "./operator.ts";
import { AccountOrder, createEnrolling, setAccountState, showAccounts, StateOrder, VerificationOrder, verifyAccount } from "./accounts.ts";
import { ClockMove, moveClock, showClock } from "./clock.ts";
import {
  acceptAgreement, acceptInvitation, AcceptanceOrder, AccountStatusOrder, AgreementOrder, CompanyOrder, createCompany, decideVetting, giveValidationCode,
  setAccountStatus, ValidationCodeOrder, VettingOrder,
} from "./customers.ts";
import { exportWorld } from "./export.ts";
import { KeyOrder, rollKeysOver } from "./keys.ts";
import { MfaPolicyOrder, setMfaPolicy } from "./mfa-policy.ts";
import { changeSandbox, SandboxOrder } from "./sandbox.ts";
import { decideSignIn, listSignIns, SignInDecision } from "./sign-ins.ts";
import { makeToken, TokenOrder } from "./tokens.ts";
import { changeUser, UserOrder } from "./users.ts";

const root = "/_understudy/v1";

export function registerControl(app: FastifyInstance, operator: Operator): void {
  const route = (method: "GET" | "POST", path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) =>
    app.route({ method, url: `${root}${path}`, exposeHeadRoute: false, config: { operation: `control ${path}` }, handler: answering(operator, handler) });
  route("GET", "/status", () => operator.status());
  route("GET", "/clock", () => showClock(operator.world));
  route("POST", "/clock", async (request) => moveClock(operator.world, await bodyOf(request, ClockMove)));
  route("POST", "/tokens", async (request) => makeToken(operator.world, operator.tokens, await bodyOf(request, TokenOrder)));
  route("POST", "/mfapolicy", async (request) => setMfaPolicy(operator.world, await bodyOf(request, MfaPolicyOrder)));
  route("POST", "/users", async (request) => changeUser(operator.world, operator.tokens, await bodyOf(request, UserOrder)));
  route("GET", "/accounts", () => showAccounts(operator.world));
  route("POST", "/accounts", async (request) => createEnrolling(operator.world, await bodyOf(request, AccountOrder)));
  route("POST", "/accounts/:account/verification", async (request) =>
    verifyAccount(operator.world, accountIn(request), await bodyOf(request, VerificationOrder)));
  route("POST", "/accounts/:account/state", async (request) =>
    setAccountState(operator.world, accountIn(request), await bodyOf(request, StateOrder)));
  route("POST", "/customers", async (request) => createCompany(operator.world, await bodyOf(request, CompanyOrder)));
  route("POST", "/customers/acceptances", async (request) => acceptInvitation(operator.world, await bodyOf(request, AcceptanceOrder)));
  route("POST", "/customers/agreements", async (request) => acceptAgreement(operator.world, await bodyOf(request, AgreementOrder)));
  route("POST", "/customers/validationcodes", async (request) => giveValidationCode(operator.world, await bodyOf(request, ValidationCodeOrder)));
  route("POST", "/customers/qualifications", async (request) => decideVetting(operator.world, await bodyOf(request, VettingOrder)));
  route("POST", "/customers/validationstatus", async (request) => setAccountStatus(operator.world, await bodyOf(request, AccountStatusOrder)));
  route("POST", "/sandbox", async (request) => changeSandbox(operator.world, await bodyOf(request, SandboxOrder)));
  route("GET", "/signins", () => listSignIns(operator.world, operator.tokens));
  route("POST", "/signins", async (request) => decideSignIn(operator.world, operator.tokens, await bodyOf(request, SignInDecision)));
  route("POST", "/keys", async (request) => rollKeysOver(operator.tokens, await bodyOf(request, KeyOrder)));
  route("POST", "/reset", () => operator.reset());
  route("GET", "/export", (_request, reply) => exportWorld(operator.world, reply));
}

function answering(operator: Operator, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    try {
      checkOperator(operator, request);
      return await handler(request, reply);
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      if (refusal.status === 401) reply.header("WWW-Authenticate", "Bearer");
      return reply.code(refusal.status).send({ code: refusal.status, description: refusal.message.slice(0, 1024), data: [], source: "Understudy" });
    }
  };
}

function checkOperator(operator: Operator, request: FastifyRequest): void {
  if (!operator.fromAnywhere && !isLoopback(request.socket.remoteAddress)) {
    throw new ControlRefused(403, "The control API answers this machine only. Start with --control-from-anywhere to change that.");
  }
  const key = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (key !== undefined && sameText(key, operator.key)) return;
  throw new ControlRefused(401, "Send the operator key as bearer token: it is `operatorKey` in the ready file.");
}

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);

/** Of the path; PostgreSQL cannot even be asked for U+0000. */
const accountIn = (request: FastifyRequest): string => (request.params as { account: string }).account.replaceAll("\0", "");

async function bodyOf<Schema extends TObject>(request: FastifyRequest, schema: Schema): Promise<Static<Schema>> {
  const validator = await validatorOf(schema);
  const value = parsed(request.body as Buffer | undefined);
  if (validator.Check(value)) return value;
  const [error] = validator.Errors(value);
  throw new ControlRefused(400, `The body is not valid: ${error?.instancePath || "/"} ${error?.message}.`);
}

function parsed(body: Buffer | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body ?? new Uint8Array()), withoutNul);
  } catch {
    throw new ControlRefused(400, "The body is not JSON, or has the character U+0000 in it.");
  }
}

/** PostgreSQL cannot store that character, and no name contains it. */
function withoutNul(_name: string, value: unknown): unknown {
  if (typeof value === "string" && value.includes("\0")) throw new TypeError("U+0000");
  return value;
}
