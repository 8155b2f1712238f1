export type { House } from "./house.ts";
export { Metrics } from "./metrics.ts";
export { buildApp, listen, PortRefused, refuseTakenPorts, type Listening, type Where } from "./server.ts";
