// The control API as operations, so that requests to it are made like all others. It is not part of the contract.

import { Type } from "typebox";
import { cloudNames, operation, type BuiltOperation, type Method } from "@understudy/contract";
import { SignIn } from "../../packages/server/src/console/routes.ts";
import { AccountOrder } from "../../packages/server/src/control/accounts.ts";
import { ClockMove } from "../../packages/server/src/control/clock.ts";
import { ConsentOrder } from "../../packages/server/src/control/consents.ts";
import {
  AcceptanceOrder, AccountStatusOrder, CompanyOrder, ValidationCodeOrder, VettingOrder,
} from "../../packages/server/src/control/customers.ts";
import { AdjustmentOrder, CreditOrder, PaymentOrder, VoidOrder } from "../../packages/server/src/control/invoices.ts";
import { MfaPolicyOrder } from "../../packages/server/src/control/mfa-policy.ts";
import { SandboxOrder } from "../../packages/server/src/control/sandbox.ts";
import { SignInDecision } from "../../packages/server/src/control/sign-ins.ts";
import { TokenOrder } from "../../packages/server/src/control/tokens.ts";
import { UserOrder } from "../../packages/server/src/control/users.ts";

const place = { host: "internal", auth: [], clouds: cloudNames, faults: [], sources: [], result: { status: 200, body: undefined } } as const;

const at = (method: Method, name: string, body = Type.Object({})): BuiltOperation => ({
  ...operation(`${method} /_understudy/v1/${name}`, { ...place, summary: name, body }), id: `control ${name}`,
});

/** What only asks, by these names in the query. */
const asking = (name: string, names: readonly string[]): BuiltOperation => ({
  ...operation(`GET /_understudy/v1/${name}`, {
    ...place, summary: name, query: Type.Object(Object.fromEntries(names.map((one) => [one, Type.Optional(Type.String())]))),
  }), id: `control ${name}`,
});

/** The console's own, beside the calls that it has from the control API. None of it is the world's, so none is recorded. */
const inConsole = (method: Method, path: string, body = Type.Object({})): BuiltOperation => ({
  ...operation(`${method} /console/${path}`, { ...place, summary: path, body, ownRoute: true }), id: `console ${path}`,
});

export const controlOperations: readonly BuiltOperation[] = [
  at("GET", "status"), at("GET", "clock"), at("GET", "export"),
  at("POST", "clock", ClockMove as never), at("POST", "tokens", TokenOrder as never),
  at("POST", "consents", ConsentOrder as never), at("POST", "mfapolicy", MfaPolicyOrder as never), at("POST", "users", UserOrder as never),
  at("GET", "accounts"), at("POST", "accounts", AccountOrder as never), at("POST", "sandbox", SandboxOrder as never), at("GET", "signins"), at("POST", "signins", SignInDecision as never), at("POST", "reset"),
  at("POST", "customers", CompanyOrder as never), at("POST", "customers/acceptances", AcceptanceOrder as never),
  at("POST", "customers/validationcodes", ValidationCodeOrder as never), at("POST", "customers/qualifications", VettingOrder as never),
  at("POST", "customers/validationstatus", AccountStatusOrder as never),
  asking("invoices", ["account"]), asking("invoices/G000000000", []), asking("invoices/G000000000/proof", ["after", "limit"]),
  at("POST", "invoices/credits", CreditOrder as never), at("POST", "invoices/G000000000/payments", PaymentOrder as never),
  at("POST", "invoices/G000000000/void", VoidOrder as never), at("POST", "invoices/G000000000/adjustments", AdjustmentOrder as never),
  asking("requests", ["after", "limit", "status", "operation", "account", "text"]), asking("issuedtokens", ["after", "limit"]),
  asking("mail", ["after", "limit"]), asking("agenda", ["until", "limit"]),
  at("GET", "credentials"), at("POST", "consoletickets"), at("DELETE", "requests"),
  inConsole("GET", "session"), inConsole("POST", "session", SignIn as never), inConsole("DELETE", "session"), inConsole("GET", "api/status"),
];

/** Whether the world is another one after it, if it is not refused. */
export const movesTheWorld = ({ target, method }: { readonly target: string; readonly method: string }): boolean =>
  method === "POST" && /\/(accounts|clock|consents|mfapolicy|users|sandbox|reset|_understudy\/v1\/customers|_understudy\/v1\/invoices)\b/i.test(target);
