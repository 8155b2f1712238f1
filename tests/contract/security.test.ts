// The exchange of tokens, and the reports on multi-factor authentication.

import assert from "node:assert/strict";
import type { Json } from "../support/world.ts";
import { witness, type Stage } from "./witness.ts";

const jwtToken = { body: "grant_type=jwt_token", headers: { "content-type": "application/x-www-form-urlencoded" } };

/** The administrator comes without a second factor. */
async function comeWithoutMfa({ world, side: { account, customerId } }: Stage): Promise<void> {
  await world.control("POST", "/mfapolicy", { domain: account.domain, mfaPolicy: "report" });
  const token = await world.userToken(account, { mfa: false });
  await world.call("GET", `/v1/customers/${customerId}`, { token });
}

witness({
  "security.accessToken.generate": ({ ask }) => ask("POST", "/generatetoken", jwtToken),
  "security.accessToken.generateV3": ({ ask, side: { user } }) => ask("POST", "/v3/generatetoken", { ...jwtToken, token: user }),
  "security.partnerRequests.list": ({ ask }) => ask("GET", "/v1/partnerRequests"),
  "security.applicationMfaAdoption.list": ({ ask }) => ask("GET", "/v1/applicationmfaadoptionstatus"),
  "security.nonMfaPrincipals.list": async (stage) => {
    await comeWithoutMfa(stage);
    const answer = await stage.ask("GET", "/v1/nonMfaCompliantPartnerPrincipals");
    assert.deepEqual(answer.json.items.map((item: Json) => item.upn), [stage.side.account.admin.userName]);
    return answer;
  },
});
