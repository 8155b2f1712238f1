// Version 2 access tokens do not say how the user signed in, but what is granted on their behalf inherits it (ID-48).
// The service keeps it in the token for itself, in a claim that means nothing to anybody else.

export interface Aio {
  readonly mfa: boolean;
  /** Milliseconds since 1970, where the token's own times have seconds. */
  readonly issuedAt: number;
}

export const aioOf = ({ mfa, issuedAt }: Aio): string => Buffer.from(JSON.stringify([Number(mfa), issuedAt])).toString("base64url");

/** Of a token whose signature is good: nobody else has written it. */
export function readAio(claim: string): Aio {
  const [mfa, issuedAt] = JSON.parse(Buffer.from(claim, "base64url").toString()) as [number, number];
  return { mfa: mfa === 1, issuedAt };
}
