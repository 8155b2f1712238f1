// The certificates by which applications prove who they are: read from what a person pastes, and found again when an
// assertion names one (ID-26).

import { createPrivateKey, hash, X509Certificate } from "node:crypto";
import { badProperty } from "../call/index.ts";
import { sql, type Reader } from "../database/index.ts";

export interface RegisteredCertificate {
  /** SHA-1 of the DER in base64url, as the header `x5t` carries it. */
  readonly thumbprint: string;
  /** DER in base64. */
  readonly certificate: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface ParsedCertificate extends RegisteredCertificate {
  /** SHA-256 of the DER in base64url, as the header `x5t#S256` carries it. */
  readonly thumbprintS256: string;
  readonly subject: string;
}

const modulusBitsMin = 2048;

const refused = (why: string) => badProperty("certificate", why);

/**
 * Reads PEM or DER in base64, in one line or several. Only X.509 with an RSA key of at least 2048 bits is taken, and
 * never with its private key: whatever else it is, the refusal says so.
 */
export function parseCertificate(pasted: string): ParsedCertificate {
  const { raw, subject, validFromDate, validToDate } = rsaCertificateIn(derIn(pasted));
  if (!(validFromDate.getTime() < validToDate.getTime())) throw refused("its validity ends before it begins");
  return {
    thumbprint: hash("sha1", raw, "base64url"),
    thumbprintS256: hash("sha256", raw, "base64url"),
    certificate: raw.toString("base64"),
    startsAt: validFromDate.toISOString(),
    endsAt: validToDate.toISOString(),
    subject: subject.replaceAll("\n", ", "),
  };
}

function derIn(pasted: string): Buffer {
  const labels = [...pasted.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map(([, label = ""]) => label);
  if (labels.some((label) => label.endsWith("PRIVATE KEY"))) throw privateKeyRefused();
  const [label, ...more] = labels;
  if (label === undefined) return fromBase64(pasted);
  if (label !== "CERTIFICATE") throw refused(`it is a ${label.toLowerCase()}, not a certificate`);
  if (more.length > 0) throw refused("there are several; give the application's own, without those that issued it");
  const block = /-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/.exec(pasted)?.[1];
  if (block === undefined) throw refused("the line that ends it is missing");
  return fromBase64(block);
}

function fromBase64(text: string): Buffer {
  const plain = text.replaceAll(/\s/g, "");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(plain)) throw refused("it is neither PEM nor DER in base64");
  return Buffer.from(plain, "base64");
}

function rsaCertificateIn(der: Buffer): X509Certificate {
  const certificate = x509In(der);
  if (!certificate) throw isPrivateKey(der) ? privateKeyRefused() : refused("it is not an X.509 certificate");
  if (!certificate.raw.equals(der)) throw refused("something follows the certificate");
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = certificate.publicKey;
  if (type !== "rsa") throw refused(`its key is of type ${type}; it must be RSA`);
  if ((details?.modulusLength ?? 0) < modulusBitsMin) throw refused(`its RSA key has less than ${modulusBitsMin} bits`);
  return certificate;
}

/** Undefined also for one whose key is of no kind that anybody here knows. */
function x509In(der: Buffer): X509Certificate | undefined {
  try {
    const certificate = new X509Certificate(der);
    return certificate.publicKey && certificate;
  } catch {
    return undefined;
  }
}

const privateKeyRefused = () => refused("it contains a private key; give the certificate alone, and keep the key to the application");

function isPrivateKey(der: Buffer): boolean {
  return (["pkcs8", "pkcs1", "sec1"] as const).some((type) => {
    try {
      return createPrivateKey({ key: der, format: "der", type }).type === "private";
    } catch {
      return false;
    }
  });
}

export async function listCertificates(reader: Reader, appId: string): Promise<readonly RegisteredCertificate[]> {
  const rows = await reader.all<{ thumbprint: string; certificate: string; starts_at: string; ends_at: string }>(sql`
    SELECT thumbprint, certificate, starts_at, ends_at FROM application_certificates
    WHERE app_id = ${appId} ORDER BY starts_at, certificate_id`);
  return rows.map((row) => ({
    thumbprint: row.thumbprint, certificate: row.certificate, startsAt: row.starts_at, endsAt: row.ends_at,
  }));
}
