// Every operation of the contract gets its routes: the built ones the pipeline, the planned ones an honest 501.

import type { FastifyInstance, FastifyRequest } from "fastify";
import { allOperations, faults, type Operation } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { handlerOf, pipelineOperations } from "./handlers.ts";
import type { House } from "./house.ts";
import { pipeline } from "./pipeline.ts";
import { shadowed } from "./shadowed.ts";
import { isServed, unmatched } from "./unmatched.ts";

export function registerOperations(app: FastifyInstance, house: House): void {
  for (const operation of pipelineOperations) {
    const handler = pipeline(house, operation, handlerOf(operation));
    for (const url of urlsOf(operation)) {
      app.route({ method: operation.method, url, exposeHeadRoute: false, config: { operation: operation.id }, handler });
    }
  }
  for (const operation of allOperations) {
    if (operation.status !== "planned" || !isServed(operation)) continue;
    const notPlaced = async () => { throw new Fault(faults.notPlaced, { operationId: operation.id }); };
    for (const url of urlsOf(operation)) {
      app.route({ method: operation.method, url, exposeHeadRoute: false, config: { operation: operation.id }, handler: notPlaced });
    }
  }
  const served = allOperations.filter(isServed).flatMap((operation) => urlsOf(operation).map((url) => ({ method: operation.method, url })));
  for (const { method, url } of shadowed(served)) app.route({ method, url, exposeHeadRoute: false, handler: unmatched });
}

/** The pipeline's operations, and those that are not placed yet. */
const idsOfApi: ReadonlySet<string> = new Set([...pipelineOperations, ...allOperations.filter(({ status }) => status === "planned")].map(({ id }) => id));

/** Whether a request came to one of them, or to nothing at all, which is the API's to say too. */
export const isForApi = ({ is404, routeOptions }: FastifyRequest): boolean => is404 || idsOfApi.has(routeOptions.config.operation ?? "");

const urlsOf = (operation: Operation): string[] => [operation.path, ...(operation.aliases ?? [])].map(toRoute);

/** `{name}` in the contract is `:name` to the router, which takes an OData path by its beginning. */
export function toRoute(path: string): string {
  const odata = path.indexOf("(");
  if (odata !== -1) return `${path.slice(0, odata)}*`;
  return path.replace(/\/$/, "").replaceAll(/\{(\w+)\}/g, ":$1");
}
