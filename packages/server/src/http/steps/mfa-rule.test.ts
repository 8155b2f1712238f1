// Whose turn it is to have a second factor: the rule by itself, and where the operator sets it.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import fc from "fast-check";
import { dialects } from "../../../../../tests/support/databases.ts";
import { testFolder } from "../../../../../tests/support/folders.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { azureCli, startWorld, type TestWorld } from "../../../../../tests/support/world.ts";
import { isMfaEnforced, type MfaRule } from "./mfa.ts";

const start = Temporal.Instant.from("2026-03-01T00:00:00Z");
const instant = fc.integer({ min: -1e12, max: 1e12 }).map((milliseconds) => start.add({ milliseconds }));
const percent = fc.integer({ min: 0, max: 100 });
const appId = fc.uuid();

const enforce = (changes: Partial<MfaRule> = {}): MfaRule => ({ mfaPolicy: "enforce", mfaEnforcedPercent: 100, ...changes });

describe("ID-66 the rule of the second factor", () => {
  test("asks all applications at 100 in a hundred, and none at 0", () => {
    fc.assert(fc.property(appId, instant, (app, now) => {
      assert.ok(isMfaEnforced(enforce(), app, now));
      assert.ok(!isMfaEnforced(enforce({ mfaEnforcedPercent: 0 }), app, now));
    }));
  });

  test("asks an application at every greater share, once it is asked at one", () => {
    fc.assert(fc.property(appId, percent, percent, (app, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const at = (mfaEnforcedPercent: number) => isMfaEnforced(enforce({ mfaEnforcedPercent }), app, start);
      assert.ok(!at(less) || at(more));
    }));
  });

  test("asks the same applications always, however their ids are spelled, and about as many as it says", () => {
    fc.assert(fc.property(appId, percent, instant, (app, mfaEnforcedPercent, now) => {
      const rule = enforce({ mfaEnforcedPercent });
      assert.equal(isMfaEnforced(rule, app, now), isMfaEnforced(rule, app.toUpperCase(), start));
    }));
    const apps = Array.from({ length: 2_000 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`);
    for (const share of [10, 50, 90]) {
      const asked = apps.filter((app) => isMfaEnforced(enforce({ mfaEnforcedPercent: share }), app, start)).length;
      assert.ok(Math.abs(asked - share * 20) < 100, `${asked} of 2000 at ${share}`);
    }
  });

  test("asks from the instant on, and not before", () => {
    fc.assert(fc.property(instant, instant, (from, now) => {
      const asked = isMfaEnforced(enforce({ mfaEnforcedFrom: from.toString() }), azureCli, now);
      assert.equal(asked, Temporal.Instant.compare(now, from) >= 0);
    }));
  });

  test("asks nobody where the policy is off or reported", () => {
    fc.assert(fc.property(fc.constantFrom("off", "report"), percent, appId, instant, (mfaPolicy, mfaEnforcedPercent, app, now) =>
      !isMfaEnforced({ mfaPolicy: mfaPolicy as "off" | "report", mfaEnforcedPercent }, app, now)));
  });
});

/** Of a quarter of all applications the first is one, and the second is not. */
const clients = [azureCli, "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd"] as const;
const inAt = (share: number) => clients.filter((app) => isMfaEnforced(enforce({ mfaEnforcedPercent: share }), app, start));

async function statusWithout(world: TestWorld, app: string): Promise<number> {
  const order = { userName: world.primary.admin.userName, appId: app, mfa: false };
  const { json } = await world.control("POST", "/tokens", order);
  const answer = await world.call("GET", "/v1/customers", { token: json.access_token });
  if (answer.status !== 200) assertRefused(answer, 401, 900421);
  return answer.status;
}

for (const dialect of dialects) {
  describe(`ID-66 the policy of an account on ${dialect}`, () => {
    test("is enforced from an instant of the world's clock on, and reported until then", async (context) => {
      const world = await startWorld({ clock: { kind: "frozen", instant: start } }, dialect);
      context.after(() => world.close());
      const { domain } = world.primary;
      const set = await world.control("POST", "/mfapolicy", { domain, mfaPolicy: "enforce", enforcedFrom: "2026-04-01T02:00:00+02:00" });
      assert.deepEqual(set.json, {
        tenantId: world.primary.tenantId, domain, mfaPolicy: "enforce", enforcedFrom: "2026-04-01T00:00:00.000Z", enforcedPercent: 100,
      });
      await world.control("POST", "/clock", { to: "2026-03-31T23:59:59.999Z" });
      assert.equal(await statusWithout(world, azureCli), 200);
      await world.control("POST", "/clock", { advance: "PT0.001S" });
      assert.equal(await statusWithout(world, azureCli), 401);
    });

    test("is enforced for a share of the applications, well-known clients too, and from the next request on", async (context) => {
      const world = await startWorld({}, dialect);
      context.after(() => world.close());
      for (const enforcedPercent of [0, 25, 50, 75, 100, 0]) {
        const order = { tenantId: world.primary.tenantId.toUpperCase(), mfaPolicy: "enforce", enforcedPercent };
        assert.equal((await world.control("POST", "/mfapolicy", order)).status, 200);
        for (const client of clients) {
          assert.equal(await statusWithout(world, client), inAt(enforcedPercent).includes(client) ? 401 : 200, `${client} at ${enforcedPercent}`);
        }
      }
      assert.equal((await world.control("POST", "/mfapolicy", { tenantId: world.primary.tenantId, mfaPolicy: "enforce" })).json.enforcedPercent, 100);
      assert.equal(await statusWithout(world, azureCli), 401);
    });
  });
}

test("ID-66 a seed gives each account its date and its share, and a reset gives them again", async () => {
  const folder = testFolder();
  const account = (domain: string, rule: object) => ({
    cloud: "global", partnerType: "directBill", domain, companyName: domain, admin: { userName: "admin" }, ...rule,
  });
  writeFileSync(folder.file("seed.json"), JSON.stringify({ accounts: [
    account("later.onmicrosoft.com", { mfaEnforcedFrom: "2026-06-01T00:00:00Z" }),
    account("nobody.onmicrosoft.com", { mfaPolicy: "enforce", mfaEnforcedPercent: 0 }),
    account("all.onmicrosoft.com", {}),
  ] }));
  const world = await startWorld({ seed: folder.file("seed.json"), clock: { kind: "frozen", instant: start } });
  try {
    const status = async (domain: string) => {
      const token = await world.userToken(world.primary, { userName: `admin@${domain}`, mfa: false });
      return (await world.call("GET", "/v1/customers", { token })).status;
    };
    const statuses = () => Promise.all(["later", "nobody", "all"].map((name) => status(`${name}.onmicrosoft.com`)));
    assert.deepEqual(await statuses(), [200, 200, 401]);
    await world.control("POST", "/clock", { to: "2026-06-01T00:00:00Z" });
    assert.deepEqual(await statuses(), [401, 200, 401]);
    await world.control("POST", "/mfapolicy", { domain: "all.onmicrosoft.com", mfaPolicy: "off" });
    assert.deepEqual(await statuses(), [401, 200, 200]);
    await world.control("POST", "/reset");
    assert.deepEqual(await statuses(), [200, 200, 401]);
  } finally {
    await world.close();
    folder.remove();
  }
});

test("ID-66 a seed whose date is none is refused, and the message names the place", async () => {
  const folder = testFolder();
  const account = { cloud: "global", partnerType: "directBill", domain: "a.onmicrosoft.com", companyName: "A", admin: { userName: "admin" } };
  // As precise as the format allows, and more precise than an instant is.
  const mfaEnforcedFrom = "2026-01-01T00:00:00.1234567890123Z";
  writeFileSync(folder.file("seed.json"), JSON.stringify({ accounts: [{ ...account, mfaEnforcedFrom }] }));
  try {
    await assert.rejects(startWorld({ seed: folder.file("seed.json") }), /\/accounts\/0\/mfaEnforcedFrom: .* is not an instant/);
  } finally {
    folder.remove();
  }
});
