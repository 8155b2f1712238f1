// What goes over the wire in the operations on subscriptions, by subject.

import type { TSchema } from "typebox";
import { shapesOf } from "../define/shape.ts";
import { OverageLinks, SubscriptionLinks } from "./links.ts";
import { subscriptionsOperations } from "./operations.ts";

export const subscriptionsShapes = shapesOf(subscriptionsOperations, {});

/** Links have a name in the documentation, and stand within their resource without one. */
export const subscriptionsOthers: readonly TSchema[] = [OverageLinks, SubscriptionLinks];
