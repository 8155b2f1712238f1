import assert from "node:assert/strict";
import { test } from "node:test";
import { codeOf } from "./code.ts";

const bareOf = (text: string): string => codeOf(text).bare;

test("comments go, and strings keep only their delimiters; every line stays where it was", () => {
  assert.equal(bareOf(`a("b"); // c\n/* d\ne */ f('\\'');`), `a(" ");     \n    \n     f('  ');`);
  assert.equal(codeOf(`a("b"); // c`).withStrings, `a("b");     `);
});

test("code within a template is code, however deep", () => {
  assert.equal(bareOf("`a ${b(`c ${d} e`)} f` + g"), "`   {b(`   {d}  `)}  ` + g");
  assert.equal(bareOf("`\\${a}` + { b }"), "`     ` + { b }");
});

test("a slash divides, or it begins a regular expression", () => {
  assert.equal(bareOf(`a / b / c`), `a / b / c`);
  assert.equal(bareOf(`(a) / "b" / c`), `(a) / " " / c`);
  assert.equal(bareOf(`x = /["'/]/g.test(y)`).replaceAll(" ", ""), `x=/g.test(y)`);
  assert.equal(bareOf(`return /[/"]/.test(y)`).replaceAll(" ", ""), `return//.test(y)`);
});
