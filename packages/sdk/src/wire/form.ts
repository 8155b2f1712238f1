// A body that holds files: each of its properties is a part, a file as it is and anything else as JSON.

import { createFile, type FormDataMap } from "@azure/core-rest-pipeline";
import type { FileToSend } from "../operation.ts";

export function formOf(body: Readonly<Record<string, unknown>>): FormDataMap {
  const parts = Object.entries(body).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(parts.map(([name, value]) => [name, Array.isArray(value) && value.some(isFile) ? value.map(partOf) : partOf(value)])) as FormDataMap;
}

function partOf(value: unknown): FormDataMap[string] {
  if (isFile(value)) return createFile(value.content, fileName(value.name), { type: value.contentType ?? "application/octet-stream" });
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** As browsers write it in a part's header, which a quotation mark or the end of a line would end. */
const fileName = (name: string): string => name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");

const isFile = (value: unknown): value is FileToSend =>
  typeof value === "object" && value !== null && "content" in value && value.content instanceof Uint8Array;
