// The account itself, as its own pages show and change it.

import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { internal } from "../internal.ts";
import { Account, AccountSetUp } from "./resources.ts";

export const accountOperations = area("internal", {
  "account.get": operation("GET /internal/v1/account", {
    ...internal, right: "ownProfile",
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
});
