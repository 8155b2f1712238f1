// One request for every built operation that succeeds, and succeeds again when it is made anew. Tests that hold for
// all operations loop over the contract with these; a new operation adds its example to the file of its area.

import { strict as assert } from "node:assert";
import { allOperations, isBuilt, isOfPipeline, type BuiltOperation } from "@understudy/contract";
import { accountMakers } from "./examples/account.ts";
import { agreementsMakers } from "./examples/agreements.ts";
import { applicationsMakers } from "./examples/applications.ts";
import { auditMakers } from "./examples/audit.ts";
import { azureMakers } from "./examples/azure.ts";
import { billingLinesMakers } from "./examples/billing-lines.ts";
import { billingMakers } from "./examples/billing.ts";
import { catalogMakers } from "./examples/catalog.ts";
import { consentsMakers } from "./examples/consents.ts";
import { customersMakers } from "./examples/customers.ts";
import type { Body, Maker } from "./examples/maker.ts";
import { migrationsMakers } from "./examples/migrations.ts";
import { ordersMakers } from "./examples/orders.ts";
import { partnerRolesMakers } from "./examples/partner-roles.ts";
import { partnerUsersMakers } from "./examples/partner-users.ts";
import { priceSheetsMakers } from "./examples/price-sheets.ts";
import { profilesMakers } from "./examples/profiles.ts";
import { relationshipsMakers } from "./examples/relationships.ts";
import { resellersMakers } from "./examples/resellers.ts";
import { sandboxMakers } from "./examples/sandbox.ts";
import { securityMakers } from "./examples/security.ts";
import { subscriptionsMakers } from "./examples/subscriptions.ts";
import { transitionsMakers } from "./examples/transitions.ts";
import { transfersMakers } from "./examples/transfers.ts";
import { usageMakers } from "./examples/usage.ts";
import { usersMakers } from "./examples/users.ts";
import { utilitiesMakers } from "./examples/utilities.ts";
import { formOf, formType } from "./forms.ts";
import { graphTokens } from "./graph.ts";
import { requestIds } from "./partners.ts";
import type { Scene, Side } from "./scene.ts";
import type { Answer } from "./world.ts";

export interface Example {
  readonly operation: BuiltOperation;
  readonly token: string;
  readonly params: Readonly<Record<string, string>>;
  /** With its question mark; empty where the operation needs none. */
  readonly query: string;
  /** With the query. */
  readonly path: string;
  readonly body?: Body;
}

export { sandboxForm } from "./examples/sandbox.ts";

const makers: Readonly<Record<string, Maker>> = {
  ...accountMakers,
  ...agreementsMakers,
  ...applicationsMakers,
  ...auditMakers,
  ...azureMakers,
  ...billingLinesMakers,
  ...billingMakers,
  ...catalogMakers,
  ...consentsMakers,
  ...customersMakers,
  ...migrationsMakers,
  ...ordersMakers,
  ...partnerRolesMakers,
  ...partnerUsersMakers,
  ...priceSheetsMakers,
  ...profilesMakers,
  ...relationshipsMakers,
  ...resellersMakers,
  ...sandboxMakers,
  ...securityMakers,
  ...subscriptionsMakers,
  ...transitionsMakers,
  ...transfersMakers,
  ...usageMakers,
  ...usersMakers,
  ...utilitiesMakers,
};

/** The built operations of the API and of the account's pages; the token service and its like have their own tests. */
export const builtOperations: readonly BuiltOperation[] = allOperations.filter(isBuilt).filter(isOfPipeline);

/** What writes records what it wrote: the pipeline holds it to that. A few questions come by POST. */
export const isWrite = ({ records }: BuiltOperation): boolean => records !== undefined;

/** The account that an operation is tried in, unless a test says otherwise. */
export const usualSide = (scene: Scene, operation: BuiltOperation): Side =>
  operation.environment === "production" ? scene.primary : scene.sandbox;

export async function exampleOf(scene: Scene, operation: BuiltOperation, side = usualSide(scene, operation)): Promise<Example> {
  const maker = makers[operation.id];
  assert(maker, `${operation.id} has an example in tests/support/examples`);
  const { params = {}, body, token: own, ...parts } = await maker(scene, side);
  const tokens = await tokensFor(scene, operation, side);
  const token = own ?? (operation.auth.includes("app") ? tokens.app : tokens.user);
  const query = parts.query === undefined ? "" : `?${parts.query}`;
  return { operation, token, params, query, path: pathOf(operation.path, params) + query, ...(body && { body }) };
}

/** Those that the operation's host takes. */
export const tokensFor = (scene: Scene, { host }: BuiltOperation, side: Side): Promise<Pick<Side, "app" | "user">> | Pick<Side, "app" | "user"> =>
  (host === "graph" ? graphTokens(scene, side) : side);

export const pathOf = (template: string, params: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (_placeholder, name: string) => encodeURIComponent(params[name] ?? ""));

/** The request's ids, new each time, for an operation that needs them. */
export const idsFor = ({ needsRequestIds }: BuiltOperation): Record<string, string> => (needsRequestIds === true ? requestIds() : {});

const inSmall = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** An example's body as it is sent, with its type: a form where the operation takes one, else JSON. */
export function sentBody({ operation, body }: Pick<Example, "operation" | "body">): { readonly text: string; readonly type: string } | undefined {
  if (body === undefined) return undefined;
  if (operation.bodyType !== undefined) return { text: formOf(body), type: formType };
  return { text: JSON.stringify(body), type: "application/json" };
}

/** Carries an example out, with whatever a test changes of it. */
export function carryOut(
  { world }: Scene,
  example: Example,
  changes: { readonly path?: string; readonly token?: string; readonly body?: unknown; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { operation, path, token, body } = { ...example, ...changes };
  // An example's body is a value; what a test sends in its place may be text that is no JSON at all.
  const isText = "body" in changes && (typeof body === "string" || body instanceof Uint8Array);
  const text = isText ? (body as string | Uint8Array) : body === undefined ? undefined : JSON.stringify(body);
  const headers = { ...idsFor(operation), ...inSmall(changes.headers ?? {}) };
  if (operation.bodyType !== undefined && !isText) {
    return world.call(operation.method, path, { token, body: formOf(body), headers: { "content-type": formType, ...headers } });
  }
  return world.call(operation.method, path, { token, ...(text !== undefined && { body: text }), headers });
}
