// Where activation links lead, for whoever holds one, as with the real ones.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { findAccount } from "../../accounts/index.ts";
import { activate, activationMark, activationPath, apply, loadSubscription, type SubscriptionRecord } from "../../commerce/index.ts";
import { sameText, type View, type World } from "../../world/index.ts";
import { publisherPage, unknownPage, type Shown } from "./publisher-page.ts";

interface LinkRoute {
  Params: { readonly subscriptionId: string; readonly mark: string };
}

/** Its one form goes to its own address. Nothing else is loaded, framed or kept, and the address with its mark is told to nobody. */
const pageHeaders: Readonly<Record<string, string>> = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};

export function registerPublisherPages(app: FastifyInstance, world: World): void {
  const url = activationPath(":subscriptionId", ":mark");
  app.get<LinkRoute>(url, async ({ params }, reply) => show(reply, await world.view((view) => shownBy(view, params))));
  app.post<LinkRoute>(url, async (request: FastifyRequest<LinkRoute>, reply) => {
    const shown = await world.unit(async (unit) => {
      const found = await shownBy(unit, request.params);
      if (!found || found.isSandbox || found.record.status !== "pending") return found;
      const { record } = found;
      return { ...found, record: await apply(unit, record, activate(record, unit.now, unit.settings)) };
    });
    return shown ? reply.headers(pageHeaders).code(303).header("Location", request.url).send() : show(reply, undefined);
  });
}

function show(reply: FastifyReply, shown: Shown | undefined): FastifyReply {
  reply.headers(pageHeaders);
  return shown ? reply.send(publisherPage(shown)) : reply.code(404).send(unknownPage());
}

async function shownBy(view: View, { subscriptionId, mark }: LinkRoute["Params"]): Promise<Shown | undefined> {
  if (subscriptionId.includes("\0") || !sameText(mark, activationMark(view, subscriptionId.toLowerCase()))) return undefined;
  const record: SubscriptionRecord | undefined = await loadSubscription(view.db, subscriptionId.toLowerCase());
  if (record?.family !== "saas") return undefined;
  const account = await findAccount(view.db, record.accountId);
  return { record, isSandbox: account?.kind === "sandbox" };
}
