// A request as a program for Node. Pure.

import { fill, texts } from "../../texts.ts";
import type { InspectedRequest } from "../../api/answers.ts";
import { copiedOf, tokenCommandOf, variableOf } from "./copied.ts";

const quoted = (text: string): string => JSON.stringify(text);

export function typescriptOf(inspected: InspectedRequest, root: string): string {
  const { url, method, headers, scheme, body } = copiedOf(inspected, root);
  const variable = scheme === undefined ? undefined : variableOf(scheme);
  const lines = [
    ...(variable === undefined ? [] : [`// ${commentOf(variable, inspected)}`, `const ${nameOf(variable)} = process.env[${quoted(variable)}];`, ""]),
    `const response = await fetch(${quoted(url)}, {`,
    `  method: ${quoted(method)},`,
    ...headersOf(headers, variable === undefined ? undefined : `\`${scheme} \${${nameOf(variable)}}\``),
    ...(body === undefined ? [] : [`  body: ${quoted(body)},`]),
    // What the service answers is of interest, not what lies where it points.
    '  redirect: "manual",',
    "});",
    "console.log(response.status, await response.text());",
  ];
  return `${lines.join("\n")}\n`;
}

function headersOf(headers: readonly (readonly [string, string])[], authorization: string | undefined): string[] {
  const all = [...(authorization === undefined ? [] : [["authorization", authorization]]), ...headers.map(([name, value]) => [name, quoted(value)])];
  return all.length === 0 ? [] : ["  headers: {", ...all.map(([name = "", value]) => `    ${quoted(name)}: ${value},`), "  },"];
}

const nameOf = (variable: string): string => variable.toLowerCase();

/** One line, whatever the names in it. */
const commentOf = (variable: "TOKEN" | "CREDENTIALS", inspected: InspectedRequest): string =>
  (variable === "TOKEN" ? fill(texts.request.tokenComment, { command: tokenCommandOf(inspected) }) : texts.request.credentialsComment).replaceAll(/[\r\n\u2028\u2029]/g, " ");
