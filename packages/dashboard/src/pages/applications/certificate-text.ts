// A certificate's file as the operation takes it: PEM is text already, DER becomes base64. A private key beside it in the
// file stays where it is. Pure.

const beginning = "-----BEGIN CERTIFICATE-----";
const end = "-----END CERTIFICATE-----";

export function certificateText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const from = text.indexOf(beginning);
  const to = text.indexOf(end, from);
  if (from >= 0 && to >= 0) return text.slice(from, to + end.length);
  // A file of base64 without the lines around it.
  if (/^[A-Za-z0-9+/=\s]+$/.test(text)) return text.trim();
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
