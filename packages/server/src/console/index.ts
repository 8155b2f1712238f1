export { registerConsole } from "./routes.ts";
export { ConsoleSessions, type Given } from "./sessions.ts";
