// A refusal that has to wait: the client proves itself before it is told what is wrong with what it handed in (ID-19).

import { TokenRefused } from "./errors.ts";

export type Attempted<T> =
  | { readonly value: T; readonly refused?: undefined }
  | { readonly value?: undefined; readonly refused: TokenRefused };

export function attempted<T>(work: () => T): Attempted<T> {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof TokenRefused) return { refused: error };
    throw error;
  }
}
