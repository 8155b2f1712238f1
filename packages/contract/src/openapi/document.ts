// The whole contract as an OpenAPI 3.1 document, made when somebody asks for it.

import type { JsonSchema } from "../define/named.ts";
import { allNamed, wholeOperations, type WholeOperation } from "../whole.ts";
import { component, referring } from "./components.ts";
import { exampleOfBody } from "./examples.ts";
import { commonHeaders, parametersOf } from "./parameters.ts";
import { responsesOf } from "./responses.ts";
import { tags } from "./tags.ts";

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly webhooks: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** `root` is where the API is served, without a slash at the end. */
export function openApi(root: string, version: string): OpenApi {
  const calls = wholeOperations.filter(({ host }) => host !== "subscriber");
  const callbacks = wholeOperations.filter(({ host }) => host === "subscriber");
  return {
    openapi: "3.1.1",
    info: {
      title: "Partner Center REST API, as Understudy serves it",
      version,
      description: "Every documented operation of Microsoft's Partner Center, with the operations of Understudy's own that stand for its pages. An operation that is planned answers 501.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: root, description: "This Understudy" }],
    security: [{ bearer: [] }],
    tags: tagsOf(wholeOperations),
    paths: pathsOf(calls),
    webhooks: Object.fromEntries(callbacks.map((operation) => [operation.id, { [operation.method.toLowerCase()]: operationObject(operation, "") }])),
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT", description: "A token of the tenant's authority, of the application alone or of a user" } },
      parameters: commonHeaders,
      schemas: schemasByName(),
    },
  } as OpenApi;
}

function schemasByName(): Readonly<Record<string, object>> {
  const named = [...allNamed()].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(named.map(([title, schema]) => [title, component(schema)]));
}

/** Paths that differ in nothing but the names of their parameters are one path. */
function pathsOf(operations: readonly WholeOperation[]): Readonly<Record<string, Record<string, object>>> {
  const byPlace = Map.groupBy(operations, ({ path }) => path.replaceAll(/\{\w+\}/g, "{}").toLowerCase());
  return Object.fromEntries([...byPlace.values()].map((all) => {
    const template = all[0]?.path ?? "";
    return [template, Object.fromEntries(all.map((operation) => [operation.method.toLowerCase(), operationObject(operation, template)]))];
  }));
}

function operationObject(operation: WholeOperation, template: string): object {
  const { id, area, summary, body, bodyType = "application/json", auth, status, clouds, environment } = operation;
  return {
    operationId: id,
    tags: [area],
    summary,
    description: describing(operation),
    ...(auth.length === 0 && { security: [] }),
    parameters: parametersOf(operation, template),
    ...(body && { requestBody: { required: true, content: { [bodyType]: { schema: referring(body as JsonSchema), example: exampleOfBody(body as JsonSchema) } } } }),
    responses: responsesOf(operation),
    "x-understudy-status": status,
    "x-flows": auth,
    "x-clouds": clouds,
    ...(environment !== undefined && { "x-environment": environment }),
  };
}

/** Rules, then who may call it where, then the pages that it is documented on. */
function describing({ notes = [], auth, clouds, environment, sources, status }: WholeOperation): string {
  const callers = auth.length === 0 ? "Anyone may call it." : `Called with ${auth.join(" or ")} tokens`;
  const where = `in ${clouds.length === 4 ? "every cloud" : clouds.join(", ")}${environment === undefined ? "" : `, in ${environment} accounts only`}.`;
  return [
    ...(status === "planned" ? ["**Planned**: Understudy answers 501."] : []),
    ...notes.map((note) => `- ${note}`),
    `${callers}${auth.length === 0 ? "" : ` ${where}`}`,
    `Documented in ${sources.join(", ")}.`,
  ].join("\n\n").replaceAll("\n\n- ", "\n- ");
}

const tagsOf = (operations: readonly WholeOperation[]): object[] =>
  [...new Set(operations.map(({ area }) => area))].toSorted().map((name) => ({ name, description: tags[name] ?? name }));
