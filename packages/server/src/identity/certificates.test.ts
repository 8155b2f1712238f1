// What a person pastes where a certificate is asked for.

import assert from "node:assert/strict";
import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Fault } from "@understudy/kernel";
import { rsaKeys, selfSigned } from "../../../../tests/support/self-signed.ts";
import { makeLocalAuthority, makeSigningCertificate } from "../certificates/index.ts";
import { parseCertificate } from "./certificates.ts";

const own = selfSigned({ validFrom: "2026-01-01T00:00:00Z", validUntil: "2027-06-30T12:34:56Z" });
const now = Temporal.Instant.from("2026-11-22T12:00:00Z");

function assertRefused(pasted: string, why: RegExp): void {
  assert.throws(() => parseCertificate(pasted), (error) => {
    assert.ok(error instanceof Fault, String(error));
    assert.equal(error.definition.code, 3000);
    assert.match(error.data[0] ?? "", why);
    return true;
  });
}

describe("ID-26 a certificate that is pasted", () => {
  const { pem, der } = own;
  const ways: Readonly<Record<string, string>> = {
    "as PEM": pem,
    "as PEM with the line breaks of Windows": pem.replaceAll("\n", "\r\n"),
    "as PEM in one line": pem.replaceAll("\n", ""),
    "as PEM with blanks around it and in it": `\n\n  ${pem.replaceAll("\n", "\n    ")}\t\n`,
    "as PEM with what a tool wrote before it": `Bag Attributes\n    localKeyID: 01 02\nsubject=CN = A program\n${pem}`,
    "as DER in base64, in one line": der,
    "as DER in base64, in lines": der.replaceAll(/(.{60})/g, "$1\r\n"),
  };
  for (const [way, pasted] of Object.entries(ways)) {
    test(`${way} is read`, () => {
      assert.deepEqual(parseCertificate(pasted), {
        thumbprint: own.sha1("base64url"), thumbprintS256: own.sha256("base64url"), certificate: der,
        startsAt: "2026-01-01T00:00:00.000Z", endsAt: "2027-06-30T12:34:56.000Z", subject: "O=A partner, CN=A program",
      });
    });
  }

  test("has the thumbprints that every tool shows", () => {
    const { fingerprint, fingerprint256 } = new X509Certificate(pem);
    const shown = (text: string) => Buffer.from(text.replaceAll(":", ""), "hex").toString("base64url");
    const { thumbprint, thumbprintS256 } = parseCertificate(pem);
    assert.deepEqual([thumbprint, thumbprintS256], [shown(fingerprint), shown(fingerprint256)]);
  });

  test("by another's tool is read as well", async () => {
    const { certificate } = await makeSigningCertificate("login.example", now);
    assert.equal(parseCertificate(certificate).subject, "CN=accounts.accesscontrol.login.example");
  });
});

describe("ID-26 what is no certificate of an application is refused, and it is said why", () => {
  const { pem, der, privateKey } = own;
  const pkcs8 = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const encrypted = privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" }).toString();
  const spki = rsaKeys().publicKey.export({ type: "spki", format: "pem" }).toString();
  const ofCurve = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const begin = "-----BEGIN CERTIFICATE-----";
  const others: Readonly<Record<string, readonly [string, RegExp]>> = {
    "a private key": [pkcs8, /private key/],
    "a private key in the older form": [privateKey.export({ type: "pkcs1", format: "pem" }).toString(), /private key/],
    "a private key with a passphrase": [encrypted, /private key/],
    "a private key after the certificate": [pem + pkcs8, /private key/],
    "a private key in base64": [privateKey.export({ type: "pkcs8", format: "der" }).toString("base64"), /private key/],
    "a private key of the older form in base64": [privateKey.export({ type: "pkcs1", format: "der" }).toString("base64"), /private key/],
    "a private key of a curve in base64": [ofCurve.export({ type: "sec1", format: "der" }).toString("base64"), /private key/],
    "a public key": [spki, /it is a public key/],
    "a request for a certificate": [pem.replaceAll("CERTIFICATE", "CERTIFICATE REQUEST"), /it is a certificate request/],
    "a chain": [pem + pem, /there are several/],
    "a PEM without its end": [pem.slice(0, -30), /the line that ends it/],
    "a PEM that is cut": [`${pem.slice(0, 400)}\n-----END CERTIFICATE-----`, /not an X\.509 certificate/],
    "a PEM of nothing": [`${begin}\n-----END CERTIFICATE-----`, /neither PEM nor DER/],
    "a certificate with something after it": [Buffer.concat([Buffer.from(der, "base64"), Buffer.from("x")]).toString("base64"), /something follows/],
    "half a certificate": [der.slice(0, 400), /not an X\.509 certificate/],
    "any bytes in base64": [Buffer.from("any bytes").toString("base64"), /not an X\.509 certificate/],
    "any text": ["my certificate", /not an X\.509|neither PEM nor DER/],
    "a thumbprint": ["5A:65:7B:81:C5:71:04:E9", /neither PEM nor DER/],
    "nothing": ["", /neither PEM nor DER/],
    "blanks": [" \n ", /neither PEM nor DER/],
    "another alphabet": [der.replaceAll("+", "-").replaceAll("/", "_"), /neither PEM nor DER/],
    "an RSA key of 1024 bits": [selfSigned({ keys: rsaKeys(1024) }).pem, /less than 2048 bits/],
    "an RSA key that is for PSS only": [selfSigned({ keys: generateKeyPairSync("rsa-pss", { modulusLength: 2048 }) }).pem, /of type rsa-pss; it must be RSA/],
    "a validity that ends before it begins": [selfSigned({ validFrom: "2027-01-01T00:00:00Z", validUntil: "2026-01-01T00:00:00Z" }).pem, /ends before it begins/],
  };
  for (const [what, [pasted, why]] of Object.entries(others)) test(what, () => assertRefused(pasted, why));

  test("a key that is not RSA", async () => {
    const { certificate } = await makeLocalAuthority(["localhost"], now);
    assertRefused(certificate, /of type ec; it must be RSA/);
  });

  test("whatever text it is", () => {
    const parts = fc.constantFrom("-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----", "-----BEGIN PRIVATE KEY-----", "\n", der, der.slice(0, 100), "====");
    const texts = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.oneof(parts, fc.string())).map((some) => some.join("")));
    fc.assert(fc.property(texts, (text) => {
      if (!isRead(text)) assertRefused(text, /^certificate: ./);
    }));
  });

  test("whatever bytes are changed in a certificate, unless it is one still", () => {
    const bytes = Buffer.from(der, "base64");
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }));
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const changed = Buffer.from(bytes);
      for (const [at, value] of changes) changed[at] = value;
      const text = changed.toString("base64");
      if (!isRead(text)) assertRefused(text, /^certificate: ./);
    }), { numRuns: 1_000 });
  });
});

/** Whether it is taken; what is not must be refused as everything else is. */
function isRead(text: string): boolean {
  try {
    return parseCertificate(text).certificate.length > 0;
  } catch {
    return false;
  }
}
