// The verifier by itself, at instants that it is told.

import assert from "node:assert/strict";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { SignJWT, UnsecuredJWT, type JWTPayload } from "jose";
import { migratedStore, type Store } from "../../../../tests/support/stores.ts";
import { secretsOf } from "../world/index.ts";
import { issueAccessToken, type Subject } from "./access-token.ts";
import { issuePartnerToken } from "./partner-token.ts";
import { SigningKeys, type SigningKey } from "./signing-keys.ts";
import { TokenVerifier, type VerificationRules } from "./verification.ts";

const tenantId = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
const appId = "0b1d5a7e-6f0c-4c6e-8a55-1f0c9d3b7a21";
const app: Subject = { kind: "app", appId, proof: "secret", servicePrincipalId: "c8a4c1f2-33d1-4be5-9d5c-2f6f6b0b7f01" };
const user: Subject = {
  kind: "user", appId, proof: "secret", mfa: true, scopes: ["user_impersonation"],
  user: { userId: "d1f0a5c4-8f43-4a3e-9a0f-6f1f6b1f0a02", tenantId, userName: "a@b.example", roles: [], sessionStamp: "stamp", displayName: "A B", firstName: "A", lastName: "B" },
};
const issuedAt = Temporal.Instant.from("2026-11-22T12:00:00Z");
const lifetime = 600;
const graph = "https://graph.windows.net";
const partnerCenter = "https://api.partnercenter.microsoft.com";

describe("the verifier", () => {
  let store: Store;
  let keys: SigningKeys;
  let key: SigningKey;
  let second: SigningKey;
  before(async () => {
    store = await migratedStore("sqlite");
    keys = new SigningKeys(store.database, secretsOf(randomBytes(32)));
    [key, second] = (await keys.of("global")) as [SigningKey, SigningKey];
  });
  after(() => store.close());

  const issue = async (subject: Subject = app, resource = graph, signer = key) => {
    const place = { tokenVersion: 1, resourceAppId: "00000002-0000-0000-c000-000000000000", issuerV2Origin: "https://login.microsoftonline.com" } as const;
    return (await issueAccessToken({ cloud: signer.cloud, tenantId, resource, subject, ...place }, signer, issuedAt, lifetime)).accessToken;
  };

  /** Why a token is refused; undefined where it is not. A verifier that has never seen it, and then one that has. */
  async function refusal(token: string, rules: Partial<VerificationRules> = {}): Promise<string | undefined> {
    const whole = { now: issuedAt, skewSeconds: 0, rejectGraphAudience: false, ...rules };
    const verifier = new TokenVerifier(keys);
    const first = await verifier.verify(token, whole);
    assert.deepEqual(await verifier.verify(token, whole), first);
    return "reason" in first ? first.reason : undefined;
  }
  const at = (seconds: number) => issuedAt.add({ seconds });

  test("ID-64 takes a token from its first second to the one before its last, and as much longer as it is told to", async () => {
    const token = await issue();
    for (const seconds of [0, 1, lifetime - 1]) assert.equal(await refusal(token, { now: at(seconds) }), undefined);
    for (const seconds of [lifetime, lifetime + 1, 1_000_000]) assert.match((await refusal(token, { now: at(seconds) })) ?? "", /expired/);
    assert.equal(await refusal(token, { now: at(lifetime + 299), skewSeconds: 300 }), undefined);
    assert.match((await refusal(token, { now: at(lifetime + 300), skewSeconds: 300 })) ?? "", /expired/);
  });

  test("ID-64 refuses a token before its time, but for what it is told to overlook", async () => {
    const token = await issue();
    assert.match((await refusal(token, { now: at(-1) })) ?? "", /not valid yet/);
    assert.equal(await refusal(token, { now: at(-300), skewSeconds: 300 }), undefined);
    assert.match((await refusal(token, { now: at(-301), skewSeconds: 300 })) ?? "", /not valid yet/);
  });

  test("ID-64 refuses a token that it has taken before, once it has expired", async () => {
    const verifier = new TokenVerifier(keys);
    const token = await issue();
    const rules = { now: issuedAt, skewSeconds: 0, rejectGraphAudience: false };
    assert.ok("token" in (await verifier.verify(token, rules)));
    assert.ok("reason" in (await verifier.verify(token, { ...rules, now: at(lifetime) })));
  });

  test("takes for Microsoft Graph only what is for Microsoft Graph, of users and of applications", async () => {
    const microsoftGraph = "https://graph.microsoft.com";
    for (const subject of [app, user]) {
      assert.equal(await refusal(await issue(subject, microsoftGraph), { resource: "microsoftGraph" }), undefined);
      assert.match((await refusal(await issue(subject, microsoftGraph))) ?? "", /not for Partner Center/);
      for (const other of [graph, partnerCenter]) assert.match((await refusal(await issue(subject, other), { resource: "microsoftGraph" })) ?? "", /not for Microsoft Graph/);
    }
  });

  test("tells what it read: tenant, application, user, second factor, permissions", async () => {
    const verifier = new TokenVerifier(keys);
    const rules = { now: issuedAt, skewSeconds: 0, rejectGraphAudience: false };
    const epoch = issuedAt.epochMilliseconds / 1000;
    const times = { notBefore: epoch, expires: epoch + lifetime };
    const shared = { cloud: "global", tenantId, appId, exchanged: false, ...times };
    assert.deepEqual(await verifier.verify(await issue(), rules), { token: { ...shared, mfa: false, audience: graph, permissions: [] } });
    const ofUser = await verifier.verify(await issue(user, partnerCenter), rules);
    const userId = "d1f0a5c4-8f43-4a3e-9a0f-6f1f6b1f0a02";
    assert.deepEqual(ofUser, { token: { ...shared, userId, mfa: true, audience: partnerCenter, permissions: ["user_impersonation"] } });
  });

  test("ID-18 takes tokens of the second key as well, so that a rollover is no break", async () => {
    assert.equal(await refusal(await issue(app, undefined, second)), undefined);
  });

  test("ID-64 refuses a token that says it is another key's", async () => {
    const [, payload = "", signature = ""] = (await issue()).split(".");
    const header = Buffer.from(JSON.stringify({ typ: "JWT", alg: "RS256", kid: second.kid })).toString("base64url");
    assert.ok(await refusal(`${header}.${payload}.${signature}`));
  });

  const claims = {
    aud: graph, iss: `https://sts.windows.net/${tenantId}/`, tid: tenantId, appid: appId,
    nbf: issuedAt.epochMilliseconds / 1000, exp: issuedAt.epochMilliseconds / 1000 + lifetime,
  };
  const signed = (changes: Readonly<Record<string, unknown>>, header: Record<string, unknown> = {}) =>
    new SignJWT({ ...claims, ...changes } as JWTPayload).setProtectedHeader({ alg: "RS256", kid: key.kid, ...header }).sign(key.privateKey);

  test("takes what is signed with the key by others, if it says the same", async () => assert.equal(await refusal(await signed({})), undefined));

  test("ID-64 refuses alg none, with and without a signature after it", async () => {
    const none = new UnsecuredJWT(claims).encode();
    const [, payload = ""] = none.split(".");
    const header = Buffer.from(JSON.stringify({ alg: "none", kid: key.kid })).toString("base64url");
    for (const token of [none, `${header}.${payload}.`, `${header}.${payload}.${(await issue()).split(".")[2]}`]) assert.ok(await refusal(token));
  });

  test("ID-64 refuses HS256 with the public key for its secret, in each form that the key is published in", async () => {
    const secrets = [key.publicKey.export({ type: "spki", format: "pem" }), key.publicKey.export({ type: "spki", format: "der" }), Buffer.from(key.certificate), Buffer.from(key.certificate, "base64")];
    for (const secret of secrets) {
      const token = await new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: key.kid }).sign(Buffer.from(secret));
      assert.ok(await refusal(token));
    }
  });

  test("ID-64 refuses other algorithms, though the key be right", async () => {
    for (const alg of ["PS256", "RS384", "RS512"]) assert.ok(await refusal(await signed({}, { alg })));
  });

  test("ID-64 refuses a key that brings itself along", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const jwk = publicKey.export({ format: "jwk" });
    for (const header of [{ kid: key.kid, jwk }, { kid: "own", jwk }, { jwk }, { kid: key.kid, jku: "https://evil.example/keys" }]) {
      const token = await new SignJWT(claims).setProtectedHeader({ alg: "RS256", ...header }).sign(privateKey);
      assert.ok(await refusal(token));
    }
  });

  const wrong: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    "the issuer of another tenant": { iss: "https://sts.windows.net/00000000-0000-0000-0000-000000000001/" },
    "the issuer of another cloud": { iss: `https://sts.chinacloudapi.cn/${tenantId}/` },
    "the issuer of version 2": { iss: `https://login.microsoftonline.com/${tenantId}/v2.0` },
    "no tenant": { tid: undefined },
    "no application": { appid: undefined },
    "no end": { exp: undefined },
    "no beginning": { nbf: undefined },
    "another audience": { aud: "https://graph.microsoft.com" },
    "no audience": { aud: undefined },
    "the audience of another cloud": { aud: "https://graph.chinacloudapi.cn" },
    "an audience that only begins like ours": { aud: "https://graph.windows.net.evil.example" },
  };
  for (const [what, changes] of Object.entries(wrong)) {
    test(`ID-64 refuses a token with ${what}`, async () => assert.ok(await refusal(await signed(changes))));
  }

  test("ID-64 refuses a token whose signature fits another one's claims", async () => {
    const [header, , signature] = (await issue()).split(".");
    const [, payload] = (await issue(app, partnerCenter)).split(".");
    assert.ok(await refusal(`${header}.${payload}.${signature}`));
  });

  for (const text of ["", ".", "..", "...", "a.b.c", "e30.e30.e30", "eyJhbGciOiJSUzI1NiJ9..", "ü.ü.ü", "x".repeat(10_000)]) {
    test(`refuses "${text.slice(0, 20)}"`, async () => assert.ok(await refusal(text)));
  }

  test("ID-2 ID-64 refuses a user's token for Azure AD Graph, and an application's when it is told to", async () => {
    assert.match((await refusal(await issue(user))) ?? "", /not for Partner Center/);
    assert.equal(await refusal(await issue(app)), undefined);
    assert.match((await refusal(await issue(app), { rejectGraphAudience: true })) ?? "", /not for Partner Center/);
    assert.equal(await refusal(await issue(app, partnerCenter), { rejectGraphAudience: true }), undefined);
  });

  test("ID-63 takes a token that was exchanged for another, and says so", async () => {
    for (const subject of [app, user]) {
      const bearer = await issue(subject, partnerCenter);
      const token = await issuePartnerToken({ cloud: "global", bearer, now: issuedAt, lifetimeSeconds: lifetime }, key);
      const verifier = new TokenVerifier(keys);
      const rules = { now: issuedAt, skewSeconds: 0, rejectGraphAudience: true };
      const [first, second] = [await verifier.verify(bearer, rules), await verifier.verify(token, rules)];
      assert.ok("token" in first && "token" in second);
      assert.deepEqual(second.token, { ...first.token, exchanged: true });
    }
  });

  test("ID-63 says of a token that is not good whether it calls itself an exchanged one", async () => {
    const verifier = new TokenVerifier(keys);
    const bearer = await issuePartnerToken({ cloud: "global", bearer: await issue(app, partnerCenter), now: issuedAt, lifetimeSeconds: lifetime }, key);
    const rules = { now: at(lifetime), skewSeconds: 0, rejectGraphAudience: false };
    for (const [token, exchanged] of [[bearer, true], [`${bearer}x`, true], [await issue(), false], ["nonsense", false]] as const) {
      const verification = await verifier.verify(token, rules);
      assert.ok("reason" in verification);
      assert.equal(verification.exchanged, exchanged);
    }
  });

  test("ID-64 an exchanged token of another cloud is refused: its issuer is not of the key's cloud", async () => {
    assert.match((await refusal(await signed({ aud: partnerCenter, iss: "https://partner.partnercenterapi.microsoftonline.cn/" }))) ?? "", /issuer/);
    assert.equal(await refusal(await signed({ aud: partnerCenter, iss: `${partnerCenter}/` })), undefined);
    assert.ok(await refusal(await signed({ aud: partnerCenter, iss: partnerCenter })));
  });

  test("ID-64 refuses a token that the key of another cloud has signed for this one", async () => {
    const [china] = await keys.of("china");
    assert.ok(china);
    const token = await new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: china.kid }).sign(china.privateKey);
    assert.match((await refusal(token)) ?? "", /issuer/);
  });
});
