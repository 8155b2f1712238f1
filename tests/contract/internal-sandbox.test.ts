// The page Integration sandbox.

import assert from "node:assert/strict";
import { addPrimary } from "../support/doors.ts";
import { sandboxForm } from "../support/examples.ts";
import { witness } from "./witness.ts";

witness({
  "integrationSandbox.get": ({ ask }) => ask("GET", "/internal/v1/integrationsandbox"),
  "integrationSandbox.domain.get": ({ ask }) => ask("GET", "/internal/v1/integrationsandbox/domains/free"),
  "integrationSandbox.create": async ({ world, ask, next }) => {
    const { userName } = await addPrimary(world, `primary${next()}.onmicrosoft.com`);
    const token = await world.userToken(world.primary, { userName });
    const answer = await ask("POST", "/internal/v1/integrationsandbox", { token, body: sandboxForm(`sandbox${next()}`) });
    assert.equal(answer.json.state, "creating");
    return answer;
  },
});
