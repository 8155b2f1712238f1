export type { Operator } from "./operator.ts";
export { registerControl } from "./routes.ts";
