// Step 8, of a body that is a form of parts: files with their names, other parts as JSON where they are that. What each part
// must hold is the handler's to say, which has a refusal of its own for each.

import { faults, type BuiltOperation, type UploadedFile } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, withoutNul } from "../../call/index.ts";
import { canonicalise } from "./canonicalise.ts";

/** More parts are no papers of an order. */
const partsMost = 50;

export async function parseForm(operation: BuiltOperation, body: Uint8Array, contentType: string | undefined): Promise<unknown> {
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(contentType ?? "")) {
    throw new Fault(faults.unsupportedMediaType, { contentType: contentType ?? "of no type", expected: "multipart/form-data" });
  }
  const parts = [...await partsOf(body, contentType as string)];
  if (parts.length > partsMost) throw badProperty("body", `a form has at most ${partsMost} parts`);
  const value: Record<string, unknown> = {};
  const files = new Map<string, UploadedFile[]>();
  for (const [given, part] of parts) {
    const name = withoutNul("body", given);
    if (typeof part === "string") value[name] = jsonOr(withoutNul(name, part));
    else files.set(name.toLowerCase(), [...(files.get(name.toLowerCase()) ?? []), await fileOf(part)]);
  }
  const schema = operation.body;
  return schema && { ...(canonicalise(schema, value) as object), ...filesOf(schema, files) };
}

/** Node's own reader of forms, which is loaded with the first that comes. */
async function partsOf(body: Uint8Array, contentType: string): Promise<Iterable<[string, string | File]>> {
  try {
    return await new Response(body as Uint8Array<ArrayBuffer>, { headers: { "content-type": contentType } }).formData() as unknown as Iterable<[string, string | File]>;
  } catch {
    throw badProperty("body", "it is not a form of parts that ends with its boundary");
  }
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const fileOf = async (part: File): Promise<UploadedFile> =>
  ({ fileName: withoutNul("filename", part.name), bytes: new Uint8Array(await part.arrayBuffer()) });

/** Parts that are lists of files, by the names of the contract. */
function filesOf(schema: NonNullable<BuiltOperation["body"]>, files: ReadonlyMap<string, UploadedFile[]>): Record<string, UploadedFile[]> {
  const { properties = {} } = schema as { properties?: Record<string, { type?: string }> };
  const lists = Object.entries(properties).filter(([, { type }]) => type === "array").map(([name]) => name);
  return Object.fromEntries(lists.map((name) => [name, files.get(name.toLowerCase()) ?? []]));
}
