// What a program that signs somebody in is told from outside, beside what every program is told.

export { apiRoot, appId, authority, domain, key } from "../../programs/settings.ts";

export const tenantId: string = given("TENANT_ID");
/** An installed program of the partner's, which has no key. */
export const nativeAppId: string = given("NATIVE_APP_ID");
/** The application of a control panel vendor, who is somebody else; it has the same key. */
export const vendorAppId: string = given("VENDOR_APP_ID");
/** Where applications that run on servers want their users back. */
export const redirectUri: string = given("REDIRECT_URI");
/** The file of the application's certificate, with its private key. */
export const certificateFile: string = given("CERTIFICATE");
/** The administrator of the partner account, who has an authenticator on a simulated phone. */
export const userName: string = given("USER_NAME");
export const password: string = given("PASSWORD");

export const partnerCenter = "https://api.partnercenter.microsoft.com";
export const adGraph = "https://graph.windows.net";
export const graph = "https://graph.microsoft.com";

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}
