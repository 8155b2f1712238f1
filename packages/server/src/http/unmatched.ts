// Requests that no route takes: a method that the path does not know, or a path that nothing knows.

import type { FastifyReply, FastifyRequest } from "fastify";
import { allOperations, faults, type Operation } from "@understudy/contract";
import { Fault } from "@understudy/kernel";

/** Two are not ours to serve: a callback that we send, and blobs whose whole path is a manifest's own. */
export const isServed = (operation: Operation): boolean => operation.host !== "subscriber" && operation.host !== "storage";

interface Shape {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly parameters: number;
}

let shapes: readonly Shape[] | undefined;

/** Made when somebody errs for the first time. */
const shapesOfAll = (): readonly Shape[] =>
  (shapes ??= allOperations.filter(isServed).flatMap((operation) =>
    [operation.path, ...(operation.aliases ?? [])].map((path) => ({ operation, pattern: patternOf(path), parameters: path.split("{").length - 1 }))));

function patternOf(path: string): RegExp {
  const literal = path.replace(/\/$/, "").replaceAll(/[.*+?^$()[\]|\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll(/\{\w+\}/g, "[^/]+")}$`, "i");
}

export function unmatched(request: FastifyRequest, reply: FastifyReply): never {
  const path = request.url.split("?")[0] ?? "";
  const fitting = fittingBest(shapesOfAll().filter(({ pattern }) => pattern.test(path)));
  const methods = [...new Set(fitting.map(({ operation }) => operation.method))].filter((method) => method !== request.method);
  if (methods.length === 0) throw new Fault(faults.noSuchResource, { what: `${request.method} ${path}` });
  const allowed = methods.join(", ");
  reply.header("Allow", allowed);
  throw new Fault(faults.methodNotAllowed, { method: request.method, path, allowed });
}

/** A path that is fixed where another has a parameter has its own methods alone (`shadowed.ts`). */
function fittingBest(shapes: readonly Shape[]): readonly Shape[] {
  const fewest = Math.min(...shapes.map(({ parameters }) => parameters));
  return shapes.filter(({ parameters }) => parameters === fewest);
}
