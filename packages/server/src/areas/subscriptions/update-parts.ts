// What the parts of an update share: whom and what it concerns, and the form in which each part comes back.

import type { CallerAccount } from "../../call/index.ts";
import type { Outcome, SubscriptionRecord } from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import type { CustomerRecord } from "../customers/index.ts";
import type { Item } from "./wire.ts";

export interface Update {
  readonly unit: Unit;
  readonly account: CallerAccount;
  readonly customer: CustomerRecord;
  /** As it is stored. */
  readonly record: SubscriptionRecord;
  readonly item: Item;
}

/** A command with all that it needs but the subscription, which the commands before it may have changed. */
export type Step = (record: SubscriptionRecord) => Outcome;
