// Whatever is sent for a user's grant, it is answered in the token service's own words and never fails (ID-56, ID-57).

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { askToken, assertTokenRefused } from "../../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type TestWorld } from "../../../../../tests/support/world.ts";
import { refusals, type Refusal } from "../errors.ts";

const jwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const saml = ["saml1_1-bearer", "saml2-bearer", "samlp2.0-bearer"].map((name) => `urn:ietf:params:oauth:grant-type:${name}`);

for (const dialect of dialects) {
  describe(`the grants of users on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } }, dialect); });
    after(() => world.close());

    for (const version of ["v1", "v2"] as const) {
      for (const grant of saml) {
        test(`ID-50 ${grant} is not served in ${version}: no tenant is federated`, async () => {
          const form = { grant_type: grant, client_id: azureCli, assertion: Buffer.from("<Assertion/>").toString("base64url"), resource: "https://graph.windows.net" };
          for (const tenant of [world.primary.domain, "common"]) {
            assertTokenRefused(await askToken(world, tenant, form, { version }), 400, "unsupported_grant_type", 70003);
          }
        });
      }
    }

    test("ID-57 whatever form it is, it is refused, and nothing is written", async () => {
      const rows = await rowsOf(world);
      const { access_token: token, refresh_token: refreshToken } = (await world.control("POST", "/tokens", { userName: world.primary.admin.userName, appId: azureCli })).json;
      const texts = fc.string({ unit: "binary" }).map((text) => text.toWellFormed());
      const names = fc.constantFrom("client_id", "client_secret", "username", "assertion", "refresh_token", "requested_token_use", "resource", "scope", "claims", "code", "redirect_uri", "code_verifier", "device_code");
      const values = fc.oneof(texts, fc.constantFrom(azureCli, world.primary.admin.userName, token, "on_behalf_of", world.primary.apps[0]?.appId ?? ""));
      const grants = fc.constantFrom("refresh_token", "password", jwtBearer, "authorization_code", "device_code", ...saml);
      const tenants = fc.constantFrom(world.primary.domain, "common", "organizations", world.sandbox.tenantId);
      const forms = fc.record({ grant: grants, tenant: tenants, version: fc.constantFrom("v1", "v2"), pairs: fc.array(fc.tuple(names, values), { maxLength: 6 }) });
      await fc.assert(fc.asyncProperty(forms, fc.mixedCase(fc.constant(refreshToken as string)), async ({ grant, tenant, version, pairs }, almost) => {
        const body = new URLSearchParams([["grant_type", grant], ["password", "no-password-of-anybody"], ...pairs]);
        if (almost !== refreshToken) body.append("refresh_token", almost);
        const answer = await askToken(world, tenant, body.toString(), { version });
        assert.ok(answer.status === 400 || answer.status === 401, `${answer.status} ${answer.text}`);
        const { error, error_codes: [number], suberror } = answer.json;
        assertTokenRefused(answer, answer.status, error, number, suberror);
      }), { numRuns: 100 });
      await assertUnchanged(world, rows);
    });
  });
}

const rows: readonly Refusal[] = Object.values(refusals);

test("ID-57 no refusal is a failure of the server, and clients try none again by themselves that stays one", () => {
  for (const { status, error, number } of rows) {
    assert.equal(status === 401, error === "invalid_client", String(number));
    assert.equal(status === 429, error === "temporarily_unavailable", String(number));
    assert.ok(status < 500);
  }
});

test("ID-56 what the user has to do is said in the words that clients know", () => {
  const said = new Map(rows.filter(({ suberror }) => suberror !== undefined).map(({ number, suberror }) => [number, suberror]));
  const known = {
    50055: "user_password_expired", 50076: "basic_action", 50079: "basic_action", 65001: "consent_required", 90099: "consent_required",
    50173: "bad_token", 700082: "bad_token", 700084: "bad_token",
  };
  for (const [number, suberror] of Object.entries(known)) assert.equal(said.get(Number(number)), suberror, number);
  const words = new Set(["message_only", "additional_action", "basic_action", "user_password_expired", "consent_required", "bad_token"]);
  for (const { error, suberror, number } of rows) {
    if (suberror !== undefined) assert.ok(words.has(suberror) && /^(invalid_grant|interaction_required|consent_required|access_denied)$/.test(error), String(number));
  }
});
