// The client proves itself before it is told anything of what it handed in (ID-19): four grants begin with this. Where
// the path names no tenant, what was handed in tells which one is meant, if it is good.

import type { Directory } from "../../directories/index.ts";
import type { View } from "../../world/index.ts";
import type { ApplicationOfTenant } from "../applications.ts";
import { authenticateClient, findClient, type Proof } from "../client.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { isSpaClient } from "../spa.ts";
import type { Asked } from "./grant.ts";

/** Something that was handed in: opened, or why it cannot be. */
export type Opened<Content> =
  | { readonly content: Content; readonly refused?: undefined }
  | { readonly content?: undefined; readonly refused: TokenRefused };

export interface Proved<Content> {
  readonly content: Content;
  readonly tenant: Directory;
  readonly client: ApplicationOfTenant;
  readonly proof: Proof;
}

export async function opened<Content>(work: () => Content | Promise<Content>): Promise<Opened<Content>> {
  try {
    return { content: await work() };
  } catch (error) {
    if (error instanceof TokenRefused) return { refused: error };
    throw error;
  }
}

export async function provedClient<Content>(
  view: View, asked: Asked, handedIn: Opened<Content>,
  about: {
    /** Where the path names no tenant. */
    readonly tenantOf: (content: Content) => Promise<Directory | undefined>;
    /** Whether it was issued to a single-page application, which has no secret. */
    readonly isSpa?: (content: Content) => boolean;
  },
): Promise<Proved<Content>> {
  const { form, authority, protocolNow, origin } = asked;
  const { content } = handedIn;
  const tenant = asked.tenant ?? (content && (await about.tenantOf(content)));
  if (!tenant) throw handedIn.refused ?? new TokenRefused(refusals.deletedUser);
  const client = await findClient(view.db, tenant, form.required("client_id"));
  const isSpa = about.isSpa !== undefined && isSpaClient(client, form, content !== undefined && about.isSpa(content), origin);
  const proof = isSpa ? "none" : await authenticateClient(view, client, form, { tenant, authority, protocolNow });
  if (handedIn.refused) throw handedIn.refused;
  return { content: handedIn.content, tenant, client, proof };
}
