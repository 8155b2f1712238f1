export * from "./repository.ts";
export * from "./sign-in.ts";
