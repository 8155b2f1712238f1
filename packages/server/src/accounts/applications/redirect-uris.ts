// Where sign-ins of an application may send their answers. What is registered is compared character by character later
// (ID-34), so what can never be a safe address is refused here.

import type { Of, RedirectUris } from "@understudy/contract";
import { badProperty } from "../../call/index.ts";
import { sql, type Writer } from "../../database/index.ts";

export type RedirectUriList = Of<typeof RedirectUris>;

const outOfBand = "urn:ietf:wg:oauth:2.0:oob";

/** Schemes that a browser or the machine acts on by itself: no program can have one of them to itself. */
const takenSchemes = new Set([
  "about", "blob", "data", "file", "filesystem", "ftp", "http", "https", "javascript", "mailto", "urn", "vbscript", "view-source", "ws", "wss",
]);

export async function updateRedirectUris(
  writer: Writer, accountId: string, appId: string, redirectUris: RedirectUriList, place = "",
): Promise<void> {
  checkRedirectUris(redirectUris, place);
  await writer.run(sql`
    UPDATE applications SET redirect_uris = ${JSON.stringify(redirectUris)}
    WHERE app_id = ${appId} AND account_id = ${accountId}`);
}

/** Each is fine for its type, and none is there twice. `place` is where the request has the list. */
export function checkRedirectUris(redirectUris: RedirectUriList, place = ""): void {
  const seen = new Set<string>();
  for (const [index, { type, uri }] of redirectUris.entries()) {
    const why = seen.has(uri) ? "it is there twice" : objectionTo(uri, type === "native");
    if (why !== undefined) throw badProperty(`${place}${index}.uri`, why);
    seen.add(uri);
  }
}

function objectionTo(uri: string, isNative: boolean): string | undefined {
  if (uri.includes("#")) return "it has a fragment";
  if (uri.includes("*")) return "it has a wildcard";
  if (!/^[\w.~:/?@!$&'()+,;=%[\]-]+$/.test(uri)) return "it has characters that a URI does not have";
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === undefined || !URL.canParse(uri)) return "it is not an absolute URI";
  if (scheme === "https" || scheme === "http") return objectionToPage(uri, scheme);
  if (!isNative) return "it must begin with https://; other schemes are for the type native";
  return takenSchemes.has(scheme) && uri !== outOfBand ? `the scheme ${scheme} is not a program's own` : undefined;
}

function objectionToPage(uri: string, scheme: "http" | "https"): string | undefined {
  const authority = /^https?:\/\/([^/?]+)/i.exec(uri)?.[1];
  if (authority === undefined) return "it names no host";
  if (authority.includes("@")) return "it has a user name before its host";
  if (scheme === "https" || /^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(authority)) return undefined;
  return "it must begin with https://, since http is for localhost and 127.0.0.1 only";
}
