// How a call of the control API is answered: whoever calls is checked first, and what cannot be carried out is refused
// in the shape of every refusal. The operator comes with the key, or through the console with a session.

import type { FastifyReply, FastifyRequest } from "fastify";
import type { Static, TObject } from "typebox";
import { validatorOf } from "@understudy/contract";
import { sameText } from "../world/index.ts";
import { ControlRefused, refusalOf } from "./refusal.ts";
import type { Operator } from "./operator.ts";

export type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Throws where whoever calls is not the operator. */
export type OperatorCheck = (request: FastifyRequest) => Promise<void>;

export const answering = (check: OperatorCheck, answer: Answer): Answer => async (request, reply) => {
  // Some answers hold credentials, and none is for a browser to keep or to guess at.
  reply.headers({ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
  try {
    await check(request);
    return await answer(request, reply);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    if (refusal.status === 401) reply.header("WWW-Authenticate", "Bearer");
    return reply.code(refusal.status).send({ code: refusal.status, description: refusal.message.slice(0, 1024), data: [], source: "Understudy" });
  }
};

export const keyHolders = (operator: Operator): OperatorCheck => async (request) => {
  checkPlace(operator, request);
  const key = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (key !== undefined && sameText(key, operator.key)) return;
  throw new ControlRefused(401, "Send the operator key as bearer token: it is `operatorKey` in the ready file.");
};

export function checkPlace({ fromAnywhere }: Pick<Operator, "fromAnywhere">, request: FastifyRequest): void {
  if (fromAnywhere || isLoopback(request.socket.remoteAddress)) return;
  throw new ControlRefused(403, "The control API answers this machine only. Start with --control-from-anywhere to change that.");
}

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);

export async function bodyOf<Schema extends TObject>(request: FastifyRequest, schema: Schema): Promise<Static<Schema>> {
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
