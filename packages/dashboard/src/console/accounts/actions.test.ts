import assert from "node:assert/strict";
import { test } from "node:test";
import { actionsOn } from "./actions.ts";

test("only what the account's state allows is offered", () => {
  assert.deepEqual(actionsOn({ kind: "primary", state: "active" }), ["suspend", "mfa"]);
  assert.deepEqual(actionsOn({ kind: "primary", state: "suspended" }), ["resume", "mfa"]);
  assert.deepEqual(actionsOn({ kind: "primary", state: "verifying", vettingStatus: "pending" }), ["verify", "reject", "mfa"]);
  assert.deepEqual(actionsOn({ kind: "primary", state: "active", vettingStatus: "pending" }), ["suspend", "verify", "reject", "mfa"]);
  assert.deepEqual(actionsOn({ kind: "sandbox", state: "creating" }), ["fail", "remove"]);
  assert.deepEqual(actionsOn({ kind: "sandbox", state: "active" }), ["suspend", "mfa", "empties", "remove"]);
});
