// What there is to know of an operation before calling it, and the list of all.

import type { JsonSchema, WholeOperation } from "@understudy/contract/whole";
import { pageOf } from "../page.ts";
import { commandFor } from "./options.ts";
import { callable } from "./find.ts";

export function helpOf(operation: WholeOperation): string {
  const { summary, method, path, notes = [], auth, clouds, environment, status, faults, sources, body } = operation;
  const rules = [...(status === "planned" ? ["Planned: Understudy answers 501."] : []), ...notes];
  return [
    `${summary}`,
    `${method} ${path}`,
    "",
    ...rules.map((rule) => `  - ${rule}`),
    ...(rules.length > 0 ? [""] : []),
    `Tokens: ${auth.length === 0 ? "none is needed" : auth.join(" or ")}. Clouds: ${clouds.join(", ")}.${environment === undefined ? "" : ` In ${environment} accounts only.`}`,
    ...(body ? [`Body: ${(body as JsonSchema).title ?? "JSON"}; see --example.`] : []),
    "",
    commandFor(operation).helpInformation().trimEnd(),
    "",
    ...(faults.length > 0 ? ["Refusals of its own:", ...faults.map(({ status: code, code: number, errorName, description }) => `  ${code}  ${errorName ?? number}  ${description}`), ""] : []),
    `Documented in ${sources.map(pageOf).join(", ")}.`,
  ].join("\n");
}

/** Those with this in id, path or summary; all when nothing is asked for. */
export const listed = (pattern = ""): readonly WholeOperation[] =>
  callable.filter(({ id, method, path, summary }) => [id, `${method} ${path}`, summary].some((text) => text.toLowerCase().includes(pattern.toLowerCase())));

/** Each on a line, by area. */
export function listInWords(operations: readonly WholeOperation[]): string {
  const areas = [...Map.groupBy(operations, ({ area }) => area)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return areas.map(([area, all]) => [`${area}`, ...all.map(({ id, status, summary }) => `  ${id}${status === "planned" ? " (planned)" : ""}  ${summary}`)].join("\n")).join("\n\n");
}
