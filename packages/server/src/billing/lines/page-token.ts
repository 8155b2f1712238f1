// Tokens that continue a list of lines: the place behind which the next page begins, with a mark of the account, the place
// and the question, so that no other one can be continued by it, and none can be made up.

import type { Charge } from "../../commerce/index.ts";
import { badProperty } from "../../call/index.ts";
import type { Secrets } from "../../world/index.ts";
import type { Place } from "./read.ts";

const kinds: readonly Charge["kind"][] = ["charge", "usage", "meter"];

const marked = (question: string, place: string): string => `lines of ${question} after ${place}`;

export function toPageToken(secrets: Secrets, question: string, { kind, chargedAt, chargeId }: Place): string {
  const place = JSON.stringify([kind, chargedAt, chargeId]);
  return `${Buffer.from(place).toString("base64url")}.${secrets.mark(marked(question, place))}`;
}

export function placeInToken(secrets: Secrets, question: string, token: string | undefined): Place | undefined {
  if (token === undefined) return undefined;
  const [encoded = "", mark = ""] = token.split(".");
  const place = Buffer.from(encoded, "base64url").toString("utf8");
  if (!secrets.matches(marked(question, place), mark)) {
    throw badProperty("MS-ContinuationToken", "it is not a token of this collection");
  }
  const [kind, chargedAt, chargeId] = JSON.parse(place) as [string, string, string];
  return { kind: kinds.find((one) => one === kind) ?? "charge", chargedAt, chargeId };
}
