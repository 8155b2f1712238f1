// Markup is written as tagged templates. Whatever is put into one is text and is escaped, unless it is markup that
// was made here: so no name, message or parameter from outside can become a tag, an attribute or a script.

/** Markup that stands as it is. Only `html`, `sentence` and `raw` make it. */
export class Raw {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What a template takes: text is escaped, markup stands, `undefined` and `false` are nothing. */
export type Content = Raw | string | number | false | undefined | readonly Content[];

/** For our own constants alone, such as the stylesheet: nothing is escaped. */
export const raw = (markup: string): Raw => new Raw(markup);

/** A piece of markup. Values may stand between tags and inside of double quotes, and nowhere else. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Raw {
  return raw(strings.reduce((markup, part, index) => markup + markupOf(values[index - 1]) + part));
}

/** A sentence of the catalogue with its `{placeholders}` filled; one without a value stays as it is. */
export function sentence(text: string, values: Readonly<Record<string, Content>>): Raw {
  const parts = text.split(/\{(\w+)\}/);
  return raw(parts.map((part, index) => {
    if (index % 2 === 0) return escaped(part);
    return Object.hasOwn(values, part) ? markupOf(values[part]) : escaped(`{${part}}`);
  }).join(""));
}

function markupOf(content: Content): string {
  if (content === undefined || content === false) return "";
  if (content instanceof Raw) return content.markup;
  if (typeof content === "object") return content.map(markupOf).join("");
  return escaped(String(content));
}

/** A carriage return is written as a number too: a browser would read a bare one as a line feed. */
const escaped = (text: string): string => text.replace(/[&<>"'`\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
