// The account itself, on its own pages.

import assert from "node:assert/strict";
import { addPrimary, setAccountState } from "../support/doors.ts";
import { witness } from "./witness.ts";

const address = { country: "US", city: "Redmond", addressLine1: "One Microsoft Way", state: "WA", postalCode: "98052" };

witness({
  "account.get": ({ ask }) => ask("GET", "/internal/v1/account"),
  "account.setUp": async ({ world, ask, next }) => {
    const { tenantId, userName } = await addPrimary(world, `setup${next()}.onmicrosoft.com`);
    await setAccountState(world, tenantId, "created");
    const token = await world.userToken(world.primary, { userName });
    const answer = await ask("POST", "/internal/v1/account/setup", { token, body: { companyName: "Witness", address, agreementAccepted: true } });
    assert.equal(answer.json.state, "active");
    return answer;
  },
  "account.memberships.list": ({ ask }) => ask("GET", "/internal/v1/accounts"),
  "account.limits.list": ({ ask }) => ask("GET", "/internal/v1/limits"),
  "account.programs.list": ({ ask }) => ask("GET", "/internal/v1/programs"),
  "addressRules.get": ({ ask }) => ask("GET", "/internal/v1/addressrules/US"),
});
