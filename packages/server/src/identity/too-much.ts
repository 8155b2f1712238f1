// What is more than this server takes: a form beyond any size that clients send, and more sign-ins at the same moment
// than it can check. Both are refused before they cost anything.

import { Overloaded } from "../world/index.ts";
import { refusals, TokenRefused } from "./errors.ts";

/** Of a body, in bytes: reading a form takes time with the square of its size. Assertions with certificates have some 10,000. */
export const formBytesMax = 65_536;

/** As the token service says it; undefined for whatever else was thrown. */
export function tooMuch(error: unknown): TokenRefused | undefined {
  if (error instanceof Overloaded) return new TokenRefused(refusals.overloaded);
  const isTooLarge = error instanceof Error && "code" in error && error.code === "FST_ERR_CTP_BODY_TOO_LARGE";
  return isTooLarge ? new TokenRefused(refusals.malformedRequest, { reason: `The form is larger than ${formBytesMax} bytes.` }) : undefined;
}
