// The control API as operations, so that requests to it are made like all others. It is not part of the contract.

import { Type } from "typebox";
import { cloudNames, operation, type BuiltOperation, type Method } from "@understudy/contract";
import { ClockMove } from "../../packages/server/src/control/clock.ts";
import { MfaPolicyOrder } from "../../packages/server/src/control/mfa-policy.ts";
import { SignInDecision } from "../../packages/server/src/control/sign-ins.ts";
import { TokenOrder } from "../../packages/server/src/control/tokens.ts";
import { UserOrder } from "../../packages/server/src/control/users.ts";

const place = { host: "internal", auth: [], clouds: cloudNames, faults: [], sources: [], result: { status: 200, body: undefined } } as const;

const at = (method: Method, name: string, body = Type.Object({})): BuiltOperation => ({
  ...operation(`${method} /_understudy/v1/${name}`, { ...place, summary: name, body }), id: `control ${name}`,
});

export const controlOperations: readonly BuiltOperation[] = [
  at("GET", "status"), at("GET", "clock"), at("GET", "export"),
  at("POST", "clock", ClockMove as never), at("POST", "tokens", TokenOrder as never),
  at("POST", "mfapolicy", MfaPolicyOrder as never), at("POST", "users", UserOrder as never), at("GET", "signins"), at("POST", "signins", SignInDecision as never), at("POST", "reset"),
];

/** Whether the world is another one after it, if it is not refused. */
export const movesTheWorld = ({ target, method }: { readonly target: string; readonly method: string }): boolean =>
  method === "POST" && /\/(clock|mfapolicy|users|reset)\b/i.test(target);
