// Becoming a partner: companies that apply and complete, and one that has long been one.

import assert from "node:assert/strict";
import { newCompany, verifiedCompany } from "../support/enrolment.ts";
import { witness } from "./witness.ts";

witness({
  "enrolment.get": ({ ask }) => ask("GET", "/internal/v1/enrolment"),
  "enrolment.submit": async ({ world, ask, next }) => {
    const { token, application } = await newCompany(world, `applies${next()}`);
    return ask("PUT", "/internal/v1/enrolment", { token, body: application });
  },
  "enrolment.complete": async ({ world, ask, next }) => {
    const { token, completion } = await verifiedCompany(world, `completes${next()}`);
    const answer = await ask("POST", "/internal/v1/enrolment/completion", { token, body: completion });
    assert.equal(answer.json.state, "active");
    return answer;
  },
});
