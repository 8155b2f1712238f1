import assert from "node:assert/strict";
import { test } from "node:test";
import { lineForWindows } from "./windows.ts";

test("a command with its arguments is one line, in which each word stays one, the command too", () => {
  const cases: readonly (readonly [words: readonly string[], line: string])[] = [
    [["npm", "run", "-s", "a:b"], "npm run -s a:b"],
    [[String.raw`C:\Program Files\nodejs\npm.cmd`, "test"], String.raw`"C:\Program Files\nodejs\npm.cmd" test`],
    [["a", "", "b c", "d&e|f>g^h", "--i=j"], `a "" "b c" "d&e|f>g^h" "--i=j"`],
    [["a", 'say "yes"'], `a "say ""yes"""`],
    [["a", String.raw`b c\ `.trim(), String.raw`d\"e`], String.raw`a "b c\\" "d\\""e"`],
    [["a", "%PATH%", "100%"], `a "%%cd:~,%PATH%%cd:~,%" "100%%cd:~,%"`],
  ];
  for (const [words, line] of cases) assert.equal(lineForWindows(words), line);
});
