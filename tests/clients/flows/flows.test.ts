// Unmodified clients in the flows in which somebody signs in, and in what programs make of that later, when nobody is
// there. Each client is a program of its own that does all of its flows in one go.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { bearsOut } from "../table.ts";
import { appId, nativeAppId, redirectUri, startFlowWorld, vendorAppId, type FlowWorld, type Naming } from "./flow-world.ts";
import type { AdalReport } from "./programs/adal-node.ts";
import type { AzureIdentityReport } from "./programs/azure-identity.ts";
import type { Acquired, MsalReport } from "./programs/msal-node.ts";
import type { OpenidReport, SignedIn } from "./programs/openid-client.ts";
import type { SamplesReport } from "./programs/raw-samples.ts";
import type { Claims } from "./programs/report.ts";

const partnerCenter = "https://api.partnercenter.microsoft.com";
const adGraph = "https://graph.windows.net";
const graph = "https://graph.microsoft.com";

let world: FlowWorld;
before(async () => { world = await startFlowWorld(); });
after(() => world.stop());

const home = (): string => `https://sts.windows.net/${world.account.tenantId}/`;

/** What a token says that the application has got for itself. */
const ofApplication = (aud: string, appidacr: "1" | "2"): Claims =>
  ({ aud, tid: world.account.tenantId, appid: appId, appidacr, idp: home() });

/** What a token says that it has got for the administrator, who signed in with two factors. */
const ofAdmin = (aud: string, scp: string, more: Partial<Claims> = {}): Claims => ({
  aud, tid: world.account.tenantId, appid: appId, appidacr: "1", upn: world.account.admin.userName, scp, amr: ["pwd", "mfa"], ...more,
});

const forPartnerCenter = (more?: Partial<Claims>): Claims => ofAdmin(partnerCenter, "user_impersonation", more);

/** In a customer's tenant, where an application may do only what was consented to there. */
function inTenantOfCustomer(claims: readonly Claims[]): readonly Claims[] {
  const tid = claims[0]?.tid ?? "";
  assert.match(tid, /^[0-9a-f-]{36}$/);
  assert.notEqual(tid, world.account.tenantId);
  return [ofAdmin(adGraph, "Directory.AccessAsUser.All", { tid, idp: home() }), ofAdmin(graph, "User.Read", { tid, idp: home() })];
}

const everyAdGraph = "Directory.AccessAsUser.All User.Read";

const namings: readonly Naming[] = ["its own name", "the real names"];

// MSAL and ADAL count the requests that they make, so nobody else is at work meanwhile.
for (const naming of namings) describe(`msal-node under ${naming}`, () => {
  let report: MsalReport;
  before(async () => { report = await world.run("msal-node", naming); });

  test("ID-26 gets tokens with a certificate, by the SHA-256 thumbprint, by the older one, and with the certificate sent along", () => {
    const expected = ofApplication(partnerCenter, "2");
    assert.deepEqual(report.certificates, { thumbprintSha256: expected, thumbprint: expected, x5c: expected });
  });

  test("ID-31 ID-36 signs somebody in with a code and PKCE, and the API takes the token", () => {
    assert.deepEqual(report.signedIn.claims, forPartnerCenter());
    assert.equal(report.apiStatus, 200);
  });

  test("ID-22 keeps the account under the ids of user and tenant", () => {
    const { homeAccountId = "", localAccountId = "" } = report.signedIn.account ?? {};
    assert.match(localAccountId, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.equal(homeAccountId, `${localAccountId}.${world.account.tenantId}`);
  });

  test("ID-21 finds a token in its own cache, by .default and by a permission that came with it, and asks nobody", () => {
    const { samePermission, otherResource, otherResourceAgain, otherPermission, renewed } = report.again;
    const told = ({ claims, fromCache, requests }: Acquired) => [claims.aud, fromCache, requests];
    assert.deepEqual([samePermission, otherResource, otherResourceAgain, otherPermission, renewed].map(told), [
      [partnerCenter, true, 0], [graph, false, 1], [graph, true, 0], [graph, true, 0], [partnerCenter, false, 1],
    ]);
  });

  test("ID-25 asks for claims on its own, wherever it asks, and is not refused for it", () => {
    const { id_token: idToken, access_token: accessToken } = JSON.parse(report.claimsAsked);
    assert.ok("signin_state" in idToken, report.claimsAsked);
    assert.deepEqual(accessToken, { xms_cc: { values: ["CP1"] } });
  });

  test("ID-38 ID-41 exchanges a refresh token from elsewhere for a token of any resource, with the second factor in it", () => {
    assert.deepEqual(report.refreshed, [forPartnerCenter(), ofAdmin(adGraph, everyAdGraph), ofAdmin(graph, "User.Read")]);
  });

  test("ID-38 ID-43 ID-53 exchanges it in a customer's tenant once there is consent, and not before", () => {
    assert.deepEqual(report.atCustomer, inTenantOfCustomer(report.atCustomer));
    assert.match(report.withoutConsent.message, /AADSTS65001:/);
  });

  test("ID-56 takes missing consent for a reason to ask the user, and a wrong password for none", () => {
    const { name, error, suberror } = report.withoutConsent;
    assert.deepEqual([name, error, suberror], ["InteractionRequiredAuthError", "invalid_grant", "consent_required"]);
    assert.deepEqual([report.wrongPassword.name, report.wrongPassword.error], ["ServerError", "invalid_grant"]);
    assert.match(report.wrongPassword.message, /AADSTS50126:/);
  });

  test("ID-48 acts on behalf of whoever calls it, by either form of its own scope, and asks once for each token that it is called with", () => {
    const expected = [[false, forPartnerCenter()], [true, forPartnerCenter()]];
    assert.deepEqual(report.onBehalf.map(({ fromCache, claims }) => [fromCache, claims]), [...expected, ...expected]);
    const [, again, , againByDefault] = report.onBehalf;
    assert.deepEqual([again?.requests, againByDefault?.requests], [0, 0]);
  });

  test("ID-49 gets a token with a password, which the API does not take for want of a second factor", () => {
    assert.deepEqual(report.byPassword, { claims: forPartnerCenter({ amr: ["pwd"] }), apiStatus: 401 });
  });

  test("ID-34 waits for the browser on a port of this machine, as an installed program", () => {
    assert.deepEqual(report.atHome.claims, forPartnerCenter({ appid: nativeAppId, appidacr: "0" }));
    bearsOut("msal-node", "users");
  });
});

describe("adal-node", () => {
  let report: AdalReport;
  before(async () => { report = await world.run("adal-node"); });
  const byPassword = (aud: string, scp: string) => ofAdmin(aud, scp, { appid: nativeAppId, appidacr: "0", amr: ["pwd"] });

  test("ID-26 gets a token with a certificate and its older thumbprint", () => {
    assert.deepEqual(report.certificate, ofApplication(adGraph, "2"));
  });

  test("ID-20 ID-51 redeems a code for the resource that it names, and reads from the answer how long the token lives", () => {
    assert.deepEqual(report.code, forPartnerCenter());
    assert.deepEqual(report.codeAnswer, { tokenType: "Bearer", expiresIn: 3599, resource: partnerCenter, userId: world.account.admin.userName });
    assert.equal(report.apiStatus, 200);
  });

  test("ID-38 exchanges the refresh token for another resource, and in a customer's tenant once there is consent", () => {
    assert.deepEqual(report.refreshed, ofAdmin(adGraph, everyAdGraph));
    assert.deepEqual(report.atCustomer, inTenantOfCustomer([report.atCustomer])[0]);
    assert.match(report.withoutConsent.message, /"error_codes":\[65001\]/);
  });

  test("ID-17 ID-49 asks how the user's domain signs in, and gets a token with the password", () => {
    assert.deepEqual(report.password, byPassword(partnerCenter, "user_impersonation"));
    assert.match(report.wrongPassword.message, /"error_codes":\[50126\]/);
  });

  test("ID-24 finds the token in its cache, and with the refresh token beside it gets one for another resource", () => {
    assert.deepEqual(report.again, { claims: byPassword(partnerCenter, "user_impersonation"), requests: 0 });
    assert.deepEqual(report.elsewhere, { claims: byPassword(adGraph, everyAdGraph), requests: 1 });
    bearsOut("adal-node", "users");
  });
});

describe("side by side,", { concurrency: true }, () => {
  describe("azure-identity", () => {
    let report: AzureIdentityReport;
    before(async () => { report = await world.run("azure-identity"); });

    test("ID-26 gets tokens with a secret, with a certificate in a file, and with the certificate sent along", () => {
      assert.deepEqual(report.secret, ofApplication(partnerCenter, "1"));
      assert.deepEqual([report.certificate, report.certificateChain], [ofApplication(partnerCenter, "2"), ofApplication(partnerCenter, "2")]);
    });

    test("ID-35 redeems a code, and has a token for another resource without asking anybody", () => {
      assert.deepEqual(report.code, { aud: appId, tid: world.account.tenantId, azp: appId, azpacr: "1", scp: "user_impersonation" });
      assert.deepEqual(report.codeForOtherResource, ofAdmin(graph, "User.Read"));
    });

    test("ID-48 acts on behalf of a user with its secret or its certificate, and inherits the second factor", () => {
      assert.deepEqual(report.onBehalfWithSecret, forPartnerCenter());
      assert.deepEqual(report.onBehalfWithCertificate, forPartnerCenter({ appidacr: "2" }));
    });

    test("ID-49 gets a token with a password, as an installed program", () => {
      assert.deepEqual(report.password, forPartnerCenter({ appid: nativeAppId, appidacr: "0", amr: ["pwd"] }));
      assert.equal(report.wrongPassword.name, "AuthenticationRequiredError");
      assert.match(report.wrongPassword.message, /AADSTS50126:/);
      bearsOut("azure-identity", "users");
    });
  });

  for (const naming of namings) describe(`openid-client under ${naming}`, () => {
    let report: OpenidReport;
    before(async () => { report = await world.run("openid-client", naming); });

    /** Who has signed in, and by which application, as the checked id token tells it. */
    const assertAdmin = ({ idToken }: SignedIn, email: boolean, aud = appId): void => {
      const { userName } = world.account.admin;
      const { sub, ...rest } = idToken;
      assert.match(sub, /^[\w-]{20,}$/);
      const { tenantId: tid } = world.account;
      assert.deepEqual(rest, {
        iss: `${world.authorities[naming]}/${tid}/v2.0`, aud, tid, preferred_username: userName, ...(email && { email: userName }),
      });
    };

    test("ID-8 ID-26 proves itself in the header, and with a statement signed by the certificate's key, named by kid", () => {
      assert.deepEqual([report.secretInHeader, report.signedStatement], [ofApplication(partnerCenter, "1"), ofApplication(partnerCenter, "2")]);
    });

    test("ID-23 ID-31 ID-36 finds nothing wrong with a code, nor with the id token that comes for it", () => {
      assertAdmin(report.code, true);
      assert.deepEqual(report.code.access, forPartnerCenter());
      assert.equal(report.apiStatus, 200);
    });

    test("asks who the user is, and the subject is the same", () => {
      const { sub, ...rest } = report.userInfo;
      assert.equal(sub, report.code.idToken.sub);
      assert.deepEqual(rest, { name: "Primary Admin", given_name: "Primary", family_name: "Admin", email: world.account.admin.userName });
    });

    test("ID-23 ID-38 exchanges the refresh token for another resource, and the id token is of the same user", () => {
      assertAdmin(report.refreshed, false);
      assert.equal(report.refreshed.idToken.sub, report.code.idToken.sub);
      assert.deepEqual(report.refreshed.access, ofAdmin(graph, "User.Read"));
    });

    test("ID-31 ID-32 checks the hash of a code that comes with an id token, in the fragment and by a form", () => {
      for (const signedIn of [report.fragment, report.formPost]) {
        assertAdmin(signedIn, true);
        assert.deepEqual(signedIn.access, forPartnerCenter());
      }
    });

    test("who is signed in gets another code without being asked, until the sign-out that its document names", () => {
      assertAdmin(report.withoutBeingAsked, true);
      assert.equal(report.afterSignOut.landing, `${redirectUri}?state=bye`);
      const { name, error, message } = report.afterSignOut.refused;
      assert.deepEqual([name, error], ["AuthorizationResponseError", "login_required"]);
      assert.match(message, /AADSTS50058:/);
    });

    test("ID-44 ID-45 waits for a sign-in on another device, by the endpoint and the grant that the standard names", () => {
      assertAdmin(report.device, false, nativeAppId);
      assert.deepEqual(report.device.access, forPartnerCenter({ appid: nativeAppId, appidacr: "0" }));
      bearsOut("openid-client", "users");
    });
  });

  describe("the published samples", () => {
    let report: SamplesReport;
    before(async () => { report = await world.run("raw-samples"); });

    test("ID-31 ID-32 are brought code and id token by a form, from the version 1 page of no tenant in particular", () => {
      assert.deepEqual(report.arrived, {
        target: redirectUri, fields: ["code", "id_token", "session_state", "state"], stateIsOurs: true,
      });
      assert.deepEqual(report.idToken, {
        isSigned: true, isOfItsTenant: true, hasNonce: true, hasCode: true, aud: appId, upn: world.account.admin.userName,
      });
    });

    test("ID-51 redeem the code at an address with two slashes, and read the answer's numbers as they stand", () => {
      const { exp, ...rest } = report.redeemed;
      assert.deepEqual(rest, { claims: forPartnerCenter(), numbersAreText: true, expiresIn: "3599", expiresOn: exp, resource: partnerCenter });
    });

    test("ID-38 exchange the refresh token for Partner Center and both directories, and the API takes what it is for", () => {
      assert.deepEqual(report.refreshed, [forPartnerCenter(), ofAdmin(adGraph, everyAdGraph), ofAdmin(graph, "User.Read")]);
      assert.deepEqual(report.statuses, [200, 200]);
    });

    test("ID-38 ID-53 exchange the same refresh token in the tenant of a customer", () => {
      assert.deepEqual(report.atCustomer, inTenantOfCustomer(report.atCustomer));
    });

    test("ID-51 ID-61 hand the token in for one of the API's own, and read how long that lives", () => {
      assert.deepEqual(report.exchanged, { expiresIn: "3599", status: 200 });
    });

    test("ask the partner's administrator to let a vendor's application act, which then has a token of the partner's tenant", () => {
      assert.deepEqual(report.ofVendor, { asked: "Permissions requested", claims: forPartnerCenter({ appid: vendorAppId }), status: 200 });
    });
  });
});
