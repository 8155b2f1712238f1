export { cameThroughDashboard } from "./address.ts";
export type { House } from "./house.ts";
export { Metrics } from "./metrics.ts";
export { isForApi } from "./routes.ts";
export { buildApp, listen, PortRefused, refuseTakenPorts, type Listening, type Where } from "./server.ts";
export { authenticate } from "./steps/authenticate.ts";
