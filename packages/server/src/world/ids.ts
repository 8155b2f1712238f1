// Two sources of ids: the machine's randomness, and a seed number from which the same ids follow in the same order.

import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Ids } from "@understudy/kernel";

export const randomIds: Ids = {
  guid: () => randomUUID(),
  secret: (bits) => randomBytes(Math.ceil(bits / 8)).toString("base64url"),
};

/**
 * The nth id of a start follows from seed number, start and n. The start is part of it, so that a stored world
 * that is started again goes on with ids that it has not used.
 */
export function seededIds(seedNumber: number, start: number): Ids {
  let count = 0;
  const next = () => digest(`${seedNumber} ${start} ${count++}`);
  return {
    guid: () => toGuid(next()),
    secret: (bits) => next().subarray(0, Math.ceil(bits / 8)).toString("base64url"),
  };
}

/** An id that follows from its cause: due work that is settled in one step or in many makes the same ids. */
export const guidOf = (cause: string): string => toGuid(digest(cause));

const digest = (text: string): Buffer => createHash("sha512").update(text).digest();

function toGuid(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  const variant = "89ab"[(bytes[8] ?? 0) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
