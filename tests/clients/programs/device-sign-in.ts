// What every program without a browser does, whichever client it is made with: it shows a code, waits until somebody
// has signed in with it, uses the API, and asks for a token for another resource without asking anybody again.

import { apiRoot } from "./settings.ts";

/** What stands on the screen: the first line of the output. */
export interface Shown {
  readonly userCode: string;
  readonly page: string;
  readonly message: string;
}

/** What came of it: the last line. */
export interface DeviceReport {
  readonly tokens?: readonly DeviceClaims[];
  /** What the API answers the first token. */
  readonly apiStatus?: number;
  /** Why there is no token. */
  readonly refused?: string;
}

export interface DeviceClaims {
  readonly aud: string;
  readonly tid: string;
  readonly appid: string;
  readonly upn: string;
  readonly amr: readonly string[];
}

export const partnerCenter = "https://api.partnercenter.microsoft.com";
export const graph = "https://graph.windows.net";

export interface DeviceClient {
  /** Signs in for Partner Center. */
  signIn(show: (shown: Shown) => void): Promise<string>;
  /** For Azure AD Graph, from what the client has kept. */
  silently(): Promise<string>;
}

export async function deviceSignIn(client: DeviceClient): Promise<void> {
  say(await reportOf(client).catch((error: Error): DeviceReport => ({ refused: `${error.name}: ${error.message}` })));
}

async function reportOf(client: DeviceClient): Promise<DeviceReport> {
  const token = await client.signIn(say);
  const { status } = await fetch(`${apiRoot}/v1/customers`, { headers: { Authorization: `Bearer ${token}` } });
  return { tokens: [token, await client.silently()].map(claimsOf), apiStatus: status };
}

const say = (what: Shown | DeviceReport): void => void process.stdout.write(`${JSON.stringify(what)}\n`);

function claimsOf(token: string): DeviceClaims {
  const { aud, tid, appid, upn, amr } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as DeviceClaims;
  return { aud, tid, appid, upn, amr };
}
