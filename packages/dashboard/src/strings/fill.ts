// Texts with gaps. A gap is a name between braces; a text that depends on a number has one form for each plural category
// of the language.

export type Values = Readonly<Record<string, string | number>>;

export const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));

export interface Plural {
  readonly one: string;
  readonly other: string;
}

const rules = new Intl.PluralRules("en");

/** The gap `{count}` is filled with the number. */
export const counted = ({ one, other }: Plural, count: number, values: Values = {}): string =>
  fill(rules.select(count) === "one" ? one : other, { count, ...values });
