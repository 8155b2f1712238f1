export * from "./clock.ts";
export * from "./fault.ts";
export * from "./ids.ts";
export * from "./invariant.ts";
