export type { World } from "../world/index.ts";
