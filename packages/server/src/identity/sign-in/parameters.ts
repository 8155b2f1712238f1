// The parameters of a page's request, from the query or from a form: each once, and without the character U+0000.

import { refusals, TokenRefused } from "../errors.ts";

export interface Parameters {
  optional(name: string): string | undefined;
  required(name: string): string;
}

/** Longer values than any client sends would only be carried around. */
const lengthMax = 32_768;

export function parametersOf(given: URLSearchParams): Parameters {
  const optional = (name: string): string | undefined => {
    const values = given.getAll(name);
    if (values.length > 1) throw malformed(`The parameter '${name}' is given more than once.`);
    const [value] = values;
    if (value === undefined || value === "") return undefined;
    if (value.includes("\0")) throw malformed(`The parameter '${name}' contains U+0000.`);
    if (value.length > lengthMax) throw malformed(`The parameter '${name}' is longer than any that is known.`);
    return value;
  };
  const required = (name: string): string => {
    const value = optional(name);
    if (value === undefined) throw new TokenRefused(refusals.missingField, { parameter: name });
    return value;
  };
  return { optional, required };
}

const malformed = (reason: string): TokenRefused => new TokenRefused(refusals.malformedRequest, { reason });
