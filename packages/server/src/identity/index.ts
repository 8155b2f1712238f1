export { authorityOf, type Authority } from "./authority.ts";
export { explainNumber, malformedBody, TokenRefused } from "./errors.ts";
export { findApplication } from "./applications.ts";
export type { TokenUser, IssuedToken } from "./access-token.ts";
export { parseCertificate } from "./certificates.ts";
export { addServicePrincipal, everyone, grantPermission, removeConsent } from "./consent.ts";
export { answerApproval, findApproval, listApprovals, type Approval } from "./approvals.ts";
export type { Decision } from "./decisions.ts";
export { decideDevice, findByUserCode, listDeviceCodes, type DeviceCode } from "./device-codes.ts";
export { checkDeviceUser } from "./device-sign-in.ts";
export { tokensMax, type IssuedTokens, type KeptToken } from "./issued-tokens.ts";
export type { Granted } from "./grants/grant.ts";
export { forgetFailures, lockedUntil } from "./lock-out.ts";
export { passwordProblem } from "./password-rules.ts";
export { checkPassword, newPassword } from "./passwords.ts";
export { protocolNow } from "./protocol-clock.ts";
export { grantTypeOf, issuePartnerToken } from "./partner-token.ts";
export { signInNow } from "./users.ts";
export { holderOf, sealRefreshToken } from "./refresh-content.ts";
export { sealed, unsealed } from "./sealed.ts";
export { signedInPath, signedOutPath } from "./own-pages.ts";
export type { Explanation } from "./pages/index.ts";
export { formBytesMax } from "./too-much.ts";
export { tokenAnswer } from "./token-answer.ts";
export { defaultPermissions, findResource, permissionNamed, resourceNamed, type Resource } from "./resources.ts";
export { registerTokenService } from "./routes.ts";
export { answerTokenRequest } from "./token-request.ts";
export { TokenService } from "./token-service.ts";
export type { VerifiedToken } from "./verification.ts";
export { partnerCenterClient, wellKnownClients } from "./well-known-clients.ts";

/** The pages for people, which are loaded only where somebody is shown one. */
export const pagesForPeople = () => import("./pages/index.ts");

/** The sign in the browser's tab, as an address that holds it: all pages have the same. */
export const tabIcon = async () => (await import("./pages/icons.ts")).markAddress;
