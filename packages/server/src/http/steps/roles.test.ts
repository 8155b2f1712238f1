// The role matrix at work: what a right and a set of roles come to, whose matrix it is, and from when on.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import {
  cloudNames, faults, operations, rights, roleNames, rolesWith, type BuiltOperation, type CloudName, type OwnRights, type Right, type Role,
} from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { bareWorld, type BareWorld } from "../../../../../tests/support/bare-world.ts";
import { addUser, setRoles } from "../../../../../tests/support/doors.ts";
import { testFolder } from "../../../../../tests/support/folders.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { sandboxForm } from "../../../../../tests/support/sandbox-form.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";
import type { Caller } from "../../call/index.ts";
import { randomIds, World } from "../../world/index.ts";
import { authorise } from "./authorise.ts";

const operation = operations["customers.list"];

const callerWith = (roles: readonly Role[] | undefined, changes: Partial<Caller> & { readonly cloud?: CloudName } = {}): Caller => ({
  account: {
    accountId: "an account", kind: "primary", cloud: changes.cloud ?? "global", partnerType: "directBill", state: "active",
    domain: "example.com", mfaPolicy: "enforce", mfaEnforcedPercent: 100,
  },
  appId: "an app", mfa: true, exchanged: false,
  ...(roles && { user: { userId: "a user", userName: "a@example.com", roles } }),
  ...changes,
});

describe("the decision", () => {
  let bare: BareWorld;
  before(async () => { bare = await bareWorld("sqlite", { kind: "real" }); });
  after(() => bare.close());

  /** The fault that a caller is refused with, if any. */
  async function refusal(asked: BuiltOperation, caller: Caller, world = bare.world): Promise<number | undefined> {
    try {
      await authorise(asked, caller, world);
      return undefined;
    } catch (error) {
      assert.ok(error instanceof Fault, String(error));
      return error.definition.code;
    }
  }

  const right = fc.constantFrom(...(Object.keys(rights) as Right[]));
  const roles: fc.Arbitrary<Role[]> = fc.subarray([...roleNames]);
  const cloud = fc.constantFrom(...cloudNames);

  test("ID-73 for every right and every set of roles is whether one of them is in the right's row", async () => {
    await fc.assert(fc.asyncProperty(right, roles, cloud, async (name, held, place) => {
      const granted = rolesWith(name, place);
      // Their own profile have all users, also without a role.
      const expected = name === "ownProfile" || held.some((role) => granted.includes(role)) ? undefined : faults.roleLacksRight.code;
      const asked = { ...operation, clouds: cloudNames, right: name };
      assert.equal(await refusal(asked, callerWith(held, { cloud: place })), expected);
    }), { numRuns: 500 });
  });

  test("ID-73 goes by the world's own row where it has one", async () => {
    const ownRights = fc.dictionary(right, roles, { noNullPrototype: true }) as fc.Arbitrary<OwnRights>;
    await fc.assert(fc.asyncProperty(ownRights, right, roles, async (own, name, held) => {
      const granted: readonly Role[] = own[name] ?? rights[name];
      const isEverybodys = name === "ownProfile" && own[name] === undefined;
      const expected = isEverybodys || held.some((role) => granted.includes(role)) ? undefined : faults.roleLacksRight.code;
      assert.equal(await refusal({ ...operation, right: name }, callerWith(held), worldWith(bare, own)), expected);
    }));
  });

  test("ID-74 is not asked of an application alone, nor where an operation takes no right", async () => {
    await fc.assert(fc.asyncProperty(right, async (name) => {
      assert.equal(await refusal({ ...operation, right: name }, callerWith(undefined)), undefined);
      const { right: _none, ...free } = operation;
      assert.equal(await refusal(free, callerWith([])), undefined);
    }));
  });

  test("ID-77 in 21Vianet denies a sales agent the prices that it has elsewhere", async () => {
    const asked = { ...operation, clouds: cloudNames, right: "viewPricing" } as const;
    for (const place of cloudNames) {
      assert.equal(await refusal(asked, callerWith(["salesAgent"], { cloud: place })), place === "china" ? 900150 : undefined);
    }
  });

  test("ID-63 refuses an exchanged token where licences are concerned, and nowhere else", async () => {
    for (const caller of [callerWith(["globalAdmin"], { exchanged: true }), callerWith(undefined, { exchanged: true })]) {
      assert.equal(await refusal({ ...operation, area: "licenses" }, caller), 900316);
      assert.equal(await refusal(operation, caller), undefined);
      assert.equal(await refusal({ ...operation, area: "licenses" }, { ...caller, exchanged: false }), undefined);
    }
  });
});

const worldWith = ({ world, store }: BareWorld, own: OwnRights): World => new World({
  database: store.database, clock: world.clock, ids: randomIds(), secrets: world.secrets,
  settings: { ...world.settings, rights: own }, due: new Map(), onFailure: (error) => assert.fail(String(error)),
});

describe("a user's roles", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } }); });
  after(() => world.close());

  test("ID-76 count from the next request on, with the token that the user has already", async () => {
    const userName = await addUser(world, world.primary, "Changing", ["salesAgent"]);
    const token = await world.userToken(world.primary, { userName });
    const statuses = async () => [
      (await world.call("GET", "/v1/customers", { token })).status, (await world.call("GET", "/v1/auditrecords", { token })).status,
    ];
    assert.deepEqual(await statuses(), [200, 403]);
    await setRoles(world, userName, ["adminAgent"]);
    assert.deepEqual(await statuses(), [200, 200]);
    await setRoles(world, userName, []);
    assert.deepEqual(await statuses(), [403, 403]);
  });

  test("ID-75 the first administrator of an account is global admin and admin agent, in a sandbox too", async () => {
    const reseller = await startWorld({ seed: "empty", clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } });
    try {
      const token = await reseller.userToken(reseller.primary);
      assert.equal((await reseller.call("POST", "/internal/v1/integrationsandbox", { token, body: sandboxForm })).status, 202);
      await reseller.control("POST", "/clock", { advance: "P1D" });
      for (const each of [world, reseller]) {
        const { directory_users: users, accounts } = (await each.control("GET", "/export")).json;
        const admins = accounts.map((account: Json) => users.find((user: Json) => user.user_name === account.admin_user_name));
        assert.deepEqual(admins.map((admin: Json) => admin.roles), ["globalAdmin adminAgent", "globalAdmin adminAgent"]);
      }
    } finally {
      await reseller.close();
    }
  });
});

test("ID-73 a seed's rows are the world's, after a restart and a reset as well, and a refusal names them", async () => {
  const folder = testFolder();
  const account = {
    cloud: "global", partnerType: "directBill", domain: "own.onmicrosoft.com", companyName: "Own", admin: { userName: "admin" },
    tenantId: "0a0b0c0d-0000-4000-8000-00000000000a",
  };
  const seed = { accounts: [account], rights: { viewCustomers: ["billingAdmin"], viewActivityLog: [] } };
  writeFileSync(folder.file("seed.json"), JSON.stringify(seed));
  const start = () => startWorld({ seed: folder.file("seed.json"), dataFolder: folder.file("data") });
  const assertOwn = async (world: TestWorld, name: string) => {
    const biller = await world.userToken(world.primary, { userName: await addUser(world, world.primary, name, ["billingAdmin"]) });
    const admin = await world.userToken(world.primary);
    assert.equal((await world.call("GET", "/v1/customers", { token: biller })).status, 200);
    const refused = await world.call("GET", "/v1/customers", { token: admin });
    assertRefused(refused, 403, 900150);
    assert.match(refused.json.description, /one of: billingAdmin\.$/);
    assertRefused(await world.call("GET", "/v1/auditrecords", { token: admin }), 403, 900150);
    assert.equal((await world.call("GET", "/internal/v1/account", { token: admin })).status, 200);
  };
  try {
    const first = await start();
    await assertOwn(first, "One").finally(() => first.close());
    writeFileSync(folder.file("seed.json"), "gone");
    const again = await start();
    try {
      await assertOwn(again, "Two");
    } finally {
      await again.close();
    }
    writeFileSync(folder.file("seed.json"), JSON.stringify(seed));
    const anew = await start();
    try {
      await anew.control("POST", "/reset");
      await assertOwn(anew, "Three");
    } finally {
      await anew.close();
    }
  } finally {
    folder.remove();
  }
});
