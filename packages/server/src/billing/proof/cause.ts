// What a line comes of: the event of its subscription's history, or the days that were used.

import { listEvents, type LineCharge, type PastEvent } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";

export interface Cause {
  readonly text: string;
  readonly at: string;
  /** Of an event: its kind, and its place in the history of the subscription. */
  readonly kind?: string;
  readonly position?: number;
  /** Of use: on how many days, by how many entries of the ledger. */
  readonly days?: number;
  readonly entries?: number;
}

/** Histories of the subscriptions of a page, each read once. */
export type Histories = Map<string, readonly PastEvent[]>;

export async function causeOf({ db }: View, charge: LineCharge, histories: Histories): Promise<Cause> {
  const { subscriptionId, chargedAt, line: { cause, friendlyName } } = charge;
  if (!cause || subscriptionId === undefined) return { text: `Given by hand: ${friendlyName}.`, at: chargedAt };
  const history = histories.get(subscriptionId) ?? (await listEvents(db, subscriptionId));
  histories.set(subscriptionId, history);
  const { kind, position } = cause;
  const event = history.find((one) => one.position === position && one.kind === kind);
  const of = `event ${position}, ${kind}, of subscription ${subscriptionId}`;
  if (!event) return { text: `It was ${of}, which is deleted.`, at: chargedAt, kind, position };
  return { text: `It is ${of}${seatsOf(event)}.`, at: event.happenedAt, kind, position };
}

function seatsOf({ before, after }: PastEvent): string {
  if (!before || !after || before.quantity === after.quantity) return "";
  return `, from ${before.quantity} to ${after.quantity}`;
}
