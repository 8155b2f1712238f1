import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { html, raw, sentence } from "./html.ts";
import { readPage, textOf } from "./read-page.ts";

/** Text out of what markup is made of. */
const text = fc.string({ unit: fc.constantFrom(..."<>\"'&`=/ -!\r\n{}a", "script", "&#34;", "&quot;", "</p>", "{name}", "\u2028") });

test("text stays text between tags, and a value stays within its quotes, to the letter", () => {
  fc.assert(fc.property(text, text, (one, other) => {
    const element = readPage(html`<p title="${one}">${other}</p>`.markup);
    assert.deepEqual(element, { name: "p", attributes: { title: one }, children: other === "" ? [] : [other] });
  }));
});

test("markup stands, lists are joined, and what is absent or false is nothing", () => {
  const items = ["a&b", "c"].map((item) => html`<b>${item}</b>`);
  assert.equal(html`<p${false} ${undefined}>${items}${raw("<br>")}${0}</p>`.markup, "<p ><b>a&#38;b</b><b>c</b><br>0</p>");
});

test("what only looks like markup of ours is text", () => {
  const forged = JSON.parse('{"markup":"<script>"}') as never;
  assert.doesNotMatch(html`${"<b>"}`.markup, /</);
  assert.throws(() => html`${forged}`);
});

test("a sentence fills its placeholders once: a value that has one itself keeps it", () => {
  fc.assert(fc.property(text, (value) => {
    const filled = sentence("{name} & {other} {name}", { name: value });
    assert.equal(textOf(readPage(html`<p>${filled}</p>`.markup)), `${value} & {other} ${value}`);
  }));
});
