// The states of the countries whose states are checked against a list (validate-an-address.md). Territories that are
// countries in addresses are no states there: the documented list of the United States has none of them either.

export interface State {
  /** Without the country's own code before it: `WA`. */
  readonly code: string;
  readonly name: string;
}

/** In every other country a state is any text. */
const listed = new Set(["US", "CA", "CN", "MX"]);

/** In the order of their codes, as the documented list is. */
export async function statesOf(country: string): Promise<readonly State[]> {
  if (!listed.has(country)) return [];
  const { iso31662 } = await import("iso-3166/2.js");
  return iso31662
    .filter(({ parent }) => parent === country)
    .map(({ code, name }) => ({ code: code.slice(country.length + 1), name }))
    .filter(({ code }) => !territories[country]?.includes(code))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

const territories: Readonly<Record<string, readonly string[]>> = {
  US: ["AS", "GU", "MP", "PR", "UM", "VI"],
  CN: ["HK", "MO", "TW"],
};

/** The state that a text means, by its code with or without the country's, or by its name, in any case and without accents. */
export function stateNamed(states: readonly State[], country: string, text: string): State | undefined {
  const wanted = plain(text);
  const code = wanted.startsWith(`${country.toLowerCase()}-`) ? wanted.slice(country.length + 1) : wanted;
  return states.find((state) => state.code.toLowerCase() === code) ?? states.find(({ name }) => namesOf(name).includes(wanted));
}

/** Names of Chinese provinces come with the kind of province behind them: `Beijing Shi` is Beijing. */
function namesOf(name: string): readonly string[] {
  const whole = plain(name);
  return [whole, whole.replace(/ (?:shi|sheng|(?:(?:huizu|uygur|zhuangzu) )?zizhiqu)$/, "")];
}

const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
