// Proof Key for Code Exchange: who redeems a code shows that it is who asked for it (ID-36, ID-37).

import { createHash } from "node:crypto";
import { sameText } from "../world/index.ts";
import { refusals, TokenRefused } from "./errors.ts";

export interface Challenge {
  readonly value: string;
  readonly method: "plain" | "S256";
}

const verifierPattern = /^[\w.~-]{43,128}$/;

/** A verifier without a challenge is ignored; a challenge without a verifier is not. */
export function checkVerifier(challenge: Challenge | undefined, verifier: string | undefined): void {
  if (!challenge) return;
  if (verifier === undefined || verifier === "") throw new TokenRefused(refusals.wrongVerifier);
  if (!verifierPattern.test(verifier)) throw new TokenRefused(refusals.badVerifier);
  const shown = challenge.method === "S256" ? createHash("sha256").update(verifier).digest("base64url") : verifier;
  if (!sameText(shown, challenge.value)) throw new TokenRefused(refusals.wrongVerifier);
}
