// The contract's second door: the whole wire, with the shapes of planned operations. What documents and clients are made
// from; a server opens it only for whoever asks for the documents.

import type { TSchema } from "typebox";
import { accountsShapes } from "./accounts/shapes.ts";
import { agreementsShapes } from "./agreements/shapes.ts";
import { analyticsOthers, analyticsShapes } from "./analytics/shapes.ts";
import { billingOthers } from "./billing/shapes.ts";
import { catalogOthers, catalogShapes } from "./catalog/shapes.ts";
import { refusalBodies } from "./define/answers.ts";
import { envelopes } from "./define/envelopes.ts";
import { namedSchemas, type JsonSchema } from "./define/named.ts";
import type { BuiltOperation, PlannedOperation } from "./define/operation.ts";
import type { Shape } from "./define/shape.ts";
import { devicesShapes } from "./devices/shapes.ts";
import { gdapShapes } from "./gdap/shapes.ts";
import { licensesShapes } from "./licenses/shapes.ts";
import { migrationsOthers } from "./migrations/shapes.ts";
import { allOperations, isBuilt } from "./operations.ts";
import { ordersOthers, ordersShapes } from "./orders/shapes.ts";
import { payoutsShapes } from "./payouts/shapes.ts";
import { pricingOthers } from "./pricing/shapes.ts";
import { referralsOthers, referralsShapes } from "./referrals/shapes.ts";
import { securityShapes } from "./security/shapes.ts";
import { selfserviceShapes } from "./selfservice/shapes.ts";
import { subscriptionsOthers, subscriptionsShapes } from "./subscriptions/shapes.ts";
import { supportOthers, supportShapes } from "./support/shapes.ts";
import { unreached } from "./unreached.ts";
import { usageOthers } from "./usage/shapes.ts";
import { webhooksShapes } from "./webhooks/shapes.ts";

export { allFaults } from "./all-faults.ts";
export type { JsonSchema } from "./define/named.ts";
export type { Listing, Shape } from "./define/shape.ts";

/** Of each planned operation, by its id. */
const shapes: Readonly<Record<string, Shape>> = {
  ...accountsShapes,
  ...agreementsShapes,
  ...analyticsShapes,
  ...catalogShapes,
  ...devicesShapes,
  ...gdapShapes,
  ...licensesShapes,
  ...ordersShapes,
  ...payoutsShapes,
  ...referralsShapes,
  ...securityShapes,
  ...selfserviceShapes,
  ...subscriptionsShapes,
  ...supportShapes,
  ...webhooksShapes,
};

/** Schemas with a name that no operation's own schemas reach: they travel as text, such as filters. */
export const others: readonly TSchema[] = [
  ...analyticsOthers,
  ...billingOthers,
  ...catalogOthers,
  ...envelopes,
  ...migrationsOthers,
  ...ordersOthers,
  ...pricingOthers,
  ...referralsOthers,
  ...refusalBodies,
  ...subscriptionsOthers,
  ...supportOthers,
  ...unreached,
  ...usageOthers,
];

/** An operation with everything that is known of it. */
export type WholeOperation = (BuiltOperation | PlannedOperation) & Shape;

export const wholeOperations: readonly WholeOperation[] = allOperations.flatMap((operation) => {
  if (isBuilt(operation)) return operation as WholeOperation;
  const shape = shapes[operation.id];
  return shape ? { ...operation, ...shape } : [];
});

/** Every schema that has a name, by it. */
export function allNamed(): ReadonlyMap<string, JsonSchema> {
  const roots = wholeOperations.flatMap(({ query, headers, body, result }) => [query, headers, body, result.body]);
  return namedSchemas([...roots.filter((schema) => schema !== undefined), ...others]);
}
