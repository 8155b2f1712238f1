// The script of the page in which the SDK's promises are tried: whoever opened the page hands over the scene.

import * as sdk from "@understudy/sdk";
import { tryAll, type Scene } from "./promises.ts";

Object.assign(globalThis, { tryThePromises: (scene: Scene) => tryAll({ ...scene, sdk, mark: "page" }) });
