// The documents name only paths and scripts that exist.

import path from "node:path";
import { manifestsOf } from "../manifests.ts";
import { exists, lineAt, type Repository, type SourceFile } from "../repository.ts";
import type { Rule } from "../rule.ts";

const required = ["README.md", "ARCHITECTURE.md", "AGENTS.md", "CONTRIBUTING.md"];

/** Made when a program runs, so that a document may name it although no clone has it. */
const madeLater = /^(?:dist|node_modules|\.understudy|bench\/results)(?:\/|$)/;

/** npm's own verbs, which are no scripts of ours. */
const npmVerbs = new Set(["ci", "exec", "i", "install", "init", "link", "ls", "pack", "publish", "uninstall", "update", "view", "run"]);

interface Mention {
  readonly line: number;
  readonly text: string;
}

export const documents: Rule = {
  name: "documents",
  why: "A document that names what does not exist costs its reader more than no document.",
  concerns: (file) => required.includes(file) || /^docs\/.*\.md$/.test(file),
  *check(files, repository) {
    for (const file of required.filter((name) => !repository.paths.has(name))) yield { path: file, message: "does not exist" };
    const scripts = new Set(manifestsOf(repository).flatMap((manifest) => Object.keys(manifest.scripts)));
    for (const file of files) {
      for (const { line, text } of pathsIn(file, repository)) {
        if (!isThere(file, text, repository)) yield { path: file.path, line, message: `names ${text}, which does not exist` };
      }
      for (const { line, text } of scriptsIn(file)) {
        if (!scripts.has(text)) yield { path: file.path, line, message: `names the script "${text}", which no package.json has` };
      }
    }
  },
};

/** Targets of links, and what looks like a path between backticks. Blocks of code are examples. */
function pathsIn(file: SourceFile, repository: Repository): Mention[] {
  const text = file.text.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, " "));
  const links = matchesIn(text, /\]\(([^)\s#]+)[^)]*\)/g).filter(({ text: target }) => !/^[a-z]+:/i.test(target));
  const spans = matchesIn(text, /`([^`\n]+)`/g).filter(({ text: span }) => isPath(span, repository));
  return [...links, ...spans];
}

/** A path begins with something that is in the root, or with dots; an API's path or a media type does not. */
function isPath(span: string, { paths }: Repository): boolean {
  if (!/^[\w.@*-]+(?:\/[\w.@*-]*)*$/.test(span)) return false;
  const [first = "", second] = span.split("/");
  if (second === undefined) return /^[\w-]+\.(?:md|json|ts|mjs)$/.test(span) && /^[A-Z]/.test(span);
  return first === "." || first === ".." || [...paths].some((file) => file.startsWith(`${first}/`));
}

function isThere(file: SourceFile, text: string, repository: Repository): boolean {
  const candidates = [text, path.posix.join(path.posix.dirname(file.path), text)].map((name) => path.posix.normalize(name));
  return candidates.some((name) => madeLater.test(name)
    || (name.includes("*") ? isMatched(name, repository) : exists(repository, name)));
}

/** By a file, or by a folder that has one. */
const isMatched = (pattern: string, { paths }: Repository): boolean =>
  [...paths].some((file) => [pattern, `${pattern}/**`].some((glob) => path.posix.matchesGlob(file, glob)));

/** `npm run check`, `npm test`: in code, since in prose "npm packages" names no script. */
function scriptsIn({ text }: SourceFile): Mention[] {
  const code = [...text.matchAll(/^```[\s\S]*?^```|`[^`\n]+`/gm)];
  return code.flatMap(({ index, 0: piece }) => [...piece.matchAll(/\bnpm (run )?([a-z][\w:-]*)/g)]
    .filter(([, run, word = ""]) => run !== undefined || !npmVerbs.has(word))
    .map((match) => ({ line: lineAt(text, index + match.index), text: match[2] ?? "" })));
}

const matchesIn = (text: string, pattern: RegExp): Mention[] =>
  [...text.matchAll(pattern)].map((match) => ({ line: lineAt(text, match.index), text: match[1] ?? "" }));
