// The account's directory and its domains.

import assert from "node:assert/strict";
import { witness } from "./witness.ts";

const domains = "/internal/v1/domains";

witness({
  "tenants.list": ({ ask }) => ask("GET", "/internal/v1/tenants"),
  "tenants.domains.list": ({ ask }) => ask("GET", domains),
  "tenants.domains.create": ({ ask }) => ask("POST", domains, { body: { name: "witness.example.com" } }),
  "tenants.domains.setDefault": async ({ ask, side: { account } }) => {
    const answer = await ask("PUT", `${domains}/default`, { body: { name: account.domain } });
    assert.deepEqual([answer.json.name, answer.json.isDefault], [account.domain, true]);
    return answer;
  },
});
