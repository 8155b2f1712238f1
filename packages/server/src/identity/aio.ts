// Version 2 access tokens do not say how the user signed in, but what is granted on their behalf inherits it (ID-48).
// The service keeps it in the token for itself, in a claim that means nothing to anybody else.

export interface Aio {
  readonly mfa: boolean;
  /** See `SignIn`. */
  readonly sessionStamp: string;
}

export const aioOf = ({ mfa, sessionStamp }: Aio): string => Buffer.from(JSON.stringify([Number(mfa), sessionStamp])).toString("base64url");

/** Of a token whose signature is good: nobody else has written it. */
export function readAio(claim: string): Aio {
  const [mfa, sessionStamp] = JSON.parse(Buffer.from(claim, "base64url").toString()) as [number, string];
  return { mfa: mfa === 1, sessionStamp };
}
