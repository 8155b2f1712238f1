// The company's own agreements, on the page Agreements.

import assert from "node:assert/strict";
import { witness } from "./witness.ts";

witness({
  "accountAgreements.list": ({ ask }) => ask("GET", "/internal/v1/agreements"),
  "accountAgreements.accept": async ({ ask, side: { account } }) => {
    const answer = await ask("POST", "/internal/v1/agreements", { body: { agreementType: "PartnerNetworkAgreement", version: "1" } });
    assert.equal(answer.json.signer, account.admin.userName);
    return answer;
  },
});
