// What the SDK is tried on: a served Understudy, and the values that it is reached by. The same promises are tried in this
// process, in one of an older Node and in a browser, so a scene is plain data.

import { readFileSync } from "node:fs";
import type { ReadyAccount } from "@understudy/server";
import { startWorld, type TestWorld } from "../support/world.ts";
import type { Scene, Values } from "./promises.ts";

export interface ServedScene {
  readonly world: TestWorld;
  readonly scene: Scene;
}

export async function serveScene(): Promise<ServedScene> {
  const world = await startWorld();
  const scene = {
    endpoint: world.ready.urls.https,
    ca: readFileSync(world.ready.caCertificate, "utf8"),
    sandbox: valuesOf(world.sandbox),
    primary: valuesOf(world.primary),
  };
  return { world, scene };
}

/** The three values that going live swaps. */
function valuesOf({ domain, apps }: ReadyAccount): Values {
  const { appId = "", key = "" } = apps.find(({ type }) => type === "web") ?? {};
  return { domain, appId, key };
}
