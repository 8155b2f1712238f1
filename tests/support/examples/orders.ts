// The examples of carts, orders, their papers, and entitlements. What is bought is software for good, of which a sandbox has
// room for as much as is wanted.

import { insertOrder, newOrder } from "../../../packages/server/src/commerce/index.ts";
import { throughDoors } from "../doors.ts";
import { formOf, formType } from "../forms.ts";
import { acceptAgreement, begun, catalogItemOf, skus } from "../purchases.ts";
import { made, type Scene, type Side } from "../scene.ts";
import { newCustomer } from "./customers.ts";
import type { Maker } from "./maker.ts";
import { once } from "./once.ts";

/** A customer that has accepted its agreement, and the item that examples buy for it. */
const counter = once(async (scene, side) => {
  const buyer = { token: side.user, customerId: await newCustomer(scene, side) };
  await acceptAgreement(scene.world, buyer);
  return { customerId: buyer.customerId, item: await catalogItemOf(scene.world, buyer, skus.biztalk) };
});

const cartBody = (catalogItemId: string) => ({
  lineItems: [{ id: 0, catalogItemId, quantity: 1, billingCycle: "one_time", friendlyName: "Example" }],
  partnerOnRecordAttestationAccepted: true,
});

const orderBody = (offerId: string) => ({
  lineItems: [{ lineItemNumber: 0, offerId, quantity: 1, friendlyName: "Example" }],
  billingCycle: "one_time", partnerOnRecordAttestationAccepted: true,
});

async function newCart(scene: Scene, side: Side) {
  const { customerId, item } = await counter(scene, side);
  const cart = await made(scene.world, `/v1/customers/${customerId}/carts`, { token: side.user, body: cartBody(item) });
  return { customerId, cartId: cart.id as string };
}

const keptCart = once(newCart);

async function ordered(scene: Scene, side: Side) {
  const { customerId, item } = await counter(scene, side);
  const order = await made(scene.world, `/v1/customers/${customerId}/orders`, { token: side.user, body: orderBody(item) });
  return { customerId, orderId: order.id as string };
}

const keptOrder = once(ordered);
const ofOrder: Maker = async (scene, side) => ({ params: await keptOrder(scene, side) });

/** Software of another publisher, which is activated. */
const ofSaas = once(async (scene, side) => {
  const { customerId, orderId } = await begun(scene.world, { accountId: side.account.tenantId, customerId: await newCustomer(scene, side), sku: skus.saas });
  return { customerId, orderId };
});

/** A reservation, with the parts of its artifact's address. */
const reservation = once(async (scene, side) => {
  const customerId = await newCustomer(scene, side);
  await begun(scene.world, { accountId: side.account.tenantId, customerId, sku: skus.reservation, status: "active" });
  const { json } = await scene.world.call("GET", `/v1/customers/${customerId}/entitlements`, { token: side.user });
  const [, groupId = "", lineItemId = "", resourceId = ""] = /groups\/(.+)\/lineitems\/(.+)\/resource\/(.+)$/.exec(json.items[0].entitledArtifacts[0].link.uri) ?? [];
  return { customerId, groupId, lineItemId, resourceId };
});

const ofReservation: Maker = async (scene, side) => ({ params: await reservation(scene, side) });

const papers = {
  metadata: { customerPrice: "156.87", currency: "USD", fxRate: "1.0", isPartOfTender: true, tenderLink: "https://tenders.example.com/1" },
  poFiles: ["the purchase order"], tenderFiles: ["the tender"],
};

/** An order that waits for papers, also where the catalog has nothing that does. */
async function waiting(scene: Scene, side: Side) {
  const { customerId, item } = await counter(scene, side);
  const { tenantId: accountId } = side.account;
  return throughDoors(scene.world, async (unit) => {
    const orderId = unit.ids.guid().slice(-12);
    await insertOrder(unit.db, newOrder({
      orderId, accountId, customerId, createdAt: unit.nowText, billingCycle: "one_time", currency: "USD", status: "pending_po_upload", awaiting: [],
      lines: [{ lineItemNumber: 0, offerId: item, friendlyName: "Example", quantity: 1 }],
    }));
    return { customerId, orderId };
  });
}

const withPapers = once(async (scene, side) => {
  const { customerId, orderId } = await waiting(scene, side);
  const path = `/v1/customers/${customerId}/orders/${orderId}/attachment`;
  const { json } = await scene.world.call("POST", path, { token: side.user, body: formOf(papers), headers: { "content-type": formType } });
  return { customerId, orderId, attachmentId: json.items[0].attachmentId as string };
});

export const ordersMakers: Readonly<Record<string, Maker>> = {
  "carts.create": async (scene, side) => {
    const { customerId, item } = await counter(scene, side);
    return { params: { customerId }, body: cartBody(item) };
  },
  "carts.get": async (scene, side) => ({ params: await keptCart(scene, side) }),
  "carts.update": async (scene, side) => ({ params: await keptCart(scene, side), body: cartBody((await counter(scene, side)).item) }),
  "carts.checkout": async (scene, side) => ({ params: await newCart(scene, side) }),
  "orders.list": async (scene, side) => ({ params: { customerId: (await keptOrder(scene, side)).customerId }, query: "billingType=onetime" }),
  "orders.create": async (scene, side) => {
    const { customerId, item } = await counter(scene, side);
    return { params: { customerId }, body: orderBody(item) };
  },
  "orders.get": ofOrder,
  "orders.update": async (scene, side) => ({
    params: await ordered(scene, side), body: { status: "cancelled", lineItems: [{ lineItemNumber: 0, offerId: (await counter(scene, side)).item }] },
  }),
  "orders.provisioningStatus.get": ofOrder,
  "orders.activationLinks.list": async (scene, side) => ({ params: await ofSaas(scene, side) }),
  "orders.lineItems.activationLinks.get": async (scene, side) => ({ params: { ...await ofSaas(scene, side), lineItemNumber: "0" } }),
  "orders.attachments.list": async (scene, side) => {
    const { customerId, orderId } = await withPapers(scene, side);
    return { params: { customerId, orderId } };
  },
  "orders.attachments.upload": async (scene, side) => ({ params: await waiting(scene, side), body: papers }),
  "orders.attachments.download": async (scene, side) => ({ params: await withPapers(scene, side) }),
  "entitlements.list": async (scene, side) => ({ params: { customerId: (await reservation(scene, side)).customerId }, query: "showExpiry=true" }),
  "artifacts.reservedInstance.get": ofReservation,
  "artifacts.virtualMachineReservedInstance.get": ofReservation,
};
