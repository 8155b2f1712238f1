// Requests that no route takes: a method that the path does not know, or a path that nothing knows.

import type { FastifyReply, FastifyRequest } from "fastify";
import { allOperations, faults, type Operation } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { isServed } from "./routes.ts";

interface Shape {
  readonly operation: Operation;
  readonly pattern: RegExp;
}

let shapes: readonly Shape[] | undefined;

/** Made when somebody errs for the first time. */
const shapesOfAll = (): readonly Shape[] =>
  (shapes ??= allOperations.filter(isServed).flatMap((operation) =>
    [operation.path, ...(operation.aliases ?? [])].map((path) => ({ operation, pattern: patternOf(path) }))));

function patternOf(path: string): RegExp {
  const literal = path.replace(/\/$/, "").replaceAll(/[.*+?^$()[\]|\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll(/\{\w+\}/g, "[^/]+")}$`, "i");
}

export function unmatched(request: FastifyRequest, reply: FastifyReply): never {
  const path = request.url.split("?")[0] ?? "";
  const fitting = shapesOfAll().filter(({ pattern }) => pattern.test(path));
  const methods = [...new Set(fitting.map(({ operation }) => operation.method))].filter((method) => method !== request.method);
  if (methods.length === 0) throw new Fault(faults.noSuchResource, { what: `${request.method} ${path}` });
  const allowed = methods.join(", ");
  reply.header("Allow", allowed);
  throw new Fault(faults.methodNotAllowed, { method: request.method, path, allowed });
}
