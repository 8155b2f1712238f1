import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudNames, rights, roleNames, type Role } from "@understudy/contract";
import { addUser, setAccountState } from "../../../../../tests/support/doors.ts";
import { builtOperations, carryOut, exampleOf, pathOf, usualSide } from "../../../../../tests/support/examples.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { startFourClouds, type FourClouds } from "../../../../../tests/support/four-clouds.ts";
import { graphTokens, graphUserToken } from "../../../../../tests/support/graph.ts";
import { assertRefused, isOfGraph } from "../../../../../tests/support/refusals.ts";
import { openScene, type Scene } from "../../../../../tests/support/scene.ts";

/** What an account can do once, or one of another type: a user with the right gets as far as being told so. */
const doneOnce = new Set(["account.setUp", "enrolment.complete", "enrolment.submit", "integrationSandbox.create", "indirectProviders.accept"]);
/** What takes the user's own password, which these users have none of: they get as far as being told so. */
const needsOwnPassword = new Set(["myProfile.changePassword"]);
/** What takes a global admin who is an admin agent: with one of the two a user gets as far as being told so. */
const needsTwoRoles = new Set(["subscriptions.azureEntitlements.reactivate"]);
const guid = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
const anyPath = (template: string) => pathOf(template, new Proxy({}, { get: () => guid }));

describe("a role", () => {
  let scene: Scene;
  /** By account kind and role, and `nobody` without any. */
  const tokens = new Map<string, string>();
  before(async () => {
    // The clock stands: what the examples have begun must not go on between two looks at the world.
    scene = await openScene({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T00:00:00Z") } });
    const { world } = scene;
    for (const account of [world.primary, world.sandbox]) {
      for (const role of [...roleNames, "nobody"] as const) {
        const userName = await addUser(world, account, role, role === "nobody" ? [] : [role]);
        tokens.set(`${account.kind} ${role}`, await world.userToken(account, { userName }));
        tokens.set(`${account.kind} ${role} graph`, await graphUserToken(world, userName));
      }
    }
  });
  after(() => scene.world.close());

  for (const operation of builtOperations.filter(({ right }) => right !== undefined)) {
    const granted: readonly Role[] = operation.right ? rights[operation.right] : [];

    test(`of ${granted.join(", ") || "nobody"} is needed for ${operation.id}, and is enough`, async () => {
      const { kind } = usualSide(scene, operation).account;
      const tokenOf = (role: Role | "nobody"): string => tokens.get(`${kind} ${role}${operation.host === "graph" ? " graph" : ""}`) ?? "";
      const example = await exampleOf(scene, operation);
      const rows = await rowsOf(scene.world);
      for (const role of roleNames.filter((name) => !granted.includes(name))) {
        const answer = await carryOut(scene, example, { token: tokenOf(role) });
        assert.equal(answer.status, 403, `${role}: ${answer.text}`);
        if (operation.method !== "HEAD") assertRefused(answer, 403, 900150);
      }
      if (operation.right !== "ownProfile") assertRefused(await carryOut(scene, example, { token: tokenOf("nobody") }), 403, 900150);
      // All of the refused at once: to look at the whole world takes longer than to ask.
      await assertUnchanged(scene.world, rows);
      for (const role of granted) {
        const answer = await carryOut(scene, await exampleOf(scene, operation), { token: tokenOf(role) });
        if (!doneOnce.has(operation.id) && !needsOwnPassword.has(operation.id) && !needsTwoRoles.has(operation.id)) {
          assert.equal(answer.status, operation.result.status, `${role}: ${answer.text}`);
        } else {
          assert.notEqual(answer.json.code, 900150, role);
        }
      }
      if (operation.right !== "ownProfile") return;
      const nobody = await carryOut(scene, await exampleOf(scene, operation), { token: tokenOf("nobody") });
      assert.notEqual(nobody.status, 403, "it is every user's");
    });
  }

  test("adds its rights to those of another: a user with two has both", async () => {
    const { world, sandbox } = scene;
    const userName = await addUser(world, sandbox.account, "both", ["billingAdmin", "adminAgent"]);
    const token = await world.userToken(sandbox.account, { userName });
    assert.equal((await world.call("GET", "/v1/auditrecords", { token })).status, 200);
    assert.equal((await world.call("GET", "/v1/customers", { token })).status, 200);
  });

  test("ID-74 is not asked of an application alone", async () => {
    for (const operation of builtOperations.filter(({ auth, right }) => auth.includes("app") && right !== undefined)) {
      assert.equal((await carryOut(scene, await exampleOf(scene, operation))).status, operation.result.status, operation.id);
    }
  });
});

describe("a caller", () => {
  let scene: Scene;
  before(async () => { scene = await openScene(); });
  after(() => scene.world.close());

  for (const operation of builtOperations.filter(({ auth }) => !auth.includes("app"))) {
    test(`without a user is refused ${operation.id}`, async () => {
      const { app } = usualSide(scene, operation);
      const example = await exampleOf(scene, operation);
      const rows = await rowsOf(scene.world);
      assertRefused(await carryOut(scene, example, { token: app }), 403, 900329);
      await assertUnchanged(scene.world, rows);
    });
  }

  for (const operation of builtOperations.filter(({ environment }) => environment !== undefined)) {
    test(`of the wrong kind of account is refused ${operation.id}`, async () => {
      const other = operation.environment === "sandbox" ? scene.primary : scene.sandbox;
      const example = await exampleOf(scene, operation, other === scene.primary ? scene.sandbox : scene.primary);
      const rows = await rowsOf(scene.world);
      assertRefused(await carryOut(scene, example, { token: other.user }), 400, 900127);
      await assertUnchanged(scene.world, rows);
    });
  }

  test("of a suspended account is refused everything, and let in again afterwards", async () => {
    const { world, sandbox } = scene;
    const graph = await graphTokens(scene, sandbox);
    await setAccountState(world, sandbox.account.tenantId, "suspended");
    for (const operation of builtOperations) {
      if (operation.environment === "production") continue;
      const answer = await world.call(operation.method, anyPath(operation.path), { token: (operation.host === "graph" ? graph : sandbox).user });
      assert.equal(answer.status, 403, `${operation.id}: ${answer.text}`);
      if (operation.method !== "HEAD") assertRefused(answer, 403, 2032);
    }
    assert.equal((await world.call("GET", "/v1/customers", { token: scene.primary.app })).status, 200, "the other account goes on (S-09)");
    await setAccountState(world, sandbox.account.tenantId, "active");
    assert.equal((await world.call("GET", "/v1/customers", { token: sandbox.app })).status, 200);
  });

  test("of an account that is created and not set up has its own pages and nothing else", async () => {
    const { world, sandbox } = scene;
    for (const [state, pages] of [["creating", false], ["created", true]] as const) {
      await setAccountState(world, sandbox.account.tenantId, state);
      assert.equal((await world.call("GET", "/internal/v1/account", { token: sandbox.user })).status, pages ? 200 : 403);
      for (const operation of builtOperations.filter(({ host, environment }) => host === "api" && environment !== "production")) {
        const answer = await world.call(operation.method, anyPath(operation.path), { token: sandbox.user });
        assert.equal(answer.status, 403, `${operation.id} while ${state}: ${answer.text}`);
      }
    }
    await setAccountState(world, sandbox.account.tenantId, "active");
  });
});

describe("a cloud", () => {
  let four: FourClouds;
  before(async () => { four = await startFourClouds(); });
  after(() => four.close());

  for (const cloud of cloudNames) {
    test(`A-80 that does not have an operation refuses it with 900127: ${cloud}`, async () => {
      for (const kind of ["primary", "sandbox"] as const) {
        const account = four.account(cloud, kind);
        const token = await four.world.userToken(account);
        const graph = await graphUserToken(four.world, account.admin.userName, cloud);
        for (const operation of builtOperations) {
          const wrongKind = operation.environment !== undefined && (operation.environment === "sandbox") !== (kind === "sandbox");
          const answer = await four.world.call(operation.method, anyPath(operation.path), { token: operation.host === "graph" ? graph : token });
          if (operation.method === "HEAD") continue;
          const isAbsent = answer.status === 400 && (isOfGraph(answer) ? /not available in the cloud/.test(answer.json.error.message) : answer.json.code === 900127);
          assert.equal(isAbsent, wrongKind || !operation.clouds.includes(cloud), `${operation.id} in ${kind}: ${answer.text}`);
        }
      }
    });
  }
});

test("ID-72 with strict2021 an application alone may not get a customer, which 2023 allows", async (context) => {
  for (const [strict2021, status] of [[false, 200], [true, 403]] as const) {
    const scene = await openScene({ settings: { strict2021 } });
    context.after(() => scene.world.close());
    const { world, sandbox } = scene;
    const path = `/v1/customers/${sandbox.customerId}`;
    const answer = await world.call("GET", path, { token: sandbox.app });
    assert.equal(answer.status, status);
    if (status === 403) assertRefused(answer, 403, 900329);
    assert.equal((await world.call("GET", path, { token: sandbox.user })).status, 200);
    assert.equal((await world.call("GET", `${path}/profiles/billing`, { token: sandbox.app })).status, 200);
  }
});
