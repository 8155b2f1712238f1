// The events of a subscription in words.

import { counted, fill, texts } from "../../../strings/index.ts";
import type { FutureEvent, PastEvent } from "./term-bar.ts";

const { timeline: words, licences } = texts.subscriptions;

export function pastText({ kind, details = {} }: PastEvent): string {
  const { to = "" } = details;
  if (kind === "renamed" && to !== "") return fill(words.renamedTo, { to });
  if (kind === "autoRenewChanged" && (to === "on" || to === "off")) return words.autoRenew[to];
  return words.happened[kind];
}

/** Licences before and after, where an event has changed them. */
export function quantityOf({ quantity, quantityBefore }: PastEvent): string | undefined {
  if (quantity === undefined || quantityBefore === undefined || quantity === quantityBefore) return undefined;
  return fill(words.quantity, { before: quantityBefore, after: counted(licences, quantity) });
}

export const futureText = ({ kind, quantity }: FutureEvent): string =>
  (kind === "seatWindowCloses" && quantity !== undefined ? `${words.comes[kind]} (${counted(licences, quantity)})` : words.comes[kind]);
