// The relationships of partners with each other.

import assert from "node:assert/strict";
import { customerDraft } from "../support/customers.ts";
import { made } from "../support/scene.ts";
import type { Json } from "../support/world.ts";
import { witness } from "./witness.ts";

witness({
  "relationships.list": ({ ask }) => ask("GET", "/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf"),
  "customers.relationships.list": async ({ world, ask, next, side: { user, resellerId } }) => {
    const body = { ...customerDraft(`Witness ${next()}`), associatedPartnerId: resellerId };
    const { id } = await made(world, "/v1/customers", { token: user, body });
    const answer = await ask("GET", `/v1/customers/${id}/relationships`);
    assert.deepEqual(answer.json.items.map((item: Json) => item.id), [resellerId]);
    return answer;
  },
});
