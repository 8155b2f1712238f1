export { listApplications, registerApplication, type NewRegistration } from "./applications/applications.ts";
export { createAccount, type NewAccount } from "./create.ts";
export { internalHandlers } from "./handlers.ts";
export { findAccount, findCaller, listAccounts, updateMfaRule, type AccountRecord } from "./repository.ts";
export { accountsDue } from "./sandbox/sandbox.ts";
