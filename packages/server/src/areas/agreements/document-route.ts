// Where the links to agreements' documents lead: a page and a file, for whoever holds a link, as with the real ones.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { World } from "../../world/index.ts";
import { documentOf, type SharedDocument } from "./document-links.ts";
import { displayedDocument, downloadedDocument, endedPage, fileNameOf, unknownPage } from "./document.ts";

interface TicketRoute {
  Params: { readonly ticket: string };
}

/** Nothing is loaded, framed, submitted or kept, and the address with its ticket is told to nobody. */
const pageHeaders: Readonly<Record<string, string>> = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};

export const documentPath = (form: "display" | "download", ticket: string): string => `/agreementdocuments/${form}/${ticket}`;

export function registerAgreementDocuments(app: FastifyInstance, world: World): void {
  app.get<TicketRoute>(documentPath("display", ":ticket"), serving(world, (document, reply) => reply.send(displayedDocument(document))));
  app.get<TicketRoute>(documentPath("download", ":ticket"), serving(world, (document, reply) => reply
    .header("Content-Type", "application/rtf")
    .header("Content-Disposition", `attachment; filename="${fileNameOf(document)}"`)
    .send(downloadedDocument(document))));
}

function serving(world: World, send: (document: SharedDocument, reply: FastifyReply) => FastifyReply) {
  return async ({ params }: FastifyRequest<TicketRoute>, reply: FastifyReply): Promise<FastifyReply> => {
    const document = await world.view(async (view) => documentOf(params.ticket, view));
    reply.headers(pageHeaders);
    if (document === "unknown") return reply.code(404).send(unknownPage());
    // As of any link that was good once (conventions section 4).
    if (document === "expired") return reply.code(410).send(endedPage());
    return send(document, reply);
  };
}
