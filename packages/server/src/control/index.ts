export type * from "./answers.ts";
export { answering, bodyOf, checkPlace, type Answer, type OperatorCheck } from "./answering.ts";
export type { ConsoleTicket, Operator } from "./operator.ts";
export { ControlRefused } from "./refusal.ts";
export { registerCalls, registerControl } from "./routes.ts";
