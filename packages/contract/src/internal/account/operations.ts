// The account itself, as its own pages show and change it.

import { Type } from "typebox";
import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { internal, ownPages } from "../internal.ts";
import { Account, AccountMembership, AccountSetUp, Program } from "./resources.ts";

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
  "account.programs.list": operation("GET /internal/v1/programs", {
    ...internal, states: ownPages, right: "manageAccount",
    summary: "List the programmes that the company is enrolled in",
    result: { status: 200, body: Type.Array(Program) },
    faults: [],
  }),
});
