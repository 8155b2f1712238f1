// What a program is told from outside. The first two say where the service is, when it is not where everybody has it
// written into the program; the last three are the values that a partner copies from App management, and all that
// differs between the sandbox and the primary account.

import { randomBytes } from "node:crypto";

export const authority: string = process.env["AUTHORITY"] ?? "https://login.microsoftonline.com";
export const apiRoot: string = process.env["API_ROOT"] ?? "https://api.partnercenter.microsoft.com";

export const appId: string = given("APP_ID");
export const key: string = given("APP_KEY");
export const domain: string = given("DOMAIN");

/** How the program proves itself; with a certificate the key is the file that has it, and its private key. */
export const credential: "secret" | "certificate" = process.env["CREDENTIAL"] === "certificate" ? "certificate" : "secret";

/** What is no credential of the application's. */
export const wrongKey: string = process.env["WRONG_KEY"] ?? randomBytes(24).toString("base64");

/** What a partner keeps of a user who has signed in once, where the program shall work in the user's name, too. */
export const refreshToken: string | undefined = process.env["REFRESH_TOKEN"];

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}
