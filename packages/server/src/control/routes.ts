// The control API: for the operator of this server, with the operator's key, from this machine only.
// It is not part of Partner Center: it moves the clock, makes tokens without a browser, resets and exports the world.

import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Operator } from "./operator.ts";
import { AccountOrder, createEnrolling, setAccountState, showAccounts, StateOrder, VerificationOrder, verifyAccount } from "./accounts.ts";
import { showAgenda } from "./agenda.ts";
import { answering, bodyOf, keyHolders, type Answer, type OperatorCheck } from "./answering.ts";
import { ClockMove, moveClock, showClock, untilGone } from "./clock.ts";
import { ConsentOrder, giveConsent } from "./consents.ts";
import {
  acceptAgreement, acceptInvitation, AcceptanceOrder, AccountStatusOrder, AgreementOrder, CompanyOrder, createCompany, decideVetting, giveValidationCode,
  setAccountStatus, ValidationCodeOrder, VettingOrder,
} from "./customers.ts";
import { changeCreditLine, CreditLineOrder, showCreditLine } from "./credit-line.ts";
import { exportWorld } from "./export.ts";
import {
  adjustInvoice, AdjustmentOrder, creditCustomer, CreditOrder, payInvoice, PaymentOrder, proveInvoice, showInvoice, showInvoices, voidInvoice, VoidOrder,
} from "./invoices.ts";
import { listIssuedTokens } from "./issued-tokens.ts";
import { KeyOrder, rollKeysOver } from "./keys.ts";
import { listMail } from "./mail.ts";
import { MfaPolicyOrder, setMfaPolicy } from "./mfa-policy.ts";
import { forgetRequests, listRequests } from "./requests.ts";
import { changeSandbox, SandboxOrder } from "./sandbox.ts";
import { decideSignIn, listSignIns, SignInDecision } from "./sign-ins.ts";
import { makeToken, TokenOrder } from "./tokens.ts";
import { setUsage, showUsage, UsageOrder } from "./usage.ts";
import { changeUser, UserOrder } from "./users.ts";

export const controlRoot = "/_understudy/v1";

type Call = readonly [method: "GET" | "POST" | "DELETE", path: string, answer: Answer];

/** Below whatever root they are served. */
const callsOf = ({ world, tokens, inspector, ...operator }: Operator): readonly Call[] => [
  ["GET", "/status", () => operator.status()],
  ["GET", "/clock", () => showClock(world)],
  ["POST", "/clock", async (request, reply) => moveClock(world, await bodyOf(request, ClockMove), untilGone(reply))],
  ["GET", "/agenda", (request) => showAgenda(world, request)],
  ["POST", "/tokens", async (request) => makeToken(world, tokens, await bodyOf(request, TokenOrder))],
  ["GET", "/issuedtokens", (request) => listIssuedTokens(world, tokens, request)],
  ["POST", "/mfapolicy", async (request) => setMfaPolicy(world, await bodyOf(request, MfaPolicyOrder))],
  ["POST", "/consents", async (request) => giveConsent(world, await bodyOf(request, ConsentOrder))],
  ["POST", "/users", async (request) => changeUser(world, tokens, await bodyOf(request, UserOrder))],
  ["GET", "/accounts", () => showAccounts(world)],
  ["POST", "/accounts", async (request) => createEnrolling(world, await bodyOf(request, AccountOrder))],
  ["POST", "/accounts/:account/verification", async (request) => verifyAccount(world, accountIn(request), await bodyOf(request, VerificationOrder))],
  ["POST", "/accounts/:account/state", async (request) => setAccountState(world, accountIn(request), await bodyOf(request, StateOrder))],
  ["GET", "/accounts/:account/creditline", (request) => showCreditLine(world, accountIn(request))],
  ["POST", "/accounts/:account/creditline", async (request) => changeCreditLine(world, accountIn(request), await bodyOf(request, CreditLineOrder))],
  ["GET", "/credentials", () => operator.credentials()],
  ["POST", "/customers", async (request) => createCompany(world, await bodyOf(request, CompanyOrder))],
  ["POST", "/customers/acceptances", async (request) => acceptInvitation(world, await bodyOf(request, AcceptanceOrder))],
  ["POST", "/customers/agreements", async (request) => acceptAgreement(world, await bodyOf(request, AgreementOrder))],
  ["POST", "/customers/validationcodes", async (request) => giveValidationCode(world, await bodyOf(request, ValidationCodeOrder))],
  ["POST", "/customers/qualifications", async (request) => decideVetting(world, await bodyOf(request, VettingOrder))],
  ["POST", "/customers/validationstatus", async (request) => setAccountStatus(world, await bodyOf(request, AccountStatusOrder))],
  ["GET", "/invoices", (request) => showInvoices(world, request)],
  ["POST", "/invoices/credits", async (request) => creditCustomer(world, await bodyOf(request, CreditOrder))],
  ["GET", "/invoices/:invoice", (request) => showInvoice(world, request)],
  ["GET", "/invoices/:invoice/proof", (request) => proveInvoice(world, request)],
  ["POST", "/invoices/:invoice/payments", async (request) => payInvoice(world, request, await bodyOf(request, PaymentOrder))],
  ["POST", "/invoices/:invoice/void", async (request) => voidInvoice(world, request, await bodyOf(request, VoidOrder))],
  ["POST", "/invoices/:invoice/adjustments", async (request) => adjustInvoice(world, request, await bodyOf(request, AdjustmentOrder))],
  ["POST", "/sandbox", async (request) => changeSandbox(world, await bodyOf(request, SandboxOrder))],
  ["GET", "/usage", (request) => showUsage(world, request)],
  ["POST", "/usage", async (request) => setUsage(world, await bodyOf(request, UsageOrder))],
  ["GET", "/signins", () => listSignIns(world, tokens)],
  ["POST", "/signins", async (request) => decideSignIn(world, tokens, await bodyOf(request, SignInDecision))],
  ["GET", "/mail", (request) => listMail(world, request)],
  ["GET", "/requests", (request) => listRequests(world, inspector, request)],
  ["DELETE", "/requests", () => forgetRequests(inspector)],
  ["POST", "/keys", async (request) => rollKeysOver(tokens, await bodyOf(request, KeyOrder))],
  ["POST", "/consoletickets", () => operator.makeTicket()],
  ["POST", "/reset", () => operator.reset()],
  ["GET", "/export", (_request, reply) => exportWorld(world, reply)],
];

/** Whoever holds the operator's key, from this machine. */
export const registerControl = (app: FastifyInstance, operator: Operator): void =>
  registerCalls(app, operator, controlRoot, keyHolders(operator));

/** The console has the same calls below a root of its own, where a browser's session is the key. */
export function registerCalls(app: FastifyInstance, operator: Operator, root: string, check: OperatorCheck): void {
  for (const [method, path, answer] of callsOf(operator)) {
    app.route({ method, url: `${root}${path}`, exposeHeadRoute: false, config: { operation: `control ${path}` }, handler: answering(check, answer) });
  }
}

/** Of the path; PostgreSQL cannot even be asked for U+0000. */
const accountIn = (request: FastifyRequest): string => (request.params as { account: string }).account.replaceAll("\0", "");
