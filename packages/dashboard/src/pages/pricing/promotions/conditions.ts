// Who gets a promotion, in words.

import type { Answer } from "../../../api/operation.ts";
import { counted, fill, texts } from "../../../strings/index.ts";

type Constraints = Answer<"productPromotions.get">["promotionConstraints"];

const { constraints: words } = texts.pricing.promotions;

/** What is so large is no limit. */
const noLimit = 1_000_000;

export function conditionsOf(constraints: Constraints): readonly string[] {
  const { seatConstraints = [], assetOwnershipLimits = [], eligibilityConstraints = [], productOwnershipConstraints = [] } = constraints ?? {};
  const owned = productOwnershipConstraints.map((group) => group.map(({ bigId }) => bigId).join(words.and)).filter((text) => text !== "");
  return [
    ...seatConstraints.flatMap(({ minSeats = 0, maxSeats = noLimit }) => seatsText(minSeats, maxSeats)),
    ...assetOwnershipLimits.flatMap(({ maxAssets }) => (maxAssets === undefined || maxAssets >= noLimit ? [] : [counted(words.times, maxAssets)])),
    ...eligibilityConstraints.flatMap(({ isApplicable, type }) => (isApplicable === true && type === "FirstPurchase" ? [words.firstPurchase] : [])),
    ...(owned.length === 0 ? [] : [fill(words.owns, { products: owned.join(words.or) })]),
  ];
}

function seatsText(least: number, most: number): readonly string[] {
  if (least <= 1 && most >= noLimit) return [];
  if (most >= noLimit) return [counted(words.seatsLeast, least)];
  return least <= 1 ? [counted(words.seatsMost, most)] : [fill(words.seats, { least, most })];
}
