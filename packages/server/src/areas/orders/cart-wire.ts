// Carts as they travel: what was asked for, with what the service says of each line.

import type { Cart, Of } from "@understudy/contract";
import type { Settings } from "../../world/index.ts";
import { isFine, type Assessment } from "./assess.ts";
import type { CartLine, CartRecord } from "./carts-repository.ts";
import { groupIds, groupsOf } from "./groups.ts";
import { cartErrorOf } from "./line-fault.ts";
import { shownPricing } from "./wire.ts";
import type { WantedLine } from "./wanted.ts";

export const cartOf = (cart: CartRecord): Of<typeof Cart> => ({
  id: cart.cartId,
  creationTimestamp: cart.createdAt,
  lastModifiedTimestamp: cart.modifiedAt,
  expirationTimestamp: cart.expiresAt,
  lastModifiedUser: cart.modifiedBy,
  lineItems: [...cart.lines],
  status: cart.status,
  partnerOnRecordAttestationAccepted: cart.isAttested,
  links: { self: { uri: `/customers/${cart.customerId}/carts/${cart.cartId}`, method: "GET", headers: [] } },
  attributes: { objectType: "Cart" },
});

type AddOn = NonNullable<CartLine["addonItems"]>[number];

/** The lines as they were sent, each with its currency, group and prices, or with what is wrong with it. */
export function assessedLines(lines: readonly CartLine[], wanted: readonly WantedLine[], assessments: readonly Assessment[], settings: Settings): CartLine[] {
  const groups = groupIds(groupsOf(assessments));
  const byLine = new Map(assessments.map((one) => [one.line, one]));
  const filled = <Line extends AddOn>(line: Line, asked: WantedLine | undefined): Line => {
    const { error: _before, orderGroup: _group, pricing: _prices, ...rest } = line;
    const assessment = asked && byLine.get(asked);
    return { ...rest, ...(assessment && saidOf(assessment, groups.get(assessment.line), settings)) } as Line;
  };
  return lines.map((line, index) => {
    const asked = wanted[index];
    const { addonItems } = line;
    return { ...filled(line, asked), ...(addonItems && { addonItems: addonItems.map((addOn, place) => filled(addOn, asked?.addOns[place])) }) };
  });
}

function saidOf(assessment: Assessment, orderGroup: string | undefined, settings: Settings) {
  if (!isFine(assessment)) return { error: cartErrorOf(assessment.fault, settings) };
  const { price, plan, pricing } = assessment;
  return {
    currencyCode: price.currency,
    ...(plan.termDuration && { termDuration: plan.termDuration }),
    ...(price.promotionId !== undefined && { promotionId: price.promotionId }),
    ...(orderGroup !== undefined && { orderGroup }),
    pricing: shownPricing(pricing),
  };
}

export const hasErrors = ({ lines }: Pick<CartRecord, "lines">): boolean =>
  lines.some(({ error, addonItems = [] }) => error !== undefined || addonItems.some((addOn) => addOn.error !== undefined));
