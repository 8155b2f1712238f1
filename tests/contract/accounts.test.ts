// The indirect resellers of a provider's sandbox.

import assert from "node:assert/strict";
import { requestIds, resellerDraft } from "../support/partners.ts";
import { witness } from "./witness.ts";

witness({
  "accounts.sandboxIndirectResellers.create": ({ ask, next }) =>
    ask("POST", "/v1/sandboxIndirectReseller", { body: resellerDraft(`reseller${next()}`) }),
  "accounts.sandboxIndirectResellers.delete": async ({ world, ask, next, side: { user } }) => {
    const reseller = { token: user, headers: requestIds(), body: resellerDraft(`reseller${next()}`) };
    const created = await world.call("POST", "/v1/sandboxIndirectReseller", reseller);
    assert.equal(created.status, 200, created.text);
    return ask("DELETE", `/v1/sandboxIndirectReseller/${created.json.accountId}`);
  },
});
