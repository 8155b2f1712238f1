// No text of ours names what is true of one machine only.

import { lineAt } from "../repository.ts";
import type { Rule } from "../rule.ts";

const forbidden = [
  // After a word, a dot or a brace it is a part of some other path.
  { pattern: /(?<![\w.})$-])\/(?:tmp|root|home)\//g, message: "names a folder of one machine" },
  { pattern: /\b[A-Z]:\\Users\\/g, message: "names a folder of one machine" },
  { pattern: /https?:\/\/registry\b/g, message: "names a package registry" },
  { pattern: /"resolved":\s"http/g, message: "names the registry that somebody installed from" },
];

export const texts: Rule = {
  name: "texts",
  why: "What is true of one machine or one network only is wrong everywhere else.",
  concerns: () => true,
  *check(files) {
    for (const { path, text } of files) {
      for (const { pattern, message } of forbidden) {
        for (const { index, 0: found } of text.matchAll(pattern)) yield { path, line: lineAt(text, index), message: `${message}: ${found}` };
      }
    }
  },
};
