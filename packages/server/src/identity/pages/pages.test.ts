// What holds for all pages, on every sample of them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { readPage, elementsNamed, elementsOf, textOf, type Element } from "./read-page.ts";
import { samples, type Sample } from "./samples.ts";

const rendered = ({ page, model }: Sample): Element => readPage(page(model));
const only = (elements: readonly Element[]): Element => {
  assert.equal(elements.length, 1);
  return elements[0] as Element;
};
const isHidden = ({ attributes }: Element): boolean => attributes["type"] === "hidden";
const fieldsOf = (page: Element): Element[] => elementsNamed(page, "input").filter((input) => !isHidden(input));
const hiddenOf = (page: Element): Record<string, string> =>
  Object.fromEntries(elementsNamed(page, "input").filter(isHidden).map(({ attributes }) => [attributes["name"], attributes["value"]]));

for (const [name, sample] of Object.entries(samples)) {
  const page = rendered(sample);
  const model = (sample.model ?? {}) as { readonly action?: string; readonly hidden?: object; readonly url?: string; readonly fields?: object };

  test(`the page "${name}" has a language, a title, one heading, and says in one line what it is`, () => {
    assert.equal(page.attributes["lang"], "en");
    const heading = textOf(only(elementsNamed(page, "h1")));
    assert.match(textOf(only(elementsNamed(page, "title"))), new RegExp(`^(?:Error: )?${heading.replace(/[?]/g, "\\?")} · Understudy$`));
    assert.match(textOf(only(elementsNamed(page, "footer"))), /^[^\n]*emulator[^\n]*not Microsoft\.$/);
  });

  test(`the page "${name}" has a script only where it sends itself or waits, has no styles of its own and fetches nothing`, () => {
    assert.equal(elementsNamed(page, "script").length, /^(?:form post|approval.*)$/.test(name) ? 1 : 0);
    for (const { name: tag, attributes } of elementsOf(page)) {
      for (const [attribute, value] of Object.entries(attributes)) {
        assert.doesNotMatch(attribute, /^(?:on.*|style|src|srcset|background|poster|data)$/, tag);
        if (tag === "link") assert.match(value, /^(?:icon|data:image\/svg\+xml,.*)$/);
      }
    }
    assert.doesNotMatch(textOf(only(elementsNamed(page, "style"))), /url\(|@import|[<\r]/);
  });

  test(`the page "${name}" has at most one form, which posts to its target and takes its hidden fields along`, () => {
    const target = model.action ?? model.url;
    const forms = elementsNamed(page, "form");
    assert.deepEqual(forms.map(({ attributes }) => attributes), target === undefined ? [] : [{ method: "post", action: target }]);
    assert.deepEqual(hiddenOf(page), model.hidden ?? model.fields ?? {});
    const inForms = forms.flatMap((form) => elementsNamed(form, "input", "button"));
    assert.deepEqual(elementsNamed(page, "input", "button"), inForms);
    for (const button of elementsNamed(page, "button")) assert.equal(button.attributes["type"], "submit");
  });

  test(`the page "${name}" names every field, and lets browsers know what belongs in it`, () => {
    const labels = new Set(elementsNamed(page, "label").map(({ attributes }) => attributes["for"]));
    const wrapped = elementsNamed(page, "label").flatMap((label) => elementsNamed(label, "input"));
    for (const field of fieldsOf(page)) {
      const { id, type, autocomplete } = field.attributes;
      assert.ok(labels.has(id ?? "") || wrapped.includes(field) || field.attributes["aria-label"]);
      assert.ok(type === "checkbox" || autocomplete);
      assert.equal(type === "password", ["current-password", "new-password"].includes(autocomplete ?? ""));
    }
    assert.ok(fieldsOf(page).filter(({ attributes }) => "autofocus" in attributes).length <= 1);
  });

  test(`the page "${name}" announces an error at once, in its title and at its field`, () => {
    const alerts = elementsOf(page, ({ attributes }) => attributes["role"] === "alert");
    const hasError = /error/.test(name);
    assert.equal(alerts.length > 0, hasError);
    assert.equal(textOf(only(elementsNamed(page, "title"))).startsWith("Error: "), hasError);
    for (const { attributes } of alerts) assert.equal(attributes["aria-live"], "assertive");
    const ids = new Set(elementsOf(page).map(({ attributes }) => attributes["id"]).filter((id) => id !== undefined));
    const invalid = fieldsOf(page).filter(({ attributes }) => attributes["aria-invalid"] === "true");
    const described = invalid.map(({ attributes }) => attributes["aria-describedby"] ?? "");
    for (const id of described.flatMap((list) => list.split(" "))) assert.ok(ids.has(id), id);
    assert.equal(invalid.length > 0, hasError && fieldsOf(page).length > 0);
  });
}

/** Text out of what markup is made of; some of it, so that a page has it everywhere. */
const hostile = fc.string({
  unit: fc.constantFrom(..."<>\"'&`=/; -!\r\n{}@.aZ", "<script>", "</style>", "</title>", "-->", "&quot;", "{application}", "javascript:", "\u202e", "\u0000"),
  minLength: 1, maxLength: 60,
});

/** What decides which page it is, and the catalogue's sentences, whose placeholders are meant. */
const deciding = new Set(["kind", "outcome", "otherMethods", "explanation"]);

/** The same model with another text wherever it has one, names of hidden fields included. */
function withText(value: unknown, text: string, name = ""): unknown {
  if (deciding.has(name)) return value;
  if (typeof value === "string") return text;
  if (Array.isArray(value)) return value.map((item) => withText(item, text));
  if (typeof value !== "object" || value === null) return value;
  const isOfFields = name === "hidden" || name === "fields";
  return Object.fromEntries(Object.entries(value).map(([key, inner], index) => [isOfFields ? `${text}${index}` : key, withText(inner, text, key)]));
}

/** Tags and names of attributes. Breaks within a long name are no part of it. */
const shapeOf = (element: Element): unknown => [
  element.name, Object.keys(element.attributes),
  element.children.filter((child) => typeof child === "object").filter(({ name }) => name !== "wbr").map(shapeOf),
];

for (const [name, { page, model }] of Object.entries(samples)) {
  test(`no text makes the page "${name}" another one, and none is lost`, () => {
    const plain = shapeOf(readPage(page(withText(model, "x"))));
    fc.assert(fc.property(hostile, (text) => {
      const changed = withText(model, text) as { readonly hidden?: object; readonly fields?: object } | undefined;
      const read = readPage(page(changed));
      assert.deepEqual(shapeOf(read), plain);
      assert.deepEqual(hiddenOf(read), { ...changed?.hidden, ...changed?.fields });
      assert.ok(isDeepStrictEqual(changed, model) || isTold(read, text), "the text is on the page, wherever it has one");
    }), { numRuns: 60 });
  });
}

const isTold = (page: Element, text: string): boolean =>
  textOf(page).includes(text) || elementsOf(page).some(({ attributes }) => Object.values(attributes).some((value) => value.includes(text)));
