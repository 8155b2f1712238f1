// Orders that wait for the customer's purchase order: what is sent, what becomes of it, and what happens when nothing comes.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { buyOrder, openCounter, readOrder, type Counter } from "../../../../../tests/support/carts.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { formOf, formType } from "../../../../../tests/support/forms.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Answer, Json } from "../../../../../tests/support/world.ts";

const once = { billingCycle: "one_time", termDuration: undefined } as const;
const reviewed = { item: "DG7GMGF0D7FV:0001", ...once } as const;
const metadata = { customerPrice: "156.87", currency: "USD" };
const fine = { metadata, poFiles: ["the purchase order"] };

const send = ({ shop, path }: Counter, { id }: Json, form: object): Promise<Answer> =>
  shop.world.call("POST", `${path}/orders/${id}/attachment`, { token: shop.account.token, body: formOf(form), headers: { "content-type": formType } });

for (const dialect of dialects) {
  describe(`an order that waits for a purchase order on ${dialect}`, () => {
    let shop: Shop;
    let counter: Counter;
    before(async () => {
      shop = await openShop({ kind: "sandbox" }, dialect);
      counter = await openCounter(shop);
    });
    after(() => shop.world.close());

    test("is reviewed when it is there, and completed after that, with its subscription", async () => {
      const order = await buyOrder(counter, [reviewed]);
      assert.deepEqual([order.status, order.lineItems[0].subscriptionId], ["pending_po_upload", undefined]);
      assertRefused(await shop.call("GET", `${counter.path}/orders/${order.id}/provisioningstatus`), 404, 800_007);
      for (const change of [{ status: "cancelled" }, { billingCycle: "annual" }, { lineItems: [{ ...order.lineItems[0], parentSubscriptionId: order.id }] }]) {
        assertRefused(await shop.call("PATCH", `${counter.path}/orders/${order.id}`, change), 409, 800_014);
      }
      const sent = await send(counter, order, { ...fine, poFiles: ["a".repeat(1_025), "b"], tenderFiles: ["tender"] });
      assert.equal(sent.status, 201, sent.text);
      const kinds = sent.json.items.map((item: Json) => [item.attachmentType, item.fileName, item.sizeInKB]);
      assert.deepEqual(kinds, [["POAttachment", "poFiles1.pdf", 2], ["POAttachment", "poFiles2.pdf", 1], ["TenderAttachment", "tenderFiles1.pdf", 1]]);
      assert.equal((await readOrder(counter, order.id)).status, "po_upload_complete");
      await shop.pass("PT59M");
      assert.equal((await readOrder(counter, order.id)).status, "po_upload_complete");
      await shop.pass("PT11M");
      const { status, lineItems: [line] } = await readOrder(counter, order.id);
      assert.equal(status, "completed");
      assert.equal((await shop.call("GET", `${counter.path}/subscriptions/${line.subscriptionId}`)).json.orderId, order.id);
    });

    test("is rejected after ninety days without one, and buys nothing", async () => {
      const before = (await shop.call("GET", `${counter.path}/subscriptions`)).json.totalCount;
      const { id } = await buyOrder(counter, [reviewed]);
      await shop.pass("P89DT23H59M");
      assert.equal((await readOrder(counter, id)).status, "pending_po_upload");
      await shop.pass("PT1M");
      assert.equal((await readOrder(counter, id)).status, "po_review_rejected");
      assertRefused(await send(counter, { id }, fine), 400, 800_042);
      assertRefused(await shop.call("PATCH", `${counter.path}/orders/${id}`, { billingCycle: "annual" }), 400, 800_097);
      assertRefused(await shop.call("PATCH", `${counter.path}/orders/${id}`, { status: "cancelled" }), 400, 800_061);
      assertRefused(await shop.call("PATCH", `${counter.path}/orders/${id}`, { status: "cancelled" }), 400, 800_061);
      assert.equal((await shop.call("GET", `${counter.path}/subscriptions`)).json.totalCount, before);
    });

    test("gives its papers back as they were sent, to nobody else", async () => {
      const order = await buyOrder(counter, [reviewed]);
      const { items } = (await send(counter, order, fine)).json;
      assert.deepEqual((await shop.call("GET", `${counter.path}/orders/${order.id}/attachments`)).json.items, items);
      const path = (id: string) => `${counter.path}/orders/${order.id}/attachment/${id}`;
      const file = await shop.call("GET", path(items[0].attachmentId));
      assert.deepEqual([file.status, file.text, file.headers.get("content-type")], [200, "the purchase order", "application/octet-stream"]);
      assert.match(file.headers.get("content-disposition") ?? "", /^attachment; filename=poFiles1\.pdf$/);
      assertRefused(await shop.call("GET", path("nothing")), 404, 1000);
      const other = await buyOrder(counter, [reviewed]);
      assertRefused(await shop.call("GET", `${counter.path}/orders/${other.id}/attachment/${items[0].attachmentId}`), 404, 1000);
      assert.equal((await shop.call("GET", `${counter.path}/orders/${other.id}/attachments`)).json.totalCount, 0);
    });

    const faulty: Readonly<Record<string, readonly [form: object, code: number]>> = {
      "no file": [{ metadata }, 900_252],
      "no metadata": [{ poFiles: ["x"] }, 900_254],
      "metadata that are no object": [{ ...fine, metadata: "x" }, 900_254],
      "no price": [{ ...fine, metadata: { currency: "USD" } }, 900_254],
      "a price that is no number": [{ ...fine, metadata: { ...metadata, customerPrice: "much" } }, 900_254],
      "a price that is no text": [{ ...fine, metadata: { ...metadata, customerPrice: 5 } }, 900_254],
      "no currency": [{ ...fine, metadata: { customerPrice: "1" } }, 900_254],
      "an exchange rate that is no number": [{ ...fine, metadata: { ...metadata, fxRate: "x" } }, 900_254],
      "a tender without link and document": [{ ...fine, metadata: { ...metadata, isPartofTender: true } }, 900_253],
      "a tender with a link of blanks": [{ ...fine, metadata: { ...metadata, isPartofTender: true, tenderLink: " " } }, 900_253],
    };
    test("is refused papers that are not right, and keeps nothing of them", async () => {
      const order = await buyOrder(counter, [reviewed]);
      const rows = await rowsOf(shop.world);
      for (const [what, [form, code]] of Object.entries(faulty)) {
        const answer = await send(counter, order, form);
        assert.equal(answer.json.code, code, `${what}: ${answer.text}`);
        assertRefused(answer, 400, code);
      }
      await assertUnchanged(shop.world, rows);
      for (const more of [{ tenderLink: "https://tenders.example.com" }, {}]) {
        const form = { metadata: { ...metadata, isPartOfTender: true, fxRate: "1.2", ...more }, poFiles: ["x"], tenderFiles: ["tenderLink" in more ? "" : "y"] };
        assert.equal((await send(counter, order, form)).status, 201);
      }
    });

    test("is one of the products that are reviewed in the sandbox, and no other order takes papers", async () => {
      const order = await buyOrder(counter, [{ item: skus.biztalk, ...once }]);
      assert.equal(order.status, "pending");
      assertRefused(await send(counter, order, fine), 400, 800_042);
    });

    test("goes with its customer, and its place on the agenda with it", async () => {
      const fresh = await openCounter(shop);
      const waiting = await buyOrder(fresh, [reviewed]);
      await send(fresh, await buyOrder(fresh, [reviewed]), fine);
      const agenda = async () => (await shop.world.control("GET", "/agenda?limit=500")).json.entries.filter((entry: Json) => entry.kind.startsWith("orders."));
      const before = (await agenda()).length;
      assert.equal((await shop.call("DELETE", fresh.path)).status, 204);
      assert.equal((await agenda()).length, before - 2);
      assertRefused(await shop.call("GET", `${fresh.path}/orders/${waiting.id}`), 404, 1000);
    });
  });
}

test("purchaseOrderOutcome rejected makes the review refuse the order", async (context) => {
  const shop = await openShop({ kind: "sandbox", settings: { purchaseOrderOutcome: "rejected", purchaseOrderReview: "P1D" } });
  context.after(() => shop.world.close());
  const counter = await openCounter(shop);
  const order = await buyOrder(counter, [reviewed]);
  await send(counter, order, fine);
  await shop.pass("P1D");
  assert.equal((await readOrder(counter, order.id)).status, "po_review_rejected");
});
