// How a customer's Azure subscriptions stand towards purchases: whether one is registered for reservations, and whether the
// customer's upgrade to an Azure plan is on its way.

import type { Reader } from "../../database/index.ts";
import { findFact, listFacts, type FactOf } from "../facts.ts";

/** A registration for reservations, of an Azure plan or a legacy Azure subscription. */
export interface Registration {
  readonly status: "Registering" | "Registered";
}

export const registrationOf = (
  reader: Reader, { accountId, customerId, subscriptionId }: FactOf & { readonly subscriptionId: string },
): Promise<Registration | undefined> => findFact(reader, { accountId, customerId }, "registration", subscriptionId);

export interface UpgradedProduct {
  /** The legacy Azure subscription. */
  readonly sourceId: string;
  readonly sourceName: string;
  /** The Azure plan, once it is there. */
  readonly target?: { readonly id: string; readonly name: string; readonly at: string };
  readonly error?: string;
}

/** The move of all of a customer's legacy Azure subscriptions to Azure plans. One may follow another that has ended. */
export interface ProductUpgrade {
  readonly upgradeId: string;
  readonly begunAt: string;
  readonly status: "Pending" | "InProgress" | "Completed" | "Failed";
  readonly products: readonly UpgradedProduct[];
}

/** The customer's last. */
export async function productUpgradeOf(reader: Reader, { accountId, customerId }: FactOf): Promise<ProductUpgrade | undefined> {
  const all = (await listFacts<ProductUpgrade>(reader, { accountId, customerId }, "productUpgrade")).map(({ fact }) => fact);
  return all.toSorted((one, other) => (one.begunAt < other.begunAt ? -1 : 1)).at(-1);
}
