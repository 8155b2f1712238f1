// What somebody wants to buy, line by line, whether a cart says it or an order: the same words for the rules of both.

import type { Cart, Of, Order } from "@understudy/contract";
import type { BillingCycle, TermDuration } from "../../commerce/index.ts";

type CartLine = Of<typeof Cart>["lineItems"][number];
type OrderLine = Of<typeof Order>["lineItems"][number];

export interface WantedLine {
  /** The cart's id, the order's lineItemNumber; an add-on's own below its base. */
  readonly number: number;
  readonly catalogItemId: string;
  readonly quantity: number;
  readonly billingCycle: BillingCycle | "unknown";
  readonly termDuration?: TermDuration;
  readonly friendlyName?: string;
  readonly currencyCode?: string;
  readonly promotionId?: string;
  readonly customTermEndDate?: string;
  readonly renewsTo?: TermDuration;
  /** PartnerID of the reseller on record, and those of further ones. */
  readonly partnerId?: string;
  readonly additionalPartnerIds: readonly string[];
  /** Participants of other kinds: what consumption is ascribed to. */
  readonly otherPartnerIds: readonly string[];
  readonly provisioningContext?: Readonly<Record<string, string>>;
  readonly isAttested: boolean;
  readonly purchaseCommitment?: CartLine["purchaseCommitment"];
  readonly parentSubscriptionId?: string;
  /** Older add-ons, which go to the subscription that this line becomes. */
  readonly addOns: readonly WantedLine[];
}

export function wantedOfCartLine(line: CartLine): WantedLine {
  return { ...wantedOfAddOn(line), addOns: (line.addonItems ?? []).map(wantedOfAddOn) };
}

type CartAddOn = NonNullable<CartLine["addonItems"]>[number];

function wantedOfAddOn(line: CartAddOn): WantedLine {
  const named = (key: string): string[] => (line.participants ?? []).filter((one) => one.key === key).map(({ value }) => value);
  const [partnerId] = named("transaction_reseller");
  const parent = line.provisioningContext && contextValue(line.provisioningContext, "parentSubscriptionId");
  return {
    ...common(line),
    number: line.id,
    catalogItemId: line.catalogItemId,
    billingCycle: line.billingCycle,
    ...(line.currencyCode !== undefined && { currencyCode: line.currencyCode }),
    ...(partnerId !== undefined && { partnerId }),
    additionalPartnerIds: named("additional_transaction_reseller"),
    otherPartnerIds: named("consumption_reseller"),
    ...(parent !== undefined && { parentSubscriptionId: parent }),
  };
}

export function wantedOfOrderLine(line: OrderLine, billingCycle: WantedLine["billingCycle"]): WantedLine {
  return {
    ...common(line),
    number: line.lineItemNumber,
    catalogItemId: line.offerId,
    billingCycle,
    ...(line.partnerIdOnRecord !== undefined && { partnerId: line.partnerIdOnRecord }),
    additionalPartnerIds: line.additionalPartnerIdsOnRecord ?? [],
    otherPartnerIds: [],
    ...(line.parentSubscriptionId !== undefined && { parentSubscriptionId: line.parentSubscriptionId }),
  };
}

type Shared = Pick<
  CartLine & OrderLine,
  "quantity" | "termDuration" | "friendlyName" | "promotionId" | "customTermEndDate" | "renewsTo" | "provisioningContext"
  | "attestationAccepted" | "purchaseCommitment"
>;

/** What both spell alike; an empty text stands for nothing. */
function common(line: Shared) {
  const renewsTo = line.renewsTo?.termDuration;
  return {
    quantity: line.quantity,
    ...(line.termDuration !== undefined && { termDuration: line.termDuration }),
    ...(line.friendlyName && { friendlyName: line.friendlyName }),
    ...(line.promotionId && { promotionId: line.promotionId }),
    ...(line.customTermEndDate !== undefined && { customTermEndDate: line.customTermEndDate }),
    ...(renewsTo !== undefined && { renewsTo }),
    ...(line.provisioningContext && { provisioningContext: line.provisioningContext }),
    isAttested: line.attestationAccepted === true,
    ...(line.purchaseCommitment && { purchaseCommitment: line.purchaseCommitment }),
    addOns: [],
  };
}

/** Names in a provisioning context come in any case. */
export function contextValue(context: Readonly<Record<string, string>>, name: string): string | undefined {
  const found = Object.keys(context).find((one) => one.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : context[found] || undefined;
}
