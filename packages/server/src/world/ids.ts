// Two sources of ids: the machine's randomness, and a seed number from which the same ids follow in the same order.

import { createHash, hash, randomBytes, randomUUID } from "node:crypto";
import { machineClock, type Ids } from "@understudy/kernel";

/**
 * Ids of one run rise, so that rows made one after another lie beside one another in every index: a commit then writes
 * a few pages and not one for each key. The first 60 bits count up from the time of the first id in 1/4096 ms, the
 * last 62 are random.
 */
export function randomIds(): Ids {
  let count = BigInt(machineClock.now().epochMilliseconds) << 12n;
  return {
    guid: () => {
      count += 1n;
      const ordered = count.toString(16).padStart(15, "0");
      return `${ordered.slice(0, 8)}-${ordered.slice(8, 12)}-4${ordered.slice(12)}${randomUUID().slice(18)}`;
    },
    secret: (bits) => randomBytes(Math.ceil(bits / 8)).toString("base64url"),
  };
}

/**
 * The nth id of a start follows from seed number, start and n. The start is part of it, so that a stored world
 * that is started again goes on with ids that it has not used. They rise too.
 */
export function seededIds(seedNumber: number, start: number): Ids {
  let count = 0;
  const next = () => digest(`${seedNumber} ${start} ${count++}`);
  return {
    guid: () => {
      const random = next().toString("hex");
      return guidText(start.toString(16).padStart(3, "0") + count.toString(16).padStart(12, "0") + random);
    },
    secret: (bits) => next().subarray(0, Math.ceil(bits / 8)).toString("base64url"),
  };
}

/** An id that follows from its cause: due work that is settled in one step or in many makes the same ids. */
export const guidOf = (cause: string): string => guidText(hash("sha512", cause));

const digest = (text: string): Buffer => createHash("sha512").update(text).digest();

/** A GUID of version 4 from hexadecimal digits: 15 of them before the variant, 15 after. */
function guidText(hex: string): string {
  const variant = "89ab"[Number.parseInt(hex.charAt(15), 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(16, 19)}-${hex.slice(19, 31)}`;
}
