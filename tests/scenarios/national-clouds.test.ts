// What is absent in a cloud is refused there, and there only. The rows are section 7 of the accounts reference, as far as
// its features are operations by now; they are written down here once more, so that the contract's own rows are checked.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudNames, type CloudName } from "@understudy/contract";
import { assertRefused } from "../support/refusals.ts";
import type { TestWorld } from "../support/world.ts";
import { appsPage, Company, startEmptyWorld } from "./company.ts";

interface Feature {
  readonly absentIn: readonly CloudName[];
  readonly request: readonly [method: string, path: string, body?: object];
}

/** Of nobody: a cloud that has the feature answers that it is not found, or what the body lacks. */
const nobody = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
const user = `/v1/customers/${nobody}/users/${nobody}`;
const members = `/v1/customers/${nobody}/directoryroles/${nobody}/usermembers`;

const features: Readonly<Record<string, Feature>> = {
  "creating an application on the page": { absentIn: ["usgov", "germany"], request: ["POST", appsPage, { type: "web", termsAccepted: true }] },
  "new customers": { absentIn: ["germany"], request: ["POST", "/v1/customers", {}] },
  "creating customer users": { absentIn: ["usgov", "germany"], request: ["POST", `/v1/customers/${nobody}/users`, {}] },
  "deleting customer users": { absentIn: ["usgov", "germany"], request: ["DELETE", user] },
  "assigning customer roles": { absentIn: ["usgov", "germany"], request: ["POST", members, { id: nobody }] },
  "resetting a customer user's password": { absentIn: ["china", "usgov", "germany"], request: ["PATCH", `${user}/resetpassword`, {}] },
  "indirect resellers": { absentIn: ["usgov"], request: ["GET", "/internal/v1/indirectresellers"] },
  "relationship requests": { absentIn: ["usgov"], request: ["GET", "/v1/customers/relationshiprequests"] },
  "special qualifications": { absentIn: ["china", "usgov", "germany"], request: ["GET", `/v1/customers/${nobody}/qualifications`] },
  "editing partner users' roles": { absentIn: ["china", "usgov"], request: ["PUT", `/internal/v1/users/${nobody}/roles`, { roles: [] }] },
  "resetting a partner user's password": { absentIn: ["china"], request: ["POST", `/internal/v1/users/${nobody}/resetpassword`] },
  "the security status report": { absentIn: ["china", "usgov", "germany"], request: ["GET", "/internal/v1/securityrequirements"] },
  "the integration sandbox": { absentIn: [], request: ["GET", "/internal/v1/integrationsandbox"] },
  "reading customer users": { absentIn: [], request: ["GET", user] },
};

for (const cloud of cloudNames) {
  describe(`features in ${cloud}`, () => {
    let world: TestWorld;
    let company: Company;
    before(async () => {
      world = await startEmptyWorld();
      company = await Company.enrol(world, "ninth", { cloud });
    });
    after(() => world.close());

    for (const [name, { absentIn, request: [method, path, body] }] of Object.entries(features)) {
      const isAbsent = absentIn.includes(cloud);
      test(`scenario 9: A-80 ${name}: ${isAbsent ? "refused" : "there"} in ${cloud}`, async () => {
        const answer = await company.admin.call(method, path, body);
        if (isAbsent) assertRefused(answer, 400, 900127);
        else assert.ok(answer.status < 500 && !answer.text.includes("900127"), answer.text);
      });
    }
  });
}
