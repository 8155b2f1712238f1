import assert from "node:assert/strict";
import { test } from "node:test";
import { certificateText } from "./certificate-text.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const certificate = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----";

test("A-16 of a PEM file only the certificate is taken, whatever stands beside it", () => {
  const key = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n";
  assert.equal(certificateText(bytesOf(`${key}${certificate}\n`)), certificate);
  assert.equal(certificateText(bytesOf(`${certificate}\n${key}`)), certificate);
});

test("A-16 a DER file becomes base64, byte by byte", () => {
  const der = Uint8Array.from([0x30, 0x82, 0x01, 0xff, 0x00, 0x80]);
  assert.equal(certificateText(der), Buffer.from(der).toString("base64"));
});

test("A-16 base64 without lines around it stays as it is", () => {
  assert.equal(certificateText(bytesOf("MIIB\nAAA=\n")), "MIIB\nAAA=");
});
