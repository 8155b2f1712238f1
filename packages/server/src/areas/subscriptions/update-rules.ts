// What an update changes: the difference between a stored subscription and the resource in the body. Of what a body leaves
// out nothing changes, but for three properties, which are reset; that is documented (update-a-subscription-by-id.md).

import { ordersFaults, type Of, type SubscriptionUpdate } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { BillingCycle, Day, Instructions, Status, SubscriptionRecord } from "../../commerce/index.ts";
import { badProperty } from "../../call/index.ts";

type Body = Of<typeof SubscriptionUpdate>;

/** What is to be other than it is; absent where it stays. */
export interface Wanted {
  readonly friendlyName?: string;
  /** Null: nobody is on record any more. */
  readonly partnerId?: string | null;
  readonly quantity?: number;
  readonly status?: Status;
  readonly termDuration?: string;
  readonly billingCycle?: BillingCycle;
  readonly autoRenew?: boolean;
  readonly nextTerm?: Instructions;
  readonly nextCharge?: Instructions;
  /** Whether the subscription ends with its term, where an extended service term would follow. */
  readonly endsWithTerm?: boolean;
}

/** What the body leaves out, and loses by that. */
export interface Resets {
  readonly autoRenew: boolean;
  readonly nextTerm: boolean;
  readonly nextCharge: boolean;
}

export interface Difference {
  readonly wanted: Wanted;
  readonly resets: Resets;
}

export function differenceOf(record: SubscriptionRecord, body: Body): Difference {
  const term = said(body.scheduledNextTermInstructions);
  const charge = said(body.nextChargeInstructions);
  const status = statusIn(body);
  const given: Wanted = {
    ...(body.friendlyName !== undefined && { friendlyName: body.friendlyName }),
    ...(body.partnerId !== undefined && { partnerId: body.partnerId === "" ? null : body.partnerId }),
    ...(isQuantitySaid(body, record) && { quantity: body.quantity }),
    ...(status && { status }),
    ...(body.termDuration !== undefined && { termDuration: body.termDuration }),
    ...(body.billingCycle && body.billingCycle !== "unknown" && { billingCycle: body.billingCycle }),
    ...(body.autoRenewEnabled !== undefined && { autoRenew: body.autoRenewEnabled }),
    ...(term && { nextTerm: instructionsFrom(term, "scheduledNextTermInstructions") }),
    ...(charge && { nextCharge: instructionsFrom(charge, "nextChargeInstructions") }),
    ...(body.scheduledActions && { endsWithTerm: endsWithTerm(body.scheduledActions) }),
  };
  const stored: Wanted = {
    friendlyName: record.friendlyName, partnerId: record.partnerId ?? null, quantity: record.quantity, status: record.status,
    termDuration: record.term?.duration ?? "", billingCycle: record.billingCycle, autoRenew: record.autoRenew,
    endsWithTerm: record.endsWithTerm ?? false,
    ...(record.nextTerm && { nextTerm: record.nextTerm }), ...(record.nextCharge && { nextCharge: record.nextCharge }),
  };
  const changes = Object.entries(given).filter(([name, value]) => !isSame(value, stored[name as keyof Wanted]));
  return {
    wanted: Object.fromEntries(changes),
    resets: {
      autoRenew: body.autoRenewEnabled === undefined && record.autoRenew,
      nextTerm: term === undefined && record.nextTerm !== undefined,
      nextCharge: charge === undefined && record.nextCharge !== undefined,
    },
  };
}

/** Values here are plain data with their properties in any order. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === "object" && typeof other === "object" && sorted(one) === sorted(other));
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    (typeof part === "object" && part !== null ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1))) : part));

/** .NET has no absent numbers: a resource that only says another status comes with the quantity 0. */
const isQuantitySaid = ({ quantity, status }: Body, record: SubscriptionRecord): boolean =>
  quantity !== undefined && !(quantity === 0 && status !== undefined && status !== record.status);

/** `none` is what .NET says of a status that was not set. */
function statusIn({ status }: Body): Status | undefined {
  return status === "none" ? undefined : status;
}

/** Entries of the property are not documented; this world knows one of them. */
function endsWithTerm(actions: NonNullable<Body["scheduledActions"]>): boolean {
  if (actions.some((entry) => entry["action"] !== cancelAtEnd.action)) {
    throw new Fault(ordersFaults.invalidInput, { reason: `scheduledActions takes entries like ${JSON.stringify(cancelAtEnd)} alone.` });
  }
  return actions.length > 0;
}

/** What is scheduled for the end of a term that no extended service term follows. */
export const cancelAtEnd = { action: "cancel" } as const;

type Given = NonNullable<Body["scheduledNextTermInstructions"]>;

/** Instructions that say nothing are as good as none. */
const said = (given: Given | undefined): Given | undefined =>
  given && (given.product ?? given.quantity ?? given.customTermEndDate) !== undefined ? given : undefined;

function instructionsFrom({ product, quantity, customTermEndDate }: Given, property: string): Instructions {
  return {
    ...(product && { product: productFrom(product, property) }),
    ...(quantity !== undefined && { quantity }),
    ...(customTermEndDate !== undefined && { customTermEndDate: dayIn(customTermEndDate, `${property}.customTermEndDate`) }),
  };
}

/** What is scheduled is a whole product: what, for how long, and how it is billed. */
function productFrom(product: NonNullable<Given["product"]>, property: string): NonNullable<Instructions["product"]> {
  const { productId, skuId, availabilityId, billingCycle, termDuration, promotionId } = product;
  const missing = Object.entries({ productId, skuId, billingCycle, termDuration }).find(([, value]) => value === undefined || value === "" || value === "unknown");
  if (missing) throw new Fault(ordersFaults.invalidInput, { reason: `${property}.product needs its ${missing[0]}.` });
  return {
    productId: productId as string, skuId: skuId as string, billingCycle: billingCycle as BillingCycle,
    // Whether it is one is asked of the plans that are sold.
    termDuration: termDuration as NonNullable<Instructions["product"]>["termDuration"],
    ...(availabilityId !== undefined && availabilityId !== "" && { availabilityId }),
    ...(promotionId !== undefined && promotionId !== "" && { promotionId }),
  };
}

/** The day that an instant lies in, in UTC. */
export function dayIn(instant: string, property: string): Day {
  try {
    return Temporal.Instant.from(instant).toString().slice(0, "yyyy-mm-dd".length);
  } catch {
    throw badProperty(property, "it is no instant");
  }
}
