// The storage that files of exports are read from, with no token but the one in the address: as Azure's storage answers it,
// in its own words and with parts of a file where only these are asked for.
// Source: get-invoice-billed-unbilled-consumption.md; the reference of Azure Blob Storage (Get Blob).

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { blobPath, fileNamed, loadBlob, loadExport, opens } from "../../billing/index.ts";
import type { World } from "../../world/index.ts";

interface BlobRoute {
  Params: { readonly "*": string };
}

export function registerExportBlobs(app: FastifyInstance, world: World): void {
  app.route<BlobRoute>({
    method: ["GET", "HEAD"], url: `${blobPath}/*`, exposeHeadRoute: false, config: { operation: "partnerBilling.blobs.get" },
    handler: (request, reply) => answer(world, request, reply),
  });
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const refusals = {
  unauthenticated: { status: 403, code: "AuthenticationFailed", message: "The shared access signature is missing, does not open this file, or has expired." },
  unknown: { status: 404, code: "BlobNotFound", message: "There is no such file." },
  range: { status: 416, code: "InvalidRange", message: "The file has no such part." },
} as const satisfies Record<string, Refusal>;

async function answer(world: World, request: FastifyRequest<BlobRoute>, reply: FastifyReply): Promise<FastifyReply> {
  reply.headers({ "x-ms-request-id": request.trace.requestId, "x-ms-version": "2021-08-06", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
  const found = await world.view(async (view) => {
    const named = fileNamed(request.params["*"]);
    const query = new URLSearchParams(request.url.split("?").slice(1).join("?"));
    if (!named || !opens(query, named.exportId, view)) return "unauthenticated";
    const [record, content] = [await loadExport(view.db, named.exportId), await loadBlob(view.db, named.exportId, named.name)];
    return record && content ? { content, madeAt: record.doneAt ?? record.askedAt, eTag: `"${record.eTag ?? ""}"` } : "unknown";
  });
  if (typeof found === "string") return refuse(reply, refusals[found]);
  const { content, madeAt, eTag } = found;
  reply.headers({
    "Content-Type": "application/octet-stream", "Accept-Ranges": "bytes", ETag: eTag, "Last-Modified": new Date(madeAt).toUTCString(), "x-ms-blob-type": "BlockBlob",
  });
  const wanted = request.headers["x-ms-range"] ?? request.headers.range;
  const range = typeof wanted === "string" ? rangeIn(wanted, content.length) : undefined;
  if (range === "none") return refuse(reply.header("Content-Range", `bytes */${content.length}`), refusals.range);
  if (!range) return send(request, reply, content);
  reply.code(206).header("Content-Range", `bytes ${range.first}-${range.last}/${content.length}`);
  return send(request, reply, content.subarray(range.first, range.last + 1));
}

const send = ({ method }: FastifyRequest, reply: FastifyReply, content: Uint8Array): FastifyReply =>
  (method === "HEAD" ? reply.header("Content-Length", content.length).send() : reply.send(Buffer.from(content)));

function refuse(reply: FastifyReply, { status, code, message }: Refusal): FastifyReply {
  return reply.code(status).header("Content-Type", "application/xml").header("x-ms-error-code", code)
    .send(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`);
}

/** One part, from a byte to a byte or to the end; what says anything else is as good as not there, as HTTP has it. */
function rangeIn(text: string, length: number): { readonly first: number; readonly last: number } | "none" | undefined {
  const [, from = "", to = ""] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(text) ?? [];
  if (from === "") return undefined;
  const first = Number(from);
  const last = Math.min(to === "" ? length - 1 : Number(to), length - 1);
  return first > last ? "none" : { first, last };
}
