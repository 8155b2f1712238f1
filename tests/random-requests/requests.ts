// Requests made of the contract: for every operation its path, query, headers and body, right or nearly right or not
// at all.

import fc, { type Arbitrary } from "fast-check";
import type { Operation } from "@understudy/contract";
import { bodyFor, someBody } from "./bodies.ts";
import { headers } from "./headers.ts";
import { mostly } from "./mostly.ts";
import { credentials, RandomRequest, type Credential } from "./random-request.ts";
import type { Schema } from "./schema-values.ts";
import { pathFor, queryFor, type Names } from "./targets.ts";

export interface Aim {
  readonly operation: Operation;
  readonly names: Names;
  /** Those who may be let in; others are tried too. */
  readonly credentials: readonly Credential[];
}

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

export function requestFor({ operation, names, credentials: usual }: Aim): Arbitrary<RandomRequest> {
  const built = operation.status === "built" ? operation : undefined;
  return fc.record({
    path: pathFor([operation.path, ...(operation.aliases ?? [])], names),
    query: queryFor(built?.query as Schema | undefined),
    method: mostly(fc.constant<string>(operation.method), fc.constantFrom<string>(...methods)),
    credential: mostly(fc.constantFrom(...usual), fc.constantFrom(...credentials)),
    headers,
    body: built ? bodyFor(built) : someBody,
  }).map(({ path, query, method, credential, headers, body }) => new RandomRequest({
    operation, method, credential, headers,
    target: query === "" ? path : `${path}?${query}`,
    ...(body !== undefined && method !== "HEAD" && method !== "GET" && { body }),
  }));
}
