// Reads a page back, for the tests: as strictly as nobody else does, so that markup which only a lenient browser would
// understand, or text that became markup, does not pass.

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const pieces = /<!doctype html>|<(?<close>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?: [a-zA-Z-]+(?:="[^"<>]*")?)*)(?<empty>\/?)>|(?<text>[^<>]+)/y;
const attribute = / (?<name>[a-zA-Z-]+)(?:="(?<value>[^"]*)")?/g;
const withoutEnd = new Set(["meta", "link", "input", "br", "wbr"]);
const withRawText = new Set(["style", "script"]);

/** The document's element. Throws at anything but plain tags, quoted attributes and escaped text. */
export function readPage(text: string): Element {
  // Browsers do this first of all, so that a carriage return that is not escaped is lost.
  const markup = text.replace(/\r\n?/g, "\n");
  const open: Element[] = [{ name: "document", attributes: {}, children: [] }];
  for (let position = 0; position < markup.length;) {
    pieces.lastIndex = position;
    const found = pieces.exec(markup);
    if (!found) throw new Error(`Neither a tag nor text: ${markup.slice(position, position + 80)}`);
    position = pieces.lastIndex;
    const { name, close, attributes = "", empty, text } = found.groups ?? {};
    if (text !== undefined) open.at(-1)?.children.push(unescaped(text));
    else if (name === undefined) continue;
    else if (close) closeElement(open, name);
    else {
      const element = { name, attributes: attributesOf(attributes), children: [] as (Element | string)[] };
      open.at(-1)?.children.push(element);
      if (!empty && !withoutEnd.has(name)) open.push(element);
      if (withRawText.has(name)) {
        const end = markup.indexOf(`</${name}`, position);
        element.children.push(markup.slice(position, end));
        position = end;
      }
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return open[0]?.children.find((child) => typeof child === "object") as Element;
}

function closeElement(open: Element[], name: string): void {
  if (open.pop()?.name !== name) throw new Error(`</${name}> closes what is not open`);
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(attribute)].map(({ groups }) => [groups?.["name"] ?? "", unescaped(groups?.["value"] ?? "")]));
}

function unescaped(text: string): string {
  return text.replace(/&(#(\d+);)?/g, (_all, reference: string | undefined, code: string) => {
    if (!reference) throw new Error(`An ampersand that is not escaped: ${text.slice(0, 80)}`);
    return String.fromCharCode(Number(code));
  });
}

/** The element and all within it that fit, in order. */
export function elementsOf(element: Element, fits: (element: Element) => boolean = () => true): Element[] {
  const below = element.children.flatMap((child) => (typeof child === "string" ? [] : elementsOf(child, fits)));
  return fits(element) ? [element, ...below] : below;
}

/** By the elements' names: `elementsNamed(page, "input", "button")`. */
export const elementsNamed = (element: Element, ...names: string[]): Element[] => elementsOf(element, ({ name }) => names.includes(name));

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
