// Everything that is kept secret hangs on one master key, which lives in a file or a variable, never in the database.
// Generated secrets (at least 96 random bits) are stored as HMAC; what must be read again is sealed (AES-256-GCM);
// passwords that a person chose are stored as argon2id.

import {
  argon2, createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual,
} from "node:crypto";
import { atMost } from "./at-most.ts";

export interface Secrets {
  /** A one-way mark of a generated secret. */
  mark(secret: string): string;
  /** Whether a secret is the one that the mark was made of; takes the same time either way. */
  matches(secret: string, mark: string): boolean;
  seal(text: string): Uint8Array;
  unseal(sealed: Uint8Array): string;
  /** A secret that follows from the master key and a label: nothing more to store. */
  derive(label: string): string;
}

/** No nonce comes twice: eight bytes are this process's own, four count. A key may seal 2^32 texts in one run. */
function nonces(): () => Buffer {
  const nonce = randomBytes(12);
  return () => {
    nonce.writeUInt32BE((nonce.readUInt32BE(8) + 1) >>> 0, 8);
    return nonce;
  };
}

export function secretsOf(masterKey: Uint8Array): Secrets {
  const key = (purpose: string) => Buffer.from(hkdfSync("sha256", masterKey, "", `understudy ${purpose}`, 32));
  const marking = key("mark");
  const sealing = key("seal");
  const nonce = nonces();
  const mark = (secret: string) => createHmac("sha256", marking).update(secret).digest("base64url");
  return {
    mark,
    matches: (secret, expected) => sameText(mark(secret), expected),
    seal: (text) => seal(sealing, nonce(), text),
    unseal: (sealed) => unseal(sealing, sealed),
    derive: (label) => key(`derive ${label}`).toString("base64url"),
  };
}

/** Compares in constant time. */
export function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function seal(key: Buffer, nonce: Buffer, text: string): Uint8Array {
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function unseal(key: Buffer, sealed: Uint8Array): string {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString("utf8");
}

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/**
 * Guessing must not use up the memory, nor the four threads on which Node computes beside the event loop: signatures
 * are made there too, so one thread is left to them. Whoever waits behind 64 others would wait for a second or more.
 */
const inTurn = atMost(3, 64);

/** Takes some 30 ms beside the event loop; call it outside any unit of work. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  return `argon2id$${nonce.toString("base64url")}$${(await argon2id(password, nonce)).toString("base64url")}`;
}

/** A password that nobody chose. Its random part makes it strong, the rest satisfies every rule about character classes. */
export const madePassword = (random: string): string => `Us1!${random}`;

/** How a made password is stored: no guess finds it, so the mark of a secret is enough, and quick. */
export const hashMadePassword = (secrets: Secrets, password: string): string => `hmac$${secrets.mark(password)}`;

/** Whether a hash of `hashPassword` was made of this password. Costs what hashing costs, whether it was or not. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [, nonce = "", tag = ""] = hash.split("$");
  const computed = await argon2id(password, Buffer.from(nonce, "base64url"));
  return sameText(computed.toString("base64url"), tag);
}

function argon2id(password: string, nonce: Uint8Array): Promise<Buffer> {
  return inTurn(() => new Promise((resolve, reject) => {
    argon2("argon2id", { ...cost, message: password, nonce }, (error, tag) => (error ? reject(error) : resolve(tag)));
  }));
}
