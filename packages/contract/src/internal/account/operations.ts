// The account itself, as its own pages show and change it.

import { Type } from "typebox";
import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { internal, ownPages } from "../internal.ts";
import { Account, AccountLimit, AccountMembership, AccountSetUp, AddressRules, Program } from "./resources.ts";

export const accountOperations = area("internal", {
  "account.get": operation("GET /internal/v1/account", {
    ...internal, states: ownPages, right: "ownProfile",
    summary: "Get the account that the user is signed in to",
    result: { status: 200, body: Account },
    faults: [],
  }),
  "account.setUp": operation("POST /internal/v1/account/setup", {
    ...internal, right: "manageAccount",
    summary: "Set up account: complete a created account with company data and the agreement",
    body: AccountSetUp,
    result: { status: 200, body: Account },
    faults: [faults.callerRefused],
    records: { operationType: "update_company_info", resourceType: "partner_user" },
  }),
  "account.memberships.list": operation("GET /internal/v1/accounts", {
    ...internal, states: ownPages, right: "ownProfile",
    summary: "List the accounts that the user belongs to",
    result: { status: 200, body: Type.Array(AccountMembership) },
    faults: [],
  }),
  "account.limits.list": operation("GET /internal/v1/limits", {
    ...internal, states: ["active"], environment: "sandbox", right: "viewCustomers",
    summary: "List how much of what the integration sandbox is limited to is used; none where the limits are switched off",
    result: { status: 200, body: Type.Array(AccountLimit) },
    faults: [],
    sources: ["test-and-debug.md", "indirect-provider-sandbox-capabilities.md"],
  }),
  "account.programs.list": operation("GET /internal/v1/programs", {
    ...internal, states: ownPages, right: "manageAccount",
    summary: "List the programmes that the company is enrolled in",
    result: { status: 200, body: Type.Array(Program) },
    faults: [],
  }),
  // What utilities.countryValidationRules.get says to partners: these forms are filled in before a company is one.
  "addressRules.get": operation("GET /internal/v1/addressrules/{country}", {
    ...internal, states: ownPages, right: "ownProfile",
    summary: "Get what a form asks of an address in a country, by its ISO code of two letters",
    result: { status: 200, body: AddressRules },
    faults: [faults.noSuchResource],
  }),
});
