// What an assertion may look like, and what is wrong with it otherwise: rules alone, without a server.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, test } from "node:test";
import fc from "fast-check";
import { cloudNames, clouds } from "@understudy/contract";
import { assertionOf, part, signatureOf, type AssertionParts } from "../../../../tests/support/assertions.ts";
import { rsaKeys, selfSigned } from "../../../../tests/support/self-signed.ts";
import { parseCertificate } from "./certificates.ts";
import { acceptedAudience, checkClientAssertion, type ExpectedAssertion } from "./client-assertion.ts";
import { TokenRefused } from "./errors.ts";

const clientId = "0a0b0c0d-0000-4000-8000-00000000000b";
const audience = "https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token";
const now = Temporal.Instant.from("2026-11-22T12:00:00Z");
const seconds = now.epochMilliseconds / 1000;
const other = selfSigned({ keys: rsaKeys() });
const certificate = selfSigned();
const usual = { certificate, clientId, audience, now };
const expected: ExpectedAssertion = {
  clientId, now, audiences: (one) => one === audience, certificates: [parseCertificate(other.pem), parseCertificate(certificate.pem)],
};

const made = (changes: Partial<AssertionParts> = {}) => assertionOf({ ...usual, ...changes });
const taken = (assertion: string, changes: Partial<ExpectedAssertion> = {}) => checkClientAssertion(assertion, { ...expected, ...changes });

async function refused(assertion: string, number: number, changes: Partial<ExpectedAssertion> = {}): Promise<void> {
  await assert.rejects(taken(assertion, changes), (error) => {
    assert.ok(error instanceof TokenRefused, String(error));
    assert.deepEqual([error.refusal.status, error.refusal.error, error.refusal.number], [401, "invalid_client", number], error.message);
    assert.ok(!error.message.includes("{"), error.message);
    return true;
  });
}

describe("ID-26 an assertion", () => {
  const { der, sha1, sha256 } = certificate;
  const headers: Readonly<Record<string, Pick<AssertionParts, "alg" | "header">>> = {
    "RS256 with x5t": { header: { x5t: sha1("base64url") } },
    "RS256 with x5t that is padded": { header: { x5t: `${sha1("base64url")}=` } },
    "RS256 with x5t in the other alphabet": { header: { x5t: Buffer.from(sha1("hex"), "hex").toString("base64") } },
    "RS256 with x5t#S256": { header: { "x5t#S256": sha256("base64url") } },
    "PS256 with x5t#S256": { alg: "PS256", header: { "x5t#S256": sha256("base64url") } },
    "PS256 with x5t": { alg: "PS256", header: { x5t: sha1("base64url") } },
    "both thumbprints": { header: { x5t: sha1("base64url"), "x5t#S256": sha256("base64url") } },
    "x5c as an array": { header: { x5t: sha1("base64url"), x5c: [der, other.der] } },
    "x5c as one string": { alg: "PS256", header: { "x5t#S256": sha256("base64url"), x5c: der } },
    "x5c of another certificate, which is not looked at": { header: { x5t: sha1("base64url"), x5c: [other.der] } },
    "kid in hex": { header: { kid: sha1("hex") } },
    "kid in hex, in capitals": { header: { kid: sha1("hex").toUpperCase() } },
    "kid in base64url": { header: { kid: sha1("base64url") } },
    "kid of SHA-256 in hex": { alg: "PS256", header: { kid: sha256("hex") } },
    "kid of SHA-256 in base64url": { alg: "PS256", header: { kid: sha256("base64url") } },
    "a kid of the client's own beside x5t": { header: { x5t: sha1("base64url"), kid: "my key" } },
  };
  for (const [what, header] of Object.entries(headers)) test(`is taken with ${what}`, () => taken(made(header)));

  const claims: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    "the id of the client in capitals": { iss: clientId.toUpperCase(), sub: clientId.toUpperCase() },
    "its times as text, as MSAL.NET writes them": { nbf: String(seconds), exp: String(seconds + 600) },
    "its times as text with fractions": { nbf: `${seconds}.25`, exp: `${seconds + 600}.25` },
    "its times with fractions, as MSAL for Python writes them": { nbf: undefined, iat: seconds + 0.25, exp: seconds + 600.25 },
    "iat a second before nbf": { iat: seconds - 1 },
    "iat alone": { nbf: undefined, iat: seconds },
    "one audience in an array": { aud: [audience] },
    "several audiences, of which one is ours": { aud: ["https://example.com", audience] },
    "claims that nobody asks for": { aio: [1, { a: null }], x5t: "y" },
    "a beginning 5 minutes ahead": { nbf: seconds + 300, exp: seconds + 900 },
    "an end less than 5 minutes ago": { nbf: seconds - 600, exp: seconds - 299 },
    "a life of 24 hours": { exp: seconds + 86_400 },
    "a life of 24 hours since the later of nbf and iat": { nbf: seconds - 300, iat: seconds, exp: seconds + 86_400 },
  };
  for (const [what, some] of Object.entries(claims)) test(`is taken with ${what}`, () => taken(made({ claims: some })));

  test("is taken again while it lives, as Azure AD does", async () => {
    const assertion = made();
    await taken(assertion);
    await taken(assertion, { now: now.add({ minutes: 10 }) });
    await refused(assertion, 700024, { now: now.add({ minutes: 15 }) });
  });

  test("is taken where the client is named in another case", () => taken(made(), { clientId: clientId.toUpperCase() }));
});

describe("ID-27 an assertion is refused", () => {
  const { der, sha1, sha256 } = certificate;
  const x5t = sha1("base64url");

  test("with 700027 where the application does not have the certificate", async () => {
    const unknown = selfSigned();
    for (const header of [undefined, { "x5t#S256": unknown.sha256("base64url") }, { kid: unknown.sha1("hex") }, { kid: "" }, { kid: "key" }, { x5t: unknown.sha1("base64url"), x5c: [unknown.der] }]) {
      await refused(made({ certificate: unknown, ...(header && { header }) }), 700027);
    }
    await refused(made(), 700027, { certificates: [] });
    await refused(made({ header: { x5t: sha256("base64url") } }), 700027);
    await refused(made({ header: { x5t, "x5t#S256": unknown.sha256("base64url") } }), 700027);
    await refused(made({ header: { kid: "=".repeat(500_000) } }), 700027);
  });

  test("with 700027 where the signature is not the certificate's", async () => {
    await refused(made({ certificate: other, header: { x5t } }), 700027);
    await refused(made({ certificate: other, header: { x5t, x5c: [other.der] } }), 700027);
    const [head = "", body = "", signature = ""] = made().split(".");
    await refused(`${head}.${body}.${made().split(".")[2]}`, 700027);
    await refused(`${head}.${body}.${signature.slice(4)}`, 700027);
    await refused(`${head}.${part({ aud: audience })}.${signature}`, 700027);
    await refused(`${part({ alg: "PS256", x5t })}.${body}.${signatureOf(`${part({ alg: "PS256", x5t })}.${body}`, certificate, "RS256")}`, 700027);
  });

  test("with 700027 where the certificate is not valid at the time, whatever the assertion says", async () => {
    const ofAYear = selfSigned({ validFrom: "2026-01-01T00:00:00Z", validUntil: "2026-12-31T23:59:59Z" });
    const certificates = [parseCertificate(ofAYear.pem)];
    const at = (text: string) => ({ certificates, now: Temporal.Instant.from(text) });
    const madeAt = (text: string) => made({ certificate: ofAYear, now: Temporal.Instant.from(text) });
    for (const text of ["2026-01-01T00:00:00Z", "2026-12-31T23:59:59Z"]) await taken(madeAt(text), at(text));
    for (const text of ["2025-12-31T23:59:59Z", "2027-01-01T00:00:00Z"]) await refused(madeAt(text), 700027, at(text));
  });

  const algorithms: Readonly<Record<string, unknown>> = {
    none: "none", HS256: "HS256", RS384: "RS384", RS512: "RS512", PS384: "PS384", ES256: "ES256", "rs256 in small": "rs256",
    "no algorithm": undefined, "a number": 256, "an array": ["RS256"], "what every object has": "constructor", "no text": null,
  };
  for (const [what, alg] of Object.entries(algorithms)) {
    test(`with 50027 for the algorithm ${what}`, async () => {
      await refused(made({ header: { alg, x5t } }), 50027);
    });
  }

  test("with 50027 for alg none without a signature, and for HS256 with what is published for its secret", async () => {
    const body = made().split(".")[1] ?? "";
    const head = part({ alg: "none", x5t });
    for (const end of ["", ".", ".e30"]) await refused(`${head}.${body}${end}`, 50027);
    const signed = `${part({ alg: "HS256", x5t })}.${body}`;
    for (const secret of [certificate.pem, der, Buffer.from(der, "base64")]) {
      await refused(`${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`, 50027);
    }
  });

  const headers: Readonly<Record<string, object>> = {
    "no thumbprint": {}, "x5c alone": { x5c: [der] }, "a thumbprint that is no text": { x5t: 5 }, "a thumbprint that is null": { x5t: null },
    "x5t#S256 as an array": { "x5t#S256": [sha256("base64url")] }, "kid as an object": { kid: {} }, "x5c as a number": { x5t, x5c: 1 },
    "x5c as null": { x5t, x5c: null }, "x5c with a number in it": { x5t, x5c: [der, 1] }, "an extension that must be understood": { x5t, crit: ["b64"], b64: false },
  };
  for (const [what, header] of Object.entries(headers)) {
    test(`with 50027 for a header with ${what}`, () => refused(made({ header: { ...header } }), 50027));
  }

  const claims: Readonly<Record<string, readonly [number, Readonly<Record<string, unknown>>]>> = {
    "another issuer": [700021, { iss: "00000000-0000-4000-8000-00000000000b" }],
    "another subject": [700021, { sub: "00000000-0000-4000-8000-00000000000b" }],
    "no issuer": [700021, { iss: undefined }],
    "no subject": [700021, { sub: undefined }],
    "issuers in an array": [700021, { iss: [clientId] }],
    "no jti": [50027, { jti: undefined }],
    "an empty jti": [50027, { jti: "" }],
    "a jti that is a number": [50027, { jti: 7 }],
    "another audience": [700023, { aud: "https://login.microsoftonline.com/fabrikam.onmicrosoft.com/oauth2/token" }],
    "other audiences": [700023, { aud: ["https://example.com", "https://example.org"] }],
    "an empty audience": [700023, { aud: "" }],
    "no audience": [50027, { aud: undefined }],
    "no audience in an array": [50027, { aud: [] }],
    "an audience that is no text": [50027, { aud: [audience, 5] }],
    "no end": [50027, { exp: undefined }],
    "neither nbf nor iat": [50027, { nbf: undefined }],
    "an end that is a word": [50027, { exp: "tomorrow" }],
    "an end that is null": [50027, { exp: null }],
    "an end in hex": [50027, { exp: "0x6a0f4f0e" }],
    "an empty beginning": [50027, { nbf: "" }],
    "a beginning that is true": [50027, { nbf: true }],
    "a signed text": [50027, { nbf: "-5" }],
    "an end of 5 minutes ago": [700024, { nbf: seconds - 600, exp: seconds - 300 }],
    "a beginning of more than 5 minutes ahead": [700024, { nbf: seconds + 301, exp: seconds + 900 }],
    "an iat of more than 5 minutes ahead": [700024, { iat: seconds + 301 }],
    "a life of more than 24 hours": [700024, { exp: seconds + 86_401 }],
    "an end before all time": [700024, { exp: -1e300 }],
    "an end after all time": [700024, { exp: 1e300 }],
    "an end at its beginning": [700024, { exp: seconds }],
  };
  for (const [what, [number, some]] of Object.entries(claims)) {
    test(`with ${number} for ${what}`, () => refused(made({ claims: some }), number));
  }

  test("with 50027 for a payload that is no JSON object, or has a number beyond all, though it be signed", async () => {
    const head = part({ alg: "RS256", x5t });
    const claims = JSON.stringify({ aud: audience, iss: clientId, sub: clientId, jti: "x", nbf: seconds });
    const bodies = ["[]", "null", '"text"', "5", "{", "", claims.replace("}", ',"exp":1e400}'), Buffer.from(claims.replace("}", `,"exp":${seconds + 600},"x":"\xff"}`), "latin1")];
    for (const body of bodies) {
      const signed = `${head}.${Buffer.from(body).toString("base64url")}`;
      await refused(`${signed}.${signatureOf(signed, certificate, "RS256")}`, 50027);
    }
  });

  for (const text of ["", ".", "..", "...", "a.b", "a.b.c", "a.b.c.d", "e30.e30.e30", "e30.e30.", "bnVsbA.e30.e30", "ü.ü.ü", " e30.e30.e30", "e30.e30.e30\n", "=.=.=", ".".repeat(100_000), `${part({ alg: "RS256" })}${"A".repeat(500_000)}.e30.e30`, `${Buffer.from("[".repeat(100_000)).toString("base64url")}.e30.e30`]) {
    test(`with 50027 for ${JSON.stringify(text.slice(0, 20))} (${text.length})`, () => refused(text, 50027));
  }

  test("with 50027 where something is added to it", async () => {
    for (const more of [".", ".e30", "=", " ", "\n", "+"]) await refused(`${made()}${more}`, 50027);
  });

  test("in its own words, whatever text it is", async () => {
    const [head = "", body = "", signature = ""] = made().split(".");
    const piece = fc.oneof(fc.constantFrom(head, body, signature, ""), fc.string({ unit: "binary" }), fc.base64String(), fc.jsonValue().map(part));
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 5 }), async (pieces) => {
      const text = pieces.join(".");
      if (text !== `${head}.${body}.${signature}`) await assert.rejects(taken(text), TokenRefused);
    }), { numRuns: 500 });
  });

  test("or taken, whatever its header and its claims are, and nothing else happens", async () => {
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(x5t, sha256("base64url"), clientId, audience, seconds, seconds + 600, String(seconds), der, undefined));
    const header = fc.dictionary(fc.constantFrom("alg", "x5t", "x5t#S256", "x5c", "kid", "crit", "typ", "__proto__"), values);
    const claims = fc.dictionary(fc.constantFrom("iss", "sub", "aud", "jti", "exp", "nbf", "iat", "__proto__"), values);
    await fc.assert(fc.asyncProperty(header, claims, fc.boolean(), async (head, some, isUsual) => {
      const assertion = made({ claims: some, ...(!isUsual && { header: { x5t, ...head } }) });
      await taken(assertion).catch((error: unknown) => assert.ok(error instanceof TokenRefused, String(error)));
    }), { numRuns: 500 });
  });
});

describe("ID-26 the audience of an assertion", () => {
  const tenantId = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
  const authority = { origin: "https://localhost:8443" };
  const tenantIn = (cloud: (typeof cloudNames)[number]) => ({ tenantId, cloud, domain: `Contoso.${clouds[cloud].domainSuffixes[0]}` });
  const isTaken = (text: string, cloud: (typeof cloudNames)[number] = "global") => acceptedAudience(text, tenantIn(cloud), authority);

  for (const cloud of cloudNames) {
    const { loginHosts, loginAliases, issuerV1, issuerV2Host } = clouds[cloud];
    const roots = [...new Set([...loginHosts, ...loginAliases].map((host) => `https://${host}`)), authority.origin];
    const names = [tenantId, tenantIn(cloud).domain, "common", "organizations"];

    test(`may be each token endpoint of the tenant in ${cloud}, by each of its names`, () => {
      for (const root of roots) {
        for (const name of names) {
          for (const path of ["/oauth2/token", "/oauth2/v2.0/token"]) assert.ok(isTaken(`${root}/${name}${path}`, cloud), `${root}/${name}${path}`);
        }
      }
    });

    test(`may be each issuer of the tenant in ${cloud}`, () => {
      for (const issuer of [`${issuerV1}/${tenantId}/`, `https://${issuerV2Host}/${tenantId}/v2.0`, `${authority.origin}/${tenantId}/v2.0`]) assert.ok(isTaken(issuer, cloud), issuer);
    });

    test(`may be none of another cloud in ${cloud}, unless older pages name it for this one`, () => {
      const older = clouds[cloud].olderAuthority;
      if (older !== undefined) assert.ok(isTaken(`https://${clouds[older].preferredNetwork}/${tenantId}/oauth2/token`, cloud));
      for (const foreign of cloudNames.filter((name) => name !== cloud && name !== older)) {
        for (const host of clouds[foreign].loginHosts) assert.ok(!isTaken(`https://${host}/${tenantId}/oauth2/token`, cloud), host);
      }
    });
  }

  test("may be spelled with other letters, slashes and an end", () => {
    const text = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;
    for (const spelled of [text.toUpperCase(), `${text}/`, text.replaceAll(/(?<!:)\//g, "//").replace("https:////", "https://")]) assert.ok(isTaken(spelled), spelled);
  });

  test("may be nothing else", () => {
    const root = "https://login.microsoftonline.com";
    const others = [
      "", "/", clientId, root, `${root}/`, `${root}/${tenantId}`, `${root}/${tenantId}/oauth2`, `${root}/${tenantId}/oauth2/authorize`, `${root}/${tenantId}/oauth2/token?x=1`,
      `${root}/fabrikam.onmicrosoft.com/oauth2/token`, `${root}/consumers/oauth2/token`, `${root}//oauth2/token`, `${root}/common/v2.0`, `${root}/contoso.onmicrosoft.com/v2.0`,
      `http://login.microsoftonline.com/${tenantId}/oauth2/token`, `${root}.evil.example/${tenantId}/oauth2/token`, `https://evil.example/${tenantId}/oauth2/token`,
      `https://user@login.microsoftonline.com/${tenantId}/oauth2/token`, `${root}:444/${tenantId}/oauth2/token`, `https://localhost/${tenantId}/oauth2/token`, `http://localhost:8443/${tenantId}/oauth2/token`,
      `https://sts.windows.net/${clientId}/`, `${root}/${clientId}/v2.0`, "https://graph.windows.net", "/".repeat(500_000), `https://${"/".repeat(500_000)}x`,
    ];
    for (const text of others) assert.ok(!isTaken(text), text.slice(0, 100));
  });

  test("is any text at all, over which nothing fails", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => assert.ok(!isTaken(text))));
  });
});
