// Nobody asks for the time, in code or in SQL, but the clock itself and who measures this machine.

import { codeOf } from "../code.ts";
import { lineAt } from "../repository.ts";
import { isTypeScript, type Rule } from "../rule.ts";

/** `new Date(milliseconds)` asks nobody: it only changes the form of a time that somebody handed over. */
const machineTime = /\bDate\s*\.\s*now\b|\bnew\s+Date\b(?!\s*\(\s*[^)\s])|\bDate\s*\(\s*\)|\bTemporal\s*\.\s*Now\b|\bperformance\s*\.\s*(?:now|timeOrigin)\b|\bprocess\s*\.\s*(?:uptime|hrtime)\b/g;

/** SQL can ask as well; it stands in strings. */
const databaseTime = /\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b|\bnow\(\)|'now'/gi;

/** Where somebody may ask, what for, and why that is no part of a world's time. */
const exceptions: readonly { readonly places: RegExp; readonly what: RegExp; readonly reason: string }[] = [
  { places: /^packages\/kernel\/src\/clock\.ts$/, what: /Temporal/, reason: "The one place where the machine's clock is read, for all others." },
  { places: /^packages\/cli\/src\/commands\/up\.ts$/, what: /^process/, reason: "`readyInMs` counts from the start of the process." },
  { places: /^packages\/sdk\/src\/clock\.ts$/, what: /^Date/, reason: "The SDK runs in a partner's program and knows no world; a token's end is told by that machine's clock." },
  { places: /^(?:bench|tools|tests)\//, what: /performance|Date|process/, reason: "They measure how long something took on this machine." },
];

export const time: Rule = {
  name: "time",
  why: "Nobody asks for the time, it is handed over: a world's clock can be moved only if no one looks at another.",
  concerns: isTypeScript,
  *check(files) {
    for (const file of files) {
      const { bare, withStrings } = codeOf(file.text);
      const inCode = [...bare.matchAll(machineTime)];
      const inSql = file.path.startsWith("packages/") ? [...withStrings.matchAll(databaseTime)].filter(({ index }) => bare[index] === " ") : [];
      for (const { index, 0: found } of [...inCode, ...inSql]) {
        if (exceptions.some(({ places, what }) => places.test(file.path) && what.test(found))) continue;
        yield { path: file.path, line: lineAt(file.text, index), message: `asks for the time: ${found}` };
      }
    }
  },
};
