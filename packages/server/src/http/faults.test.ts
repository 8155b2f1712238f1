// The table of faults of the API (identity reference section 8), as far as they can occur: each with its status, its
// code, and the body and headers that every one has.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { isGuid } from "@understudy/kernel";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { addUser } from "../../../../tests/support/doors.ts";
import { assertRefused } from "../../../../tests/support/refusals.ts";
import { made, openScene, type Scene } from "../../../../tests/support/scene.ts";
import type { Answer, CallOptions } from "../../../../tests/support/world.ts";

interface Row {
  readonly status: number;
  readonly code: number;
  readonly ask: (scene: Scene, headers: CallOptions["headers"]) => Promise<Answer>;
}

const get = (path: string, token: (scene: Scene) => string | Promise<string>): Row["ask"] =>
  async (scene, headers = {}) => scene.world.call("GET", path, { token: await token(scene), headers });

const unknown = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";

async function partnerToken({ world, primary }: Scene): Promise<string> {
  return (await world.call("POST", "/generatetoken", { token: primary.app, body: { grant_type: "jwt_token" } })).json.access_token;
}

async function withRoles({ world, primary, next }: Scene, roles: Parameters<typeof addUser>[3]): Promise<string> {
  return world.userToken(primary.account, { userName: await addUser(world, primary.account, `user${next()}`, roles) });
}

const table: Readonly<Record<string, Row>> = {
  "no good token": { status: 401, code: 400, ask: get("/v1/customers", () => "nonsense") },
  "a Partner Center token that is not valid": { status: 401, code: 800001, ask: get("/v1/customers", async (scene) => `${await partnerToken(scene)}x`) },
  "a caller in a state that does not allow it": {
    status: 403, code: 2032,
    ask: async ({ world, primary }, headers = {}) => {
      const { appId } = await made(world, "/internal/v1/applications", { token: primary.user, body: { type: "native" } });
      return world.call("POST", `/internal/v1/applications/${appId}/keys`, { token: primary.user, headers, body: {} });
    },
  },
  "a role that lacks the right": { status: 403, code: 900150, ask: get("/v1/auditrecords", (scene) => withRoles(scene, ["billingAdmin"])) },
  "an application alone where a user is needed": { status: 403, code: 900329, ask: get("/internal/v1/account", ({ primary }) => primary.app) },
  "an operation of the other kind of account": { status: 400, code: 900127, ask: get("/internal/v1/integrationsandbox", ({ sandbox }) => sandbox.user) },
  "a user without a second factor": {
    status: 401, code: 900421, ask: get("/v1/customers", ({ world, primary }) => world.userToken(primary.account, { mfa: false })),
  },
  "a customer of nobody": { status: 404, code: 1000, ask: get(`/v1/customers/${unknown}`, ({ primary }) => primary.app) },
  "what is no customer's id": { status: 400, code: 900118, ask: get("/v1/customers/one", ({ primary }) => primary.app) },
  "a parameter that is not valid": { status: 400, code: 3000, ask: get("/v1/customers?size=-1", ({ primary }) => primary.app) },
  "a domain that is taken": {
    status: 409, code: 1003,
    ask: ({ world, primary }, headers = {}) => {
      const draft = customerDraft("Taken");
      const companyProfile = { ...draft.companyProfile, domain: primary.customerDomain };
      return world.call("POST", "/v1/customers", { token: primary.app, headers, body: { ...draft, companyProfile } });
    },
  },
  "a path that nothing knows": { status: 404, code: 1000, ask: get("/v1/nothing", ({ primary }) => primary.app) },
  "an operation that is planned": { status: 501, code: 0, ask: get(`/v1/customers/${unknown}/subscribedskus`, ({ primary }) => primary.user) },
};

describe("ID-65 a fault", () => {
  let scene: Scene;
  before(async () => { scene = await openScene(); });
  after(() => scene.world.close());

  for (const [what, { status, code, ask }] of Object.entries(table)) {
    test(`for ${what} is ${status} with code ${code}, in the shape and with the headers of all`, async () => {
      const ids = { "ms-requestid": crypto.randomUUID(), "ms-correlationid": crypto.randomUUID() };
      const named = await ask(scene, ids);
      assertRefused(named, status, code);
      assert.deepEqual(Object.keys(named.json), ["code", "description", "data", "source"]);
      for (const [name, id] of Object.entries(ids)) assert.equal(named.headers.get(name), id);
      assert.match(named.headers.get("ms-cv") ?? "", /^\S+\.0$/);
      assert.equal(named.headers.get("www-authenticate"), status === 401 ? "Bearer" : null);
      const unnamed = await ask(scene, {});
      assertRefused(unnamed, status, code);
      for (const name of Object.keys(ids)) assert.ok(isGuid(unnamed.headers.get(name) ?? ""), name);
    });
  }
});

test("ID-65 a customer of another partner is 403 with code 20002 where the switch says so", async (context) => {
  const scene = await openScene({ settings: { unknownCustomer: "noRelationship" } });
  context.after(() => scene.world.close());
  const answer = await scene.world.call("GET", `/v1/customers/${scene.sandbox.customerId}`, { token: scene.primary.app });
  assertRefused(answer, 403, 20002);
});
