// The combinations of flows and clouds that occur, under names that a list of operations can be read with.

import { cloudNames, type CloudName } from "../clouds.ts";
import type { Flow } from "./operation.ts";

export const anyFlow: readonly Flow[] = ["app", "app+user"];
export const userOnly: readonly Flow[] = ["app+user"];
export const noToken: readonly Flow[] = [];

export const everyCloud: readonly CloudName[] = cloudNames;
export const globalOnly: readonly CloudName[] = ["global"];

/** Every cloud but those named. */
export const except = (...absent: readonly CloudName[]): readonly CloudName[] =>
  cloudNames.filter((name) => !absent.includes(name));
