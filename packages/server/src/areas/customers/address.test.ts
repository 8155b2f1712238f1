// What becomes of a customer with an incorrect address: it is taken, unless the world refuses it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld } from "../../../../../tests/support/world.ts";

function draftWith(name: string, changes: object) {
  const draft = customerDraft(name);
  return { ...draft, billingProfile: { ...draft.billingProfile, defaultAddress: { ...(draft.billingProfile["defaultAddress"] as object), ...changes } } };
}

/** Each with the part that is named for it. */
const incorrect = [
  [{ postalCode: "none" }, "postalCode"], [{ country: "MX", postalCode: "44100" }, "state"], [{ country: "ZZ" }, "country"], [{ postalCode: "" }, "postalCode"],
] as const;

test("a customer may have any address, when it is created and afterwards", async (context) => {
  const world = await startWorld();
  context.after(() => world.close());
  const token = await world.appToken(world.sandbox);
  for (const [index, [changes]] of incorrect.entries()) {
    const created = await world.call("POST", "/v1/customers", { token, body: draftWith(`Any ${index}`, changes) });
    assert.equal(created.status, 201);
    const profile = draftWith(`Any ${index}`, changes).billingProfile;
    assert.equal((await world.call("PUT", `/v1/customers/${created.json.id}/profiles/billing`, { token, body: profile })).status, 200);
  }
});

test("with addressValidation set to refuse an incorrect address is refused, by its part, when a customer is created and afterwards", async (context) => {
  const world = await startWorld({ settings: { addressValidation: "refuse" } });
  context.after(() => world.close());
  const token = await world.appToken(world.sandbox);
  const created = await world.call("POST", "/v1/customers", { token, body: draftWith("Good", { state: "wa", city: "REDMOND" }) });
  assert.equal(created.status, 201);
  assert.equal(created.json.billingProfile.defaultAddress.state, "wa", "an address is kept as it was sent");
  const rows = await rowsOf(world);
  for (const [changes, part] of incorrect) {
    const draft = draftWith("Bad", changes);
    const refused = await world.call("POST", "/v1/customers", { token, body: draft });
    assertRefused(refused, 400, 3000);
    assert.match(refused.json.data[0], new RegExp(`^billingProfile\\.defaultAddress\\.${part}: `));
    const update = await world.call("PUT", `/v1/customers/${created.json.id}/profiles/billing`, { token, body: draft.billingProfile });
    assertRefused(update, 400, 3000);
    assert.match(update.json.data[0], new RegExp(`^defaultAddress\\.${part}: `));
  }
  await assertUnchanged(world, rows);
});

test("a sandbox customer is deleted whatever its address; with sandboxDeletionAddress set to valid only when that is mended", async (context) => {
  for (const sandboxDeletionAddress of ["any", "valid"] as const) {
    const world = await startWorld({ settings: { sandboxDeletionAddress } });
    context.after(() => world.close());
    const token = await world.userToken(world.sandbox);
    const create = async (name: string, changes: object) => (await world.call("POST", "/v1/customers", { token, body: draftWith(name, changes) })).json.id as string;
    const endings = [
      (id: string) => world.call("DELETE", `/v1/customers/${id}`, { token }),
      (id: string) => world.call("PATCH", `/v1/customers/${id}`, { token, body: { relationshipToPartner: "none" } }),
    ];
    for (const [index, [changes, part]] of incorrect.entries()) {
      const end = endings[index % 2] as (typeof endings)[0];
      const id = await create(`Ending ${index}`, changes);
      if (sandboxDeletionAddress === "valid") {
        const rows = await rowsOf(world);
        const refused = await end(id);
        assertRefused(refused, 403, 2032);
        assert.match(refused.json.description, new RegExp(part));
        await assertUnchanged(world, rows);
        const mended = await world.call("PUT", `/v1/customers/${id}/profiles/billing`, { token, body: draftWith("x", {}).billingProfile });
        assert.equal(mended.status, 200, mended.text);
      }
      assert.ok((await end(id)).status < 300);
    }
    assert.equal((await endings[0]?.(await create("Partial", { addressLine1: "Way" })))?.status, 204);
  }
});
