// Every operation that does not go through the pipeline: the token service, which answers in Azure AD's dialect, and
// the exchange of its tokens. Where the contract has no schema, the row says which members an answer has, or which page it is.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { allOperations, isBuilt, isOfPipeline, type BuiltOperation } from "@understudy/contract";
import { assertJson, assertUsualHeaders, contractOf } from "../../../../tests/support/as-contracted.ts";
import { pathOf, usualSide } from "../../../../tests/support/examples.ts";
import { requestIds } from "../../../../tests/support/partners.ts";
import { openScene, type Scene } from "../../../../tests/support/scene.ts";
import { titleIn } from "../../../../tests/support/visitor.ts";
import { azureCli, type Answer } from "../../../../tests/support/world.ts";

type Fields = Readonly<Record<string, string>>;

/** What a row works with. */
interface Caller {
  /** The account's web application, by its key. */
  readonly client: { readonly client_id: string; readonly client_secret: string };
  readonly userName: string;
  /** The administrator's tokens for Partner Center and for Microsoft Graph. */
  readonly user: string;
  readonly graph: string;
}

interface Row {
  readonly params?: Fields;
  readonly query?: Fields;
  readonly form?: Fields;
  readonly token?: string;
  /** What the contract does not say. */
  readonly expects?: (answer: Answer) => void;
}

const partnerCenter = "https://api.partnercenter.microsoft.com";
const scope = `${partnerCenter}/user_impersonation offline_access openid`;

/** These members and no others, as JSON that nobody keeps. */
const having = (...members: readonly string[]) => (answer: Answer): void => {
  assertJson(answer);
  assert.match(answer.headers.get("cache-control") ?? "", /no-store/);
  assert.deepEqual(Object.keys(answer.json).toSorted(), members.toSorted(), answer.text);
};

/** A page with this heading. */
const showing = (title: string) => ({ headers, text }: Answer): void => {
  assert.equal(headers.get("content-type"), "text/html; charset=utf-8");
  assert.equal(titleIn(text), title);
};

const signIn = { client_id: azureCli, response_type: "code", redirect_uri: "http://localhost", state: "s" };
const codes = having("user_code", "device_code", "verification_uri", "verification_url", "expires_in", "interval", "message");
const person = having("sub", "name", "given_name", "family_name", "email");
const jwtToken = { grant_type: "jwt_token" };

const consenting = ({ client: { client_id } }: Caller): Row =>
  ({ query: { client_id, redirect_uri: "http://localhost", scope: `${partnerCenter}/.default` }, expects: showing("Sign in") });

const rows: Readonly<Record<string, (caller: Caller) => Row>> = {
  "identity.tokenV1": ({ client }) => ({
    form: { grant_type: "client_credentials", ...client, resource: partnerCenter },
    expects: having("token_type", "expires_in", "ext_expires_in", "expires_on", "not_before", "resource", "access_token"),
  }),
  "identity.tokenV2": ({ client }) => ({
    form: { grant_type: "client_credentials", ...client, scope: `${partnerCenter}/.default` },
    expects: having("token_type", "expires_in", "ext_expires_in", "access_token"),
  }),
  "identity.authorizeV1": () => ({ query: { ...signIn, resource: partnerCenter }, expects: showing("Sign in") }),
  "identity.authorizeV2": () => ({ query: { ...signIn, scope }, expects: showing("Sign in") }),
  "identity.authorizeByFormV1": () => ({ form: { ...signIn, resource: partnerCenter }, expects: showing("Sign in") }),
  "identity.authorizeByFormV2": () => ({ form: { ...signIn, scope }, expects: showing("Sign in") }),
  "identity.deviceCodeV1": () => ({ form: { client_id: azureCli, resource: partnerCenter }, expects: codes }),
  "identity.deviceCodeV2": () => ({ form: { client_id: azureCli, scope }, expects: codes }),
  "identity.deviceLogin": () => ({ expects: showing("Enter the code") }),
  "identity.logoutV1": () => ({ expects: showing("You are signed out") }),
  "identity.logoutV2": () => ({ expects: showing("You are signed out") }),
  "identity.userInfoV1": ({ graph: token }) => ({ token, expects: person }),
  "identity.userInfoByFormV1": ({ graph }) => ({ form: { access_token: graph }, expects: person }),
  "identity.userInfoV2": ({ graph: token }) => ({ token, expects: person }),
  "identity.userInfoByFormV2": ({ graph }) => ({ form: { access_token: graph }, expects: person }),
  "identity.openidConfiguration": () => ({
    expects: ({ json, text }) => {
      for (const address of [json.issuer, json.jwks_uri, json.token_endpoint]) assert.ok(URL.canParse(address), text);
    },
  }),
  "identity.keys": () => ({ expects: having("keys") }),
  "identity.instanceDiscovery": () => ({
    query: { "api-version": "1.1", authorization_endpoint: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize" },
    expects: having("api-version", "metadata", "tenant_discovery_endpoint"),
  }),
  "identity.userRealm": ({ userName }) => ({
    params: { userName }, query: { "api-version": "1.0" },
    expects: having("ver", "account_type", "domain_name", "cloud_instance_name", "cloud_audience_urn"),
  }),
  "identity.nativeClient": () => ({ query: { code: "c" }, expects: showing("Done") }),
  "identity.adminConsent": consenting,
  "identity.adminConsentV2": consenting,
  "security.accessToken.generate": ({ user: token }) => ({ token, form: jwtToken }),
  "security.accessToken.generateV3": ({ user: token }) => ({ token, form: jwtToken }),
};

describe("every built operation", () => {
  let scene: Scene;
  before(async () => { scene = await openScene(); });
  after(() => scene.world.close());

  // Files of exports are opened in areas/billing/exports.test.ts.
  for (const operation of allOperations.filter(isBuilt).filter((one) => !isOfPipeline(one) && one.host !== "storage")) {
    test(`${operation.id} answers as the contract says`, async () => {
      const row = rows[operation.id];
      assert(row, "it has a row");
      const { expects, ...request } = row(await callerOf(scene, operation));
      const ids = requestIds();
      const answer = await ask(scene, operation, request, ids);
      contractOf(operation)(answer);
      assertUsualHeaders(answer);
      for (const [name, id] of Object.entries(ids)) assert.equal(answer.headers.get(name), id);
      expects?.(answer);
    });
  }
});

async function callerOf(scene: Scene, operation: BuiltOperation): Promise<Caller> {
  const { account, user } = usualSide(scene, operation);
  const { userName } = account.admin;
  const app = account.apps.find(({ type }) => type === "web");
  assert(app?.key, "the account has a web application with a known key");
  const { json } = await scene.world.control("POST", "/tokens", { userName, appId: azureCli, resource: "https://graph.microsoft.com" });
  return { client: { client_id: app.appId, client_secret: app.key }, userName, user, graph: json.access_token };
}

function ask(scene: Scene, operation: BuiltOperation, { params, query = {}, form, token }: Row, ids: Fields): Promise<Answer> {
  const path = pathOf(operation.path, { tenantId: usualSide(scene, operation).account.domain, ...params });
  return scene.world.call(operation.method, `${path}?${new URLSearchParams(query).toString()}`, {
    ...(token !== undefined && { token }),
    headers: { ...ids, ...(form && { "content-type": "application/x-www-form-urlencoded" }) },
    ...(form && { body: new URLSearchParams(form).toString() }),
  });
}
