// A request as a command for a POSIX shell. Pure.

import type { InspectedRequest } from "../../api/answers.ts";
import { copiedOf, variableOf } from "./copied.ts";

/** A literal of the shell, in which nothing is expanded. */
export const shellQuoted = (text: string): string => (/^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

export function curlOf(inspected: InspectedRequest, root: string): string {
  const { url, method, headers, scheme, body } = copiedOf(inspected, root);
  const words = [
    // The address as it is: no patterns in it, no dots taken out.
    ["curl --silent --show-error --include --globoff --path-as-is", ...methodOf(method, body !== undefined), shellQuoted(url)].join(" "),
    ...(scheme === undefined ? [] : [`--header "Authorization: ${scheme} $${variableOf(scheme)}"`]),
    ...headers.map(([name, value]) => `--header ${shellQuoted(value === "" ? `${name};` : `${name}: ${value}`)}`),
    // curl would say that it is a form.
    ...(body !== undefined && !headers.some(([name]) => name === "content-type") ? ["--header 'content-type:'"] : []),
    ...(body === undefined ? [] : [`--data-raw ${shellQuoted(body)}`]),
  ];
  return words.join(" \\\n  ");
}

/** A HEAD that is asked for by its name alone waits for a body that never comes. */
function methodOf(method: string, hasBody: boolean): string[] {
  if (method === "HEAD" && !hasBody) return ["--head"];
  return method === (hasBody ? "POST" : "GET") ? [] : ["--request", shellQuoted(method)];
}
