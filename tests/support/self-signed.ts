// Certificates that an application signs for itself, as its owner makes them with whatever tool is at hand. The few
// parts of X.509 that are needed are written out here: making one then takes a millisecond, and nothing but Node.

import { generateKeyPairSync, hash, randomBytes, sign, type KeyObject } from "node:crypto";

export interface SelfSigned {
  readonly pem: string;
  /** DER in base64. */
  readonly der: string;
  readonly privateKey: KeyObject;
  /** SHA-1 and SHA-256 of the DER. */
  readonly sha1: (encoding: "base64url" | "hex") => string;
  readonly sha256: (encoding: "base64url" | "hex") => string;
}

export interface SelfSignedOptions {
  /** The same for all when absent, since a pair takes a tenth of a second. */
  readonly keys?: Keys;
  readonly validFrom?: string;
  readonly validUntil?: string;
}

export interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

let usualKeys: Keys | undefined;

export const rsaKeys = (modulusLength = 2048): Keys => generateKeyPairSync("rsa", { modulusLength });

/** Another one each time. */
export function selfSigned(options: SelfSignedOptions = {}): SelfSigned {
  const { validFrom = "2020-01-01T00:00:00Z", validUntil = "2100-01-01T00:00:00Z" } = options;
  const { publicKey, privateKey } = options.keys ?? (usualKeys ??= rsaKeys());
  const name = sequence(nameOf(organisation, "A partner"), nameOf(commonName, "A program"));
  const toBeSigned = sequence(
    node(0xa0, node(0x02, Buffer.from([2]))),
    node(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(15)])),
    sha256WithRsa, name, sequence(time(validFrom), time(validUntil)), name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  const der = sequence(toBeSigned, sha256WithRsa, node(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = der.toString("base64").replaceAll(/(.{64})/g, "$1\n").trimEnd();
  return {
    pem: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    der: der.toString("base64"),
    privateKey,
    sha1: (encoding) => hash("sha1", der, encoding),
    sha256: (encoding) => hash("sha256", der, encoding),
  };
}

/** A node of DER: its tag, its length, what is in it. */
function node(tag: number, ...parts: readonly Buffer[]): Buffer {
  const inside = Buffer.concat(parts);
  const bytes = Buffer.from(inside.length.toString(16).padStart(inside.length > 0xff ? 4 : 2, "0"), "hex");
  const length = inside.length < 0x80 ? bytes : Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
  return Buffer.concat([Buffer.from([tag]), length, inside]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => node(0x30, ...parts);
const nameOf = (kind: Buffer, text: string): Buffer => node(0x31, sequence(kind, node(0x0c, Buffer.from(text))));
const organisation = node(0x06, Buffer.from("55040a", "hex"));
const commonName = node(0x06, Buffer.from("550403", "hex"));
const sha256WithRsa = sequence(node(0x06, Buffer.from("2a864886f70d01010b", "hex")), node(0x05));
const time = (instant: string): Buffer => node(0x18, Buffer.from(instant.replaceAll(/[-:T]/g, "")));
