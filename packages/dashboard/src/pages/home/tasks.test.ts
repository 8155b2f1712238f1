// Current tasks say what there is to do and nothing else, the worst first, each with its place.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Answer } from "../../api/operation.ts";
import { texts } from "../../strings/index.ts";
import { journeyOf } from "./journey-steps.ts";
import { tasksOf, type Findings } from "./tasks.ts";

type Applications = Answer<"applications.list">;

const active: Findings = { account: { state: "active" }, leads: true };
const key = (keyId: string, state: "valid" | "expiring" | "expired") => ({ keyId, state, startDate: "2026-01-01T00:00:00Z", endDate: "2026-12-01T00:00:00Z" });
const application = (...keys: ReturnType<typeof key>[]) => ({ appId: "app", displayName: "Sync", keys }) as unknown as Applications[number];
const sandbox = (values: object) => values as Findings["sandbox"];
const idsOf = (findings: Findings) => tasksOf(findings).map(({ id }) => id);

describe("current tasks", () => {
  test("there are none where everything is in place, and none of what the user may not read", () => {
    assert.deepEqual(idsOf(active), []);
    const complete: Findings = {
      ...active, applications: [application(key("one", "valid"))], support: { email: "help@example.com" } as Findings["support"],
      agreements: [{ agreementType: "MicrosoftPartnerAgreement", title: "MPA", version: "1", isRequired: true, signedDate: "2026-01-01T00:00:00Z" }],
      sandbox: sandbox({ state: "active" }), enrolment: { vettingStatus: "authorized" } as Findings["enrolment"],
    };
    assert.deepEqual(idsOf(complete), []);
  });

  test("name what is missing, each where it is done", () => {
    const tasks = tasksOf({
      ...active, applications: [], support: {} as Findings["support"],
      agreements: [
        { agreementType: "MicrosoftPartnerAgreement", title: "MPA", version: "2", isRequired: true },
        { agreementType: "PartnerNetworkAgreement", title: "Network", version: "1", isRequired: false },
      ],
    });
    assert.deepEqual(tasks.map(({ id, to }) => [id, to]), [
      ["MicrosoftPartnerAgreement", "/account-settings/agreements"],
      ["apiAccess", "/account-settings/app-management"],
      ["support", "/account-settings/support-profile"],
    ]);
  });

  test("A-15 name each key that has expired or soon will, at its application", () => {
    const tasks = tasksOf({ ...active, applications: [application(key("old", "expired"), key("soon", "expiring"), key("new", "valid"))] });
    assert.deepEqual(tasks.map(({ id, to }) => [id, to]), [["old", "/account-settings/app-management/app"], ["soon", "/account-settings/app-management/app"]]);
  });

  test("of a created account wait until it is set up, and tell who cannot do it", () => {
    const created: Findings = { account: { state: "created" }, leads: true, applications: [] };
    assert.deepEqual(idsOf(created), []);
    assert.deepEqual(tasksOf({ ...created, leads: false }).map(({ id, to }) => [id, to]), [["setUp", undefined]]);
  });

  test("A-01 of a company that enrols are its next step, and its leader's alone", () => {
    for (const state of ["enrolling", "verifying", "rejected", "authorized"] as const) {
      assert.deepEqual(tasksOf({ account: { state }, leads: true }).map(({ to }) => to), ["/enrolment"], state);
      assert.deepEqual(tasksOf({ account: { state }, leads: false }).map(({ to }) => to), [undefined], state);
    }
    const rejected = tasksOf({ account: { state: "rejected" }, leads: true, enrolment: { rejectionReason: "Nobody is there." } as Findings["enrolment"] });
    assert.deepEqual(rejected.map(({ tone, text }) => [tone, text]), [["bad", "Nobody is there."]]);
  });

  test("of a sandbox are what it waits for, and what has failed stands first", () => {
    const tonesOf = (state: object) => tasksOf({ ...active, applications: [], sandbox: sandbox(state) }).map(({ id, tone }) => [id, tone]);
    assert.deepEqual(tonesOf({ state: "creating", percentComplete: 40 }), [["apiAccess", "todo"], ["sandbox", "busy"]]);
    assert.deepEqual(tonesOf({ state: "failed", failure: { reason: "Taken", date: "2026-01-01T00:00:00Z" } }), [["sandbox", "bad"], ["apiAccess", "todo"]]);
    assert.deepEqual(tonesOf({ state: "created", userName: "admin@x" })[0], ["sandbox", "todo"]);
    for (const state of ["none", "active", "suspended"]) assert.deepEqual(tonesOf({ state }), [["apiAccess", "todo"]], state);
  });
});

describe("the set-up journey", () => {
  const statesOf = (...of: Parameters<typeof journeyOf>) => journeyOf(...of).map(({ state }) => state);
  const customers = (used: number) => [{ of: "customers" as const, limit: 75, used }];

  test("of a sandbox goes from its set-up to its first customer, one step at a time", () => {
    const created: Findings = { account: { state: "created" }, leads: true };
    assert.deepEqual(statesOf("sandbox", created, undefined), ["done", "current", "next", "next"]);
    assert.deepEqual(statesOf("sandbox", active, customers(0)), ["done", "done", "current", "next"]);
    assert.deepEqual(statesOf("sandbox", { ...active, applications: [application()] }, customers(0)), ["done", "done", "done", "current"]);
    assert.deepEqual(statesOf("sandbox", { ...active, applications: [application()] }, customers(2)), ["done", "done", "done", "done"]);
  });

  test("of a primary account shows its sandbox from outside", () => {
    assert.deepEqual(statesOf("primary", { ...active, sandbox: sandbox({ state: "none" }) }, undefined), ["current", "next", "next"]);
    assert.deepEqual(statesOf("primary", { ...active, sandbox: sandbox({ state: "failed" }) }, undefined), ["failed", "next", "next"]);
    assert.deepEqual(statesOf("primary", { ...active, sandbox: sandbox({ state: "created" }), applications: [application()] }, undefined), ["done", "current", "done"]);
    assert.equal(journeyOf("primary", { ...active, sandbox: sandbox({ state: "creating" }) }, undefined)[0]?.text, texts.home.journey.sandbox.creating);
  });
});
