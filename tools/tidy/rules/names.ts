// File names are kebab-case and say what is inside.

import { isTypeScript, type Rule } from "../rule.ts";

const emptyWords = new Set(["util", "utils", "helper", "helpers", "common"]);
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const names: Rule = {
  name: "names",
  why: "A name says what is inside; `utils`, `helpers` and `common` say that nobody knew, and everything ends up there.",
  concerns: (path) => isTypeScript(path) || path.endsWith(".mjs"),
  *check(files) {
    for (const { path } of files) {
      const words = path.split("/").flatMap((part) => part.split("."));
      for (const word of words.filter((candidate) => emptyWords.has(candidate.toLowerCase()))) {
        yield { path, message: `"${word}" is no name for a file or a folder` };
      }
      const file = (path.split("/").at(-1) ?? "").split(".")[0] ?? "";
      if (!kebabCase.test(file)) yield { path, message: `"${file}" is not kebab-case` };
    }
  },
};
