// `node tools/build/sdk.ts` builds the SDK's package into dist/sdk, from which it is published.

import path from "node:path";
import { root } from "../root.ts";
import { buildSdkPackage } from "./sdk-package.ts";

const folder = path.join(root, "dist", "sdk");
await buildSdkPackage(folder);
console.log(`Built the package of the SDK in ${path.relative(root, folder)}.`);
