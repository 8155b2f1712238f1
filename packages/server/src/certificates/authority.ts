// The local authority: a certificate authority of this world's own, and the server's certificate signed by it.
// Made once, at first start; whoever trusts `ca.pem` trusts this server and nothing else of the machine changes.

import * as x509 from "@peculiar/x509";
import { webcrypto } from "node:crypto";

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const dayMs = 86_400_000;

export interface LocalAuthority {
  /** The authority's certificate, PEM: what clients trust. */
  readonly ca: string;
  readonly certificate: string;
  readonly privateKey: string;
}

/** Certificates live by the machine's clock: clients compare them with their own. */
export async function makeLocalAuthority(hostNames: readonly string[], now: Temporal.Instant): Promise<LocalAuthority> {
  x509.cryptoProvider.set(webcrypto);
  const authority = await makeAuthority(now);
  const server = await makeServerCertificate(authority, hostNames, now);
  return {
    ca: authority.certificate.toString("pem"),
    certificate: server.certificate.toString("pem"),
    privateKey: await pemOf(server.keys.privateKey),
  };
}

const generateKeys = () => webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);

async function makeAuthority(now: Temporal.Instant) {
  const keys = await generateKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: "CN=Understudy local authority, O=Understudy",
    ...validity(now, 3650),
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { keys, certificate };
}

async function makeServerCertificate(
  authority: Awaited<ReturnType<typeof makeAuthority>>,
  hostNames: readonly string[],
  now: Temporal.Instant,
) {
  const keys = await generateKeys();
  const names = hostNames.map((name) => ({ type: isAddress(name) ? ("ip" as const) : ("dns" as const), value: name }));
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: "CN=localhost, O=Understudy",
    issuer: authority.certificate.subject,
    // Apple's clients refuse server certificates that live longer than 825 days.
    ...validity(now, 820),
    publicKey: keys.publicKey,
    signingKey: authority.keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(names),
      await x509.AuthorityKeyIdentifierExtension.create(authority.keys.publicKey),
    ],
  });
  return { keys, certificate };
}

const isAddress = (name: string): boolean => name.includes(":") || /^[\d.]+$/.test(name);

const validity = (now: Temporal.Instant, days: number) => ({
  // A day of grace for machines whose clocks disagree.
  notBefore: dateAt(now.epochMilliseconds - dayMs),
  notAfter: dateAt(now.epochMilliseconds + days * dayMs),
});

/** The library takes the old Date. */
function dateAt(epochMilliseconds: number): Date {
  return new Date(epochMilliseconds);
}

/** Positive and unique: 16 random bytes, the first bit clear. */
function serialNumber(): string {
  const bytes = Buffer.from(webcrypto.getRandomValues(new Uint8Array(16)));
  bytes[0] = (bytes[0] ?? 0) & 0x7f | 0x01;
  return bytes.toString("hex");
}

async function pemOf(key: webcrypto.CryptoKey): Promise<string> {
  const bytes = await webcrypto.subtle.exportKey("pkcs8", key);
  return x509.PemConverter.encode(bytes, "PRIVATE KEY");
}
