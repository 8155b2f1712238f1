// A subscription's life without a database: commands and the clock change a record, and its charges come of each change by
// the same rules as in a world. For tests of those rules, which so can try very many lives.

import { later, toInstantText } from "@understudy/kernel";
import type { LineCharge, Outcome } from "../../packages/server/src/commerce/index.ts";
import { lineChargeOf } from "../../packages/server/src/commerce/charges/line.ts";
import { draftsOf } from "../../packages/server/src/commerce/charges/of-event.ts";
import { inOrder } from "../../packages/server/src/commerce/charges/standing.ts";
import { nextStep, provision, renew, startCycle, type NewBilling, type NextTerm } from "../../packages/server/src/commerce/subscriptions/lifecycle.ts";
import { chargedOf } from "../../packages/server/src/commerce/subscriptions/outcome.ts";
import type { Price, SubscriptionRecord } from "../../packages/server/src/commerce/subscriptions/record.ts";
import { guidOf, type Settings } from "../../packages/server/src/world/index.ts";
import { settingsWith } from "./subscriptions.ts";

export interface Life {
  readonly record: SubscriptionRecord;
  /** In the order in which they came about. */
  readonly charges: readonly LineCharge[];
  /** How many events there were. */
  readonly events: number;
}

/** Where the partner is billed in another currency than the price's. */
export interface Billed {
  readonly settings?: Settings;
  readonly currency?: string;
}

/** As it is bought, with the charge for that. */
export function bought(record: SubscriptionRecord, billed: Billed = {}, details?: Readonly<Record<string, string>>): Life {
  const { status } = record;
  const event = { kind: "purchased", status, after: chargedOf(record), ...(details && { details }) } as const;
  return changed({ record, charges: [], events: 0 }, { after: record, events: [event] }, record.createdAt, billed);
}

/** What a command or the clock makes of it at an instant. */
export function changed(life: Life, outcome: Outcome, at: string, { settings = settingsWith(), currency = "USD" }: Billed = {}): Life {
  const { record: before } = life;
  const { after } = outcome;
  return outcome.events.reduce<Life>((now, event) => {
    const position = now.events + 1;
    const drafts = draftsOf({ ...(position > 1 && { before }), after, event, at, charged: now.charges }, settings);
    const charges = drafts.map((draft, index) => lineChargeOf(draft, {
      parties: { customer: { name: "Contoso", domain: "contoso.onmicrosoft.com" }, currency }, currency, isAddOn: false, product: productOf(draft.of),
      orderId: "0123456789ab", cause: { kind: event.kind, position }, eventId: guidOf(`event ${position}`), referenceId: `event ${position}`, at, index,
    }, settings));
    return { record: after, charges: inOrder([...now.charges, ...charges]), events: position };
  }, { ...life, record: after });
}

const productOf = ({ item, title }: SubscriptionRecord) => ({
  productId: "offerId" in item ? item.offerId : item.productId, skuId: "offerId" in item ? "" : item.skuId, availabilityId: "",
  productName: title, skuName: title, publisherName: "Microsoft Corporation",
});

/** What the next term is of, and which billing a pending change brings. */
export interface Following {
  readonly term?: Partial<NextTerm>;
  readonly billing?: Pick<NewBilling, "billingCycle" | "price">;
}

/** Up to an instant by the clock: cycles begin and terms are renewed, each as the last one unless something else is said. */
export function until(life: Life, instant: string, billed: Billed = {}, following: Following = {}): Life {
  const settings = billed.settings ?? settingsWith();
  for (let now = life; ; ) {
    const step = nextStep(now.record, settings);
    if (!step || step.at > instant) return now;
    const outcome = outcomeOf(now.record, step.kind, step.at, following, settings);
    if (!outcome) return now;
    now = changed(now, outcome, step.at, billed);
  }
}

function outcomeOf(record: SubscriptionRecord, step: string, at: string, { term, billing }: Following, settings: Settings): Outcome | undefined {
  if (step === "provision") return provision(record, at);
  if (step === "startCycle") return startCycle(record, at, record.nextCharge && billing, settings);
  return step === "endTerm" && record.autoRenew ? renew(record, { ...sameAgain(record), ...term }, at, settings) : undefined;
}

const sameAgain = ({ item, title, quantity, term, billingCycle, price }: SubscriptionRecord): NextTerm =>
  ({ item, title, quantity, ...(term?.duration && { duration: term.duration }), billingCycle, price });

export const after = (instant: string, duration: string): string => toInstantText(later(Temporal.Instant.from(instant), duration));

export const dollars = (unitPrice: string, more: Partial<Price> = {}): Price => ({ unitPrice, currency: "USD", ...more });

/** A line in short: type, seats, effective unit price, amount, and its days. */
export const short = ({ amount, line: { chargeType, quantity, effectiveUnitPrice, chargeStart, chargeEnd } }: LineCharge): string =>
  `${chargeType} ${quantity} x ${Number(Number(effectiveUnitPrice).toFixed(4))} = ${amount}, ${chargeStart} to ${chargeEnd ?? "ever"}`;

export const shortOf = ({ charges }: Life): string[] => charges.map(short);
