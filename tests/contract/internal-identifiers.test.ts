// The company's identifiers and locations.

import assert from "node:assert/strict";
import { made } from "../support/scene.ts";
import { witness } from "./witness.ts";

const locations = "/internal/v1/identifiers/locations";
const location = { name: "Witness", country: "US" };

witness({
  "identifiers.get": ({ ask }) => ask("GET", "/internal/v1/identifiers"),
  "identifiers.locations.create": ({ ask }) => ask("POST", locations, { body: location }),
  "identifiers.associate": async ({ world, ask, side: { user } }) => {
    const { mpnId } = await made(world, locations, { token: user, body: location });
    const answer = await ask("PUT", "/internal/v1/identifiers/association", { body: { mpnId } });
    assert.equal(answer.json.associatedMpnId, mpnId);
    return answer;
  },
});
