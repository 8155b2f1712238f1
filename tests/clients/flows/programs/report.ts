// What the programs print: what their tokens say, and how they were refused those that they must not get.

import { apiRoot } from "./flow-settings.ts";

/** What the reader of a token wants to know. */
export interface Claims {
  readonly aud: string;
  readonly tid: string;
  /** The client; version 2 says `azp`, and `azpacr`. */
  readonly appid?: string;
  readonly appidacr?: string;
  readonly azp?: string;
  readonly azpacr?: string;
  readonly upn?: string;
  readonly scp?: string;
  readonly amr?: readonly string[];
  /** Where the holder is at home, who may be elsewhere. */
  readonly idp?: string;
}

export function claimsIn(token: string): Claims {
  const { aud, tid, appid, appidacr, azp, azpacr, upn, scp, amr, idp } = payloadOf(token);
  return { aud, tid, appid, appidacr, azp, azpacr, upn, scp, amr, idp } as Claims;
}

const payloadOf = (token: string): Partial<Claims> => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

/** A refusal as the client hands it to its caller. */
export interface Refusal {
  readonly name: string;
  /** OAuth's word for it, where the client hands it on. */
  readonly error?: string;
  readonly suberror?: string;
  readonly message: string;
}

/** The properties that one client or another has for the same things. */
interface ClientError extends Error {
  readonly error?: string;
  readonly errorCode?: string;
  readonly subError?: string;
  readonly error_description?: string;
}

export async function refusalOf(refused: Promise<unknown>): Promise<Refusal> {
  try {
    await refused;
  } catch (thrown) {
    const { name, message, error, errorCode, subError, error_description: description } = thrown as ClientError;
    return { name, error: errorCode ?? error, suberror: subError, message: description ?? message } as Refusal;
  }
  throw new Error("What must be refused was granted.");
}

/** What the work came to, and how many requests the token service answered for it. No other program may be at work. */
export async function counted<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly requests: number }> {
  const before = await requestsSeen();
  const result = await work();
  return { result, requests: await requestsSeen() - before };
}

async function requestsSeen(): Promise<number> {
  const metrics = await (await fetch(`${apiRoot}/metrics`)).text();
  const lines = metrics.matchAll(/^understudy_requests_total\{operation="identity\.[^}]*\} (\d+)$/gm);
  return [...lines].reduce((sum, [, count]) => sum + Number(count), 0);
}

export const print = (report: object): void => void process.stdout.write(JSON.stringify(report));
