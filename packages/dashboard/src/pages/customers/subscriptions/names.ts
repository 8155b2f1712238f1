// What the fields of a subscription are called on the pages.

import { dayText } from "../../../look/format.ts";
import type { Tone } from "../../../look/status.tsx";
import { counted, fill, texts } from "../../../strings/index.ts";
import type { Plan } from "./plans.ts";
import { endOf, familyOf, hasQuantity, nextTermBegins, type Status, type Subscription } from "./subscription.ts";

const { subscriptions: words } = texts;

const tones: Readonly<Record<Status, Tone>> = {
  none: "plain", active: "good", suspended: "warning", deleted: "plain", expired: "bad", pending: "busy", disabled: "bad",
};

export const toneOf = ({ status = "none" }: Subscription): Tone => tones[status];
export const statusText = ({ status = "none" }: Subscription): string => words.statuses[status];

const terms: Readonly<Record<string, string>> = words.terms;
export const termText = (duration: string): string => terms[duration] ?? duration;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function planText({ termDuration, billingCycle }: Partial<Plan>): string {
  const cycle = words.cycles[billingCycle ?? "unknown"];
  return termDuration === undefined || termDuration === "" ? capital(cycle) : fill(words.plan, { term: termText(termDuration), cycle });
}

/** Undefined of what is not counted. */
export function quantityText(subscription: Subscription): string | undefined {
  const family = familyOf(subscription);
  if (!hasQuantity(family)) return undefined;
  return counted(family === "perpetual" || family === "software" || family === "reservation" ? words.units : words.licences, subscription.quantity ?? 0);
}

/** When its term ends, and what happens then. */
export function endText(subscription: Subscription): string {
  const end = endOf(subscription);
  const next = nextTermBegins(subscription);
  const { status, autoRenewEnabled } = subscription;
  if (end === undefined || next === undefined) return words.noEnd;
  if (status === "active" && autoRenewEnabled === true) {
    return fill(familyOf(subscription) === "trial" ? words.convertsOn : words.renewsOn, { date: dayText(next) });
  }
  return fill(status === "active" || status === "suspended" || status === "pending" ? words.endsOn : words.endedOn, { date: dayText(end) });
}

export const nameOf = ({ friendlyName, offerName, id }: Subscription): string => friendlyName || offerName || id;

export const pathOf = (customerId: string, subscriptionId: string): string => `/customers/${customerId}/subscriptions/${subscriptionId}`;
