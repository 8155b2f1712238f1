// What a program is told from outside. The first two say where the service is; the last three are the values that
// a partner copies from App management, and all that differs between the sandbox and the primary account.

export const authority: string = given("AUTHORITY");
export const apiRoot: string = given("API_ROOT");

export const appId: string = given("APP_ID");
export const key: string = given("APP_KEY");
export const domain: string = given("DOMAIN");

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}
