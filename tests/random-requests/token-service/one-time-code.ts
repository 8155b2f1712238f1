// The six digits that an authenticator shows (RFC 6238 with SHA-1 and half minutes), written out so that they are another's
// than the server's.

import { createHmac } from "node:crypto";
import { machineClock } from "@understudy/kernel";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const periodMs = 30_000;

/** Of now; the secret is in base32. */
export function oneTimeCode(secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(machineClock.now().epochMilliseconds / periodMs)));
  const digest = createHmac("sha1", bytesIn(secret)).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) % 16;
  const number = digest.readUInt32BE(offset) % 2 ** 31;
  return String(number % 1_000_000).padStart(6, "0");
}

function bytesIn(secret: string): Buffer {
  const bits = [...secret].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
