// Rolling over the keys that tokens are signed with, to see whether a program follows.

import { Type, type Static } from "typebox";
import { cloudNames, oneOf } from "@understudy/contract";
import type { TokenService } from "../identity/index.ts";

export const KeyOrder = Type.Object(
  { rollOver: oneOf(cloudNames, "The cloud whose next key signs from now on") },
  { additionalProperties: false },
);

/** Answers the ids of the keys that are published from now on. Tokens of the third, which signed before, stay good (ID-18). */
export async function rollKeysOver({ keys }: TokenService, { rollOver: cloud }: Static<typeof KeyOrder>): Promise<object> {
  const published = (await keys.rollOver(cloud)).map(({ kid }) => kid);
  return { cloud, signing: published[0], published };
}
