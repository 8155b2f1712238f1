// What an operation answers, as the document lists it: the success with its example, and every refusal that is known.

import type { FaultDefinition } from "@understudy/kernel";
import type { JsonSchema } from "../define/named.ts";
import { wrapped } from "../define/lists.ts";
import { faults } from "../faults.ts";
import type { HostRole } from "../define/operation.ts";
import type { WholeOperation } from "../whole.ts";
import { pointerTo, referring } from "./components.ts";
import { exampleOf } from "./examples.ts";

/** Refusals that any call with a token may meet, before its own. */
const ofEveryCall: readonly FaultDefinition[] = [faults.badProperty, faults.accessDenied, faults.noSuchResource];

export function responsesOf(operation: WholeOperation): object {
  const { status, faults: own, auth, host } = operation;
  const isOfApi = host === "api" || host === "internal";
  const refusals = [...(isOfApi && auth.length > 0 ? ofEveryCall : []), ...own, ...(status === "planned" ? [faults.notPlaced] : [])];
  const byStatus = Map.groupBy(new Set(refusals), (fault) => fault.status);
  const refused = [...byStatus].toSorted(([one], [other]) => one - other).map(([code, all]) => [code, refusal(all, host)]);
  return { [operation.result.status]: success(operation), ...Object.fromEntries(refused) };
}

function success({ result: { body, listing = "none", type }, operationIn, summary }: WholeOperation): object {
  const content = body && { [type ?? "application/json"]: type ? { schema: { type: "string", format: "binary" } } : contentOf(wrapped(listing, body as JsonSchema)) };
  return {
    description: body ? summary : "Done; the answer has no body",
    ...(operationIn !== undefined && { headers: { [operationIn]: { description: "Where the operation is asked about", schema: { type: "string" } } } }),
    ...(content && { content }),
  };
}

/** A schema with an example of it. */
const contentOf = (schema: JsonSchema): object => ({ schema: referring(schema), example: exampleOf(schema) });

/** How a service words its refusals: the schema of the body, and a body for a fault. */
interface Dialect {
  readonly schema: string;
  readonly body: (fault: FaultDefinition) => object;
}

const ofApi: Dialect = {
  schema: "ApiFault",
  body: ({ code, description }) => ({ code, description, data: [], source: "PartnerFD" }),
};

const naming = (schema: string): Dialect => ({
  schema,
  body: ({ errorName, description }) => ({ error: { code: errorName, message: description } }),
});

const others: Readonly<Partial<Record<HostRole, Dialect>>> = { graph: naming("GraphError"), partnerApi: naming("PartnerApiError") };

/** Only a refusal that has a name can be told in the words of services that name theirs. */
const dialectOf = (host: HostRole, { errorName }: FaultDefinition): Dialect => (errorName === undefined ? ofApi : others[host] ?? ofApi);

function refusal(all: readonly FaultDefinition[], host: HostRole): object {
  const schemas = [...new Set(all.map((fault) => dialectOf(host, fault).schema))].map((name) => ({ $ref: pointerTo(name) }));
  return {
    description: all.map(({ code, errorName, description }) => `${errorName ?? code}: ${description}`).join("\n\n"),
    content: {
      "application/json": {
        schema: schemas.length === 1 ? schemas[0] : { anyOf: schemas },
        examples: Object.fromEntries(all.map((fault, index) => [nameOf(fault, index), exampleOfFault(fault, host)])),
      },
    },
  };
}

const nameOf = ({ code, errorName }: FaultDefinition, index: number): string => `${errorName ?? code}${index === 0 ? "" : `.${index + 1}`}`;

const exampleOfFault = (fault: FaultDefinition, host: HostRole): object => ({
  summary: fault.description,
  description: `${fault.remedy} (${fault.source})`,
  value: dialectOf(host, fault).body(fault),
});
