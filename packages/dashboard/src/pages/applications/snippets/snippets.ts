// The snippets by language, in the order in which they are offered: of a web application as itself, of a native one
// together with a user. Pure.

import type { ApplicationType } from "@understudy/contract";
import { curlOfApplication, curlOfUser } from "./curl.ts";
import { dotnetOfApplication, dotnetOfUser } from "./dotnet.ts";
import { javaOfApplication, javaOfUser } from "./java.ts";
import { nodeOfApplication, nodeOfUser } from "./node.ts";
import { powerShellOfApplication, powerShellOfUser } from "./powershell.ts";
import { pythonOfApplication, pythonOfUser } from "./python.ts";
import type { SnippetValues } from "./values.ts";

type Template = (values: SnippetValues) => string;

export const snippets = {
  node: { web: nodeOfApplication, native: nodeOfUser },
  dotnet: { web: dotnetOfApplication, native: dotnetOfUser },
  java: { web: javaOfApplication, native: javaOfUser },
  python: { web: pythonOfApplication, native: pythonOfUser },
  powershell: { web: powerShellOfApplication, native: powerShellOfUser },
  curl: { web: curlOfApplication, native: curlOfUser },
} as const satisfies Record<string, Readonly<Record<ApplicationType, Template>>>;

export type SnippetLanguage = keyof typeof snippets;

export const snippetLanguages = Object.keys(snippets) as readonly SnippetLanguage[];
