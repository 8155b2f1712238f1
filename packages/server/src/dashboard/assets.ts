// The built files, as they lie on the disk. Their names change with their content, so browsers keep them; each has been
// compressed once, by the build.

import type { FastifyReply, FastifyRequest } from "fastify";
import { open, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { builtFolder } from "./built.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** The shortest first. */
const encodings = [{ name: "br", ending: ".br" }, { name: "gzip", ending: ".gz" }] as const;

export async function sendAsset(request: FastifyRequest, reply: FastifyReply, folder: string = builtFolder("dashboard")): Promise<FastifyReply> {
  const { file } = request.params as { file: string };
  const mediaType = mediaTypes[path.extname(file)];
  // No separator and no dot in front: the name of a file in that one folder.
  const isName = /^[\w-][\w.-]*$/.test(file);
  const found = mediaType !== undefined && isName ? await firstOf(path.join(folder, "assets", file), request.headers["accept-encoding"]) : undefined;
  if (!found) throw new Fault(faults.noSuchResource, { what: `GET ${request.url.split("?")[0]}` });
  return reply.headers({
    "Content-Type": mediaType,
    "Content-Length": (await found.handle.stat()).size,
    ...(found.encoding !== undefined && { "Content-Encoding": found.encoding }),
    "Vary": "Accept-Encoding",
    "Cache-Control": "public, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
  }).send(found.handle.createReadStream());
}

interface Found {
  readonly handle: FileHandle;
  readonly encoding?: string;
}

async function firstOf(file: string, accepted: string | undefined): Promise<Found | undefined> {
  for (const { name, ending } of encodings.filter((one) => isAccepted(one.name, accepted))) {
    const handle = await opened(file + ending);
    if (handle) return { handle, encoding: name };
  }
  const handle = await opened(file);
  return handle && { handle };
}

async function opened(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return undefined;
    throw error;
  }
}

/** Named, and not with a weight of nothing. */
const isAccepted = (encoding: string, header = ""): boolean => header.split(",").some((part) => {
  const [name, weight = ""] = part.trim().toLowerCase().split(/\s*;\s*/);
  return name === encoding && !/^q=0(?:\.0*)?$/.test(weight);
});
