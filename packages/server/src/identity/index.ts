export { malformedBody } from "./errors.ts";
export { findApplication } from "./applications.ts";
export type { TokenUser, IssuedToken } from "./access-token.ts";
export { resourceNamed, wellKnownClients } from "./resources.ts";
export { registerTokenService } from "./routes.ts";
export { TokenService } from "./token-service.ts";
export type { VerifiedToken } from "./verification.ts";
