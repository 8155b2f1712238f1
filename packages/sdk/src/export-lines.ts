// What a billing export has put into its storage: compressed files of one JSON object a line. Their address carries a token
// of its own, so ours stays here.

import { createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";
import { contentIn } from "./attempt.ts";
import type { Connection } from "./connection.ts";
import { ArgumentError } from "./errors/argument-error.ts";
import { failureOf } from "./errors/failure.ts";
import { errorOf } from "./errors/refusal.ts";
import type { CallOptions } from "./operation.ts";

/** A manifest of an export, on Graph or of the beta: where its files are. */
export interface ExportManifest {
  readonly rootDirectory?: string;
  readonly sasToken?: string;
  readonly rootFolder?: string;
  readonly rootFolderSAS?: string;
  readonly blobs?: readonly { readonly name?: string }[];
}

/**
 * The rows of an export, file by file, each as the JSON text that it is: parse it with what keeps the digits of its amounts.
 */
export async function* exportLines(connection: Connection, manifest: ExportManifest, options: Pick<CallOptions, "abortSignal" | "timeoutMs"> = {}): AsyncGenerator<string> {
  const root = (manifest.rootDirectory ?? manifest.rootFolder ?? "").replace(/\/+$/, "");
  const token = (manifest.sasToken ?? manifest.rootFolderSAS ?? "").replace(/^\?/, "");
  if (!URL.canParse(root) || new URL(root).protocol !== "https:") throw new ArgumentError("manifest.rootDirectory", "has to begin with https://");
  for (const { name = "" } of manifest.blobs ?? []) {
    const address = `${root}/${name.split("/").map(encodeURIComponent).join("/")}?${token}`;
    yield* linesOf(await download(connection, address, options));
  }
}

async function download(connection: Connection, url: string, { abortSignal, timeoutMs }: Pick<CallOptions, "abortSignal" | "timeoutMs">): Promise<Uint8Array> {
  const call = { operation: "exportLines", requestId: crypto.randomUUID(), correlationId: crypto.randomUUID() };
  // Under which the storage's own log has it.
  const headers = createHttpHeaders({ "accept-encoding": "identity", "x-ms-client-request-id": call.requestId });
  connection.guard.check({ method: "GET", url, header: (name) => headers.get(name) });
  const response = await connection.sendBare(createPipelineRequest({
    url, headers, streamResponseStatusCodes: new Set([200]),
    ...(abortSignal && { abortSignal }), ...(timeoutMs !== undefined && { timeout: timeoutMs }),
  })).catch((error: unknown) => {
    throw failureOf(error, call);
  });
  if (response.status !== 200) throw errorOf({ ...call, status: response.status, body: response.bodyAsText ?? "" });
  return contentIn(response);
}

async function* linesOf(compressed: Uint8Array): AsyncGenerator<string> {
  const text = new Blob([compressed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip")).pipeThrough(new TextDecoderStream());
  // Not every browser iterates over a stream.
  const reader = text.getReader();
  let rest = "";
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = `${rest}${read.value}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines.map((line) => line.trim()).filter(Boolean);
  }
  if (rest.trim()) yield rest.trim();
}
