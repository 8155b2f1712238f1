// Writes the charges of what has happened to a subscription, in the unit in which it happens.

import { guidOf, type Unit } from "../../world/index.ts";
import { dayOf, startOfDay } from "../calendar/day.ts";
import { currencyOf } from "../catalog/currency.ts";
import type { SubscriptionEvent } from "../subscriptions/event.ts";
import { isLegacy } from "../subscriptions/lifecycle.ts";
import { itemKey, type SubscriptionRecord } from "../subscriptions/record.ts";
import type { LineCharge } from "./charge.ts";
import type { Draft } from "./draft.ts";
import { ensureInvoicing } from "./invoicing-entry.ts";
import { lineChargeOf } from "./line.ts";
import { draftsOf, needsCharged } from "./of-event.ts";
import { partiesOf } from "./parties.ts";
import { soldOf, type Sold } from "./product.ts";
import { insertCharge, listCharges } from "./repository.ts";
import { inOrder } from "./standing.ts";

/** An event with its place in the history. */
export type PlacedEvent = SubscriptionEvent & { readonly position: number };

export interface Changed {
  /** Absent of a purchase. */
  readonly before?: SubscriptionRecord;
  readonly after: SubscriptionRecord;
  readonly events: readonly PlacedEvent[];
}

/** Answers the charges, of which most changes have none. */
export async function chargeFor(unit: Unit, changed: Changed): Promise<LineCharge[]> {
  const { before, after, events } = changed;
  const written: LineCharge[] = [];
  let charged = events.some(({ kind }) => needsCharged(after.family, kind)) ? await chargedBefore(unit, before ?? after) : [];
  for (const { position, ...event } of events) {
    const drafts = draftsOf({ ...(before && { before }), after, event, at: unit.nowText, charged }, unit.settings);
    if (drafts.length === 0) continue;
    const charges = await worked(unit, changed, { ...event, position }, drafts);
    for (const charge of charges) await insertCharge(unit.db, charge);
    written.push(...charges);
    charged = inOrder([...charged, ...charges]);
  }
  const [first] = written;
  if (first) await ensureInvoicing(unit, first.accountId, first.bill);
  return written;
}

/** Of the term that runs, all: what can come back is of it. */
async function chargedBefore({ db }: Unit, record: SubscriptionRecord): Promise<LineCharge[]> {
  const { accountId, subscriptionId, term, createdAt } = record;
  const from = startOfDay(dayOf(term?.startedAt ?? createdAt));
  const bill = isLegacy(record) ? "legacy" : "modern";
  return inOrder(await listCharges(db, { accountId, bill, kind: "charge", subscriptionId, from }));
}

async function worked(unit: Unit, { after }: Changed, { kind, position, orderId, details = {} }: PlacedEvent, drafts: readonly Draft[]): Promise<LineCharge[]> {
  const { accountId, customerId } = after;
  const parties = await partiesOf(unit.db, accountId, customerId);
  // An older offer may be billed in the currency of the customer's country.
  const currency = isLegacy(after) && unit.settings.legacyCurrency === "customer" ? currencyOf(after.country) : parties.currency;
  const eventId = guidOf(`event ${after.subscriptionId} ${position}`);
  const target = targetOf(after, kind, details);
  const referenceId = target === undefined ? eventId : guidOf(`seats to ${target} at ${unit.nowText}`);
  const charges: LineCharge[] = [];
  let sold: (Sold & { readonly key: string }) | undefined;
  for (const [index, draft] of drafts.entries()) {
    const key = itemKey(draft.of.item);
    sold = sold?.key === key ? sold : { ...(await soldOf(unit, draft.of)), key };
    charges.push(lineChargeOf(draft, {
      parties, ...sold, currency, orderId: orderId ?? after.orderId, cause: { kind, position }, eventId, referenceId, at: unit.nowText, index,
    }, unit.settings));
  }
  return charges;
}

/** Where seats move to, as both subscriptions say it: one reference is for both. */
function targetOf({ subscriptionId }: SubscriptionRecord, kind: string, details: Readonly<Record<string, string>>): string | undefined {
  if (kind === "seatsMovedOut") return details["to"];
  return kind === "seatsMovedIn" || details["by"] === "upgrade" ? subscriptionId : undefined;
}
