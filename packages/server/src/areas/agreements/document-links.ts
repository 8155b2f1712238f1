// Links to an agreement's document: all that they say is sealed in them, with the instant at which they end, so that
// nothing has to be kept, each is another, and none can be made up.

import { later, toInstantText } from "@understudy/kernel";
import type { View } from "../../world/index.ts";

/** As documented, on the world's clock. */
const lifetime = "PT5M";

const kind = "agreement document";

export interface SharedDocument {
  readonly templateId: string;
  readonly country: string;
  readonly language: string;
}

/** Letters, digits, minus and underscore. */
export function ticketFor(document: SharedDocument, { now, secrets }: Pick<View, "now" | "secrets">): string {
  const until = toInstantText(later(now, lifetime));
  return Buffer.from(secrets.seal(JSON.stringify({ kind, document, until }))).toString("base64url");
}

/** The document that a ticket opens, or why it opens none. */
export function documentOf(ticket: string, { now, secrets }: Pick<View, "now" | "secrets">): SharedDocument | "expired" | "unknown" {
  const sealed = Buffer.from(ticket, "base64url");
  if (sealed.toString("base64url") !== ticket) return "unknown";
  try {
    const opened = JSON.parse(secrets.unseal(sealed)) as { kind: string; document: SharedDocument; until: string };
    if (opened.kind !== kind) return "unknown";
    return toInstantText(now) < opened.until ? opened.document : "expired";
  } catch {
    return "unknown";
  }
}
