// The contract's door: the wire, once.

export * from "./accounts/operations.ts";
export * from "./audit/enums.ts";
export * from "./audit/operations.ts";
export * from "./audit/resources.ts";
export * from "./clouds.ts";
export * from "./customers/operations.ts";
export * from "./customers/resources.ts";
export * from "./define/operation.ts";
export * from "./define/recording.ts";
export * from "./define/schema.ts";
export * from "./define/validator.ts";
export * from "./faults.ts";
export * from "./identity/consents.ts";
export * from "./identity/operations.ts";
export * from "./internal/account/operations.ts";
export * from "./internal/account/resources.ts";
export * from "./internal/applications/operations.ts";
export * from "./internal/applications/resources.ts";
export * from "./internal/operations.ts";
export * from "./internal/sandbox/operations.ts";
export * from "./internal/sandbox/resources.ts";
export * from "./operations.ts";
export * from "./roles.ts";
export * from "./security/operations.ts";
export * from "./security/resources.ts";
export * from "./utilities/operations.ts";
