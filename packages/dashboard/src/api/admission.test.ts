import assert from "node:assert/strict";
import { test } from "node:test";
import { customersDelete, customersList } from "../operations/customers.ts";
import { integrationSandboxGet } from "../operations/integrationsandbox.ts";
import { isAdmitted } from "./admission.ts";

const account = { kind: "primary", cloud: "global", state: "active", partnerType: "directBill" } as const;
const having = (...granted: string[]) => ({ rights: granted.map((right) => ({ right, granted: true, roles: [] })) }) as never;

test("an operation takes the right that its descriptor names", () => {
  assert.equal(isAdmitted(customersList, account, having("viewCustomers")), true);
  assert.equal(isAdmitted(customersList, account, having("viewBilling")), false);
});

test("a right that is listed and not granted is none", () => {
  const access = { rights: [{ right: "viewCustomers", granted: false, roles: ["adminAgent"] }] } as never;
  assert.equal(isAdmitted(customersList, account, access), false);
});

test("S-21 what primary accounts alone have is not there in a sandbox, and the reverse", () => {
  const access = having("manageAccount", "deleteSandboxCustomer");
  const sandbox = { ...account, kind: "sandbox" } as const;
  assert.deepEqual([isAdmitted(integrationSandboxGet, account, access), isAdmitted(integrationSandboxGet, sandbox, access)], [true, false]);
  assert.deepEqual([isAdmitted(customersDelete, account, access), isAdmitted(customersDelete, sandbox, access)], [false, true]);
});

test("an account that is not complete has only what is open in its state", () => {
  assert.equal(isAdmitted(customersList, { ...account, state: "created" }, having("viewCustomers")), false);
  assert.equal(isAdmitted(integrationSandboxGet, { ...account, state: "created" }, having("manageAccount")), true);
});
