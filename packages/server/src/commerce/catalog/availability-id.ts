// Ids of availabilities. The service gives them out anew again and again; here they follow from what they are for, and
// are new with each month's price list, so that one that was kept too long is found out.

import { guidOf } from "../../world/index.ts";
import type { Settings } from "../../world/index.ts";
import type { Segment } from "./item.ts";

/** The signs of the service's ids: digits and capital letters, without vowels. */
const alphabet = "0123456789BCDFGHJKLMNPQRSTVWXYZ";

interface Sold {
  readonly productId: string;
  readonly skuId: string;
  readonly segment: Segment;
  readonly country: string;
}

/** Twelve signs, of which the first eight are the product's, as in CFQ7TTC0K971. */
export function availabilityIdOf({ productId, skuId, segment, country }: Sold, day: string, { availabilityRotation }: Pick<Settings, "availabilityRotation">): string {
  const list = availabilityRotation === "monthly" ? day.slice(0, 7) : "";
  let rest = BigInt(`0x${guidOf(`availability ${productId} ${skuId} ${segment} ${country} ${list}`).replaceAll("-", "")}`);
  let text = "";
  for (let sign = 0; sign < 4; sign += 1) {
    text += alphabet[Number(rest % BigInt(alphabet.length))];
    rest /= BigInt(alphabet.length);
  }
  return `${productId.slice(0, 8).padEnd(8, "0")}${text}`;
}
