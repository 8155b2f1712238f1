export * from "./customer-users.ts";
export * from "./deleted-users.ts";
export * from "./domains.ts";
export * from "./partner-users.ts";
export * from "./repository.ts";
export * from "./sign-in.ts";
export * from "./temporary-password.ts";
