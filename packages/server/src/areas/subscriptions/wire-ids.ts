// Identifiers of a subscription that are read off its own: how it is spelled, and what Azure calls it.

import { isLegacy, type Family } from "../../commerce/index.ts";
import { guidOf } from "../../world/index.ts";

/** Ids of older subscriptions, of their offers and of their orders travel in upper case. */
export const shownId = (family: Family, id: string): string => (isLegacy({ family }) ? id.toUpperCase() : id);

/** The purchase of a reservation or savings plan, by the name that Azure has for it. */
export const productOrderIdOf = (family: Family, subscriptionId: string): string | undefined =>
  family === "reservation" || family === "savingsPlan" ? guidOf(`product order of ${subscriptionId}`) : undefined;
