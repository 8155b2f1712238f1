// The SDK's sources on the Node of the repository, against a served Understudy over HTTPS.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as sdk from "@understudy/sdk";
import { promises } from "./promises.ts";
import { serveScene, type ServedScene } from "./scene.ts";

let served: ServedScene;

before(async () => {
  served = await serveScene();
});
after(() => served.world.close());

for (const [promise, keep] of promises) {
  test(promise, async () => {
    await assert.doesNotReject(keep({ ...served.scene, sdk, mark: "here" }));
  });
}
