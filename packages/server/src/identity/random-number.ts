// Numbers that nobody can guess, from the world's own source of secrets.

import type { Ids } from "@understudy/kernel";

/** From 0 up to below `limit`. Of 128 random bits, so that with a limit below 2^64 no number is noticeably likelier. */
export const randomBelow = (ids: Ids, limit: bigint): bigint =>
  BigInt(`0x${Buffer.from(ids.secret(128), "base64url").toString("hex")}`) % limit;
