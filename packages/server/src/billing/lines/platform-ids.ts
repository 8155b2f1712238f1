// Older invoices name things by ids of the billing platform, which mean nothing elsewhere: made of the real ids, so that
// the same thing has the same one on each invoice. Source: license-based-recon-files.md, usage-based-recon-files.md.

import { createHash } from "node:crypto";
import { guidOf } from "../../world/index.ts";

const hashOf = (kind: string, id: string): Buffer => createHash("sha256").update(`${kind} of the billing platform, ${id}`).digest();

/** Ten digits, such as 1010578050. */
export const platformAccountOf = (id: string): string => `1${`${hashOf("account", id).readUInt32BE(0)}`.padStart(10, "0").slice(-9)}`;

/** Sixteen letters and digits. */
export const platformSubscriptionOf = (id: string): string => `${hashOf("subscription", id).toString("hex").slice(0, 8).toUpperCase()}AAAAAAEA`;

/** A GUID, and not the one of the price list. */
export const platformOfferOf = (id: string): string => guidOf(`offer of the billing platform, ${id}`).toUpperCase();
