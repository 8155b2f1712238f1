// A native application: it has no key, so somebody signs in, with a second factor or without one, under each policy.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudNames } from "@understudy/contract";
import { assertRefused } from "../support/refusals.ts";
import type { TestWorld } from "../support/world.ts";
import { Company, startEmptyWorld } from "./company.ts";
import { signInByCode, signInByDevice } from "./person.ts";

const ways = { "a device code": signInByDevice, "an authorization code": signInByCode } as const;

for (const cloud of cloudNames) {
  describe(`a native application in ${cloud}`, () => {
    let world: TestWorld;
    let company: Company;
    let appId: string;
    before(async () => {
      world = await startEmptyWorld();
      company = await Company.enrol(world, "eighth", { cloud });
      appId = await company.addNativeApp();
    });
    after(() => world.close());

    /** The operator does what an administrator of the directory would. */
    const control = async (path: string, order: object): Promise<void> => {
      const answer = await world.control("POST", path, order);
      assert.equal(answer.status, 200, answer.text);
    };
    const ask = (token: string) => world.call("GET", "/v1/customers", { token, headers: { ValidateMfa: "true" } });
    const assertServed = async (token: string, isMfaCompliant: boolean): Promise<void> => {
      const answer = await ask(token);
      assert.deepEqual([answer.status, answer.headers.get("isMfaCompliant")], [200, String(isMfaCompliant)], answer.text);
    };

    for (const [way, signIn] of Object.entries(ways)) {
      test(`scenario 8: in ${cloud} somebody signs in by ${way}, with a second factor and without: enforce refuses those without, report and off serve them`, async () => {
        const { login } = company.admin;
        const withMfa = await signIn(world, login, appId);
        await control("/users", { userName: login.userName, mfaMethods: [] });
        const without = await signIn(world, login, appId);
        await control("/users", { userName: login.userName, mfaMethods: ["approval"] });
        for (const mfaPolicy of ["off", "report", "enforce"]) {
          await control("/mfapolicy", { domain: company.domain, mfaPolicy });
          await assertServed(withMfa, true);
          if (mfaPolicy === "enforce") assertRefused(await ask(without), 401, 900421);
          else await assertServed(without, false);
        }
      });

      test(`scenario 8: in ${cloud} whoever signs in by ${way} under the policy off is not asked for a second factor`, async () => {
        await control("/mfapolicy", { domain: company.domain, mfaPolicy: "off" });
        await assertServed(await signIn(world, company.admin.login, appId), false);
        await control("/mfapolicy", { domain: company.domain, mfaPolicy: "enforce" });
        await assertServed(await signIn(world, company.admin.login, appId), true);
      });
    }
  });
}
