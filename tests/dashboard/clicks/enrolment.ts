// A company becomes a partner and asks for a sandbox; a sandbox is set up.

import { strict as assert } from "node:assert";
import type { TestWorld } from "../../support/world.ts";
import { completeSetUp, fillSandboxForm, openSandboxPage } from "../sandbox-steps.ts";
import { fillAddress } from "./addresses.ts";
import type { Flow } from "./flow.ts";

const by = "newcomer";

async function verify(world: TestWorld): Promise<void> {
  const answer = await world.control("POST", "/accounts/newcomer.onmicrosoft.com/verification", { outcome: "authorized" });
  assert.equal(answer.status, 200, answer.text);
}

export const enrolmentFlows: readonly Flow[] = [
  {
    name: "a company applies", by, click: async (desk) => {
      await desk.visit("/dashboard/enrolment");
      await desk.page.getByRole("radio", { name: /^Direct bill partner/ }).check();
      await fillAddress(desk);
      await desk.fill({ "First name": "Robin", "Last name": "Reyes" });
      await desk.page.getByRole("textbox", { name: "Email", exact: true }).fill("robin@newcomer.onmicrosoft.com");
      await desk.press("Submit application");
      await desk.see("Verification is pending");
    },
  },
  {
    name: "a verified company accepts the agreement", by, operator: verify, click: async (desk) => {
      await desk.visit("/dashboard/enrolment");
      await desk.check(/I accept the agreement/);
      await desk.press("Complete enrollment");
      await desk.see("Your company is an active partner");
    },
  },
  {
    name: "a sandbox is asked for", by, click: async (desk) => {
      await openSandboxPage(desk);
      await fillSandboxForm(desk, "newcomerbox");
      await desk.press("Set up account");
      await desk.see("Your sandbox account is being created");
    },
  },
  {
    name: "a sandbox account is set up", by: "northwindbox", click: async (desk) => {
      await desk.visit("/dashboard");
      await completeSetUp(desk, "global");
    },
  },
];
