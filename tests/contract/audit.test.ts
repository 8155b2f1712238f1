// The activity log, which has what the scene was made with.

import assert from "node:assert/strict";
import { witness } from "./witness.ts";

witness({
  "audit.records.list": ({ ask }) => ask("GET", "/v1/auditrecords"),
  "audit.records.get": async ({ ask, side: { auditId } }) => {
    const answer = await ask("GET", `/auditactivity/v1/auditrecords/${auditId}`);
    assert.equal(answer.json.id, auditId);
    return answer;
  },
});
