export * from "./clock.ts";
export * from "./decimal.ts";
export * from "./fault.ts";
export * from "./ids.ts";
export * from "./invariant.ts";
