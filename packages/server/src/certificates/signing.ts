// The key pair that tokens are signed with, and the self-signed certificate by which clients name it (kid, x5t, x5c).

import * as x509 from "@peculiar/x509";
import { webcrypto } from "node:crypto";

const algorithm = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;

export interface SigningCertificate {
  /** DER in base64, as `x5c` carries it. */
  readonly certificate: string;
  /** PEM, PKCS #8. */
  readonly privateKey: string;
}

/** `validFrom` and its five years matter to nobody but readers of the certificate. */
export async function makeSigningCertificate(loginHost: string, validFrom: Temporal.Instant): Promise<SigningCertificate> {
  x509.cryptoProvider.set(webcrypto);
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=accounts.accesscontrol.${loginHost}`,
    notBefore: new Date(validFrom.epochMilliseconds),
    notAfter: new Date(validFrom.epochMilliseconds + 5 * 365 * 86_400_000),
    keys,
    signingAlgorithm: algorithm,
  });
  const privateKey = x509.PemConverter.encode(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey), "PRIVATE KEY");
  return { certificate: Buffer.from(certificate.rawData).toString("base64"), privateKey };
}
