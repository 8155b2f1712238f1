// The examples of transfers: of older subscriptions of a customer of their own, between the account of the scene and a
// further partner of that customer.

import { sql } from "../../../packages/server/src/database/index.ts";
import { customerDraft } from "../customers.ts";
import { throughDoors } from "../doors.ts";
import { buyLegacy } from "../legacy.ts";
import { addAccount } from "../partners.ts";
import { acceptAgreement } from "../purchases.ts";
import { made, type Scene, type Side } from "../scene.ts";
import { share } from "../transfers.ts";
import type { Maker } from "./maker.ts";

interface Other {
  readonly tenantId: string;
  readonly token: string;
  readonly customerId: string;
}

/** One further partner for each side, whose customer the side has too: so nothing of the customer goes with the side's account. */
const others = new WeakMap<Side, Promise<Other>>();

function otherOf(scene: Scene, side: Side): Promise<Other> {
  const known = others.get(side) ?? newOther(scene, side);
  others.set(side, known);
  return known;
}

async function newOther({ world, next }: Scene, { account, user }: Side): Promise<Other> {
  const { tenantId, token } = await addAccount(world, account.kind, "indirectProvider", `transferring${next()}`);
  const { id: customerId } = await made(world, "/v1/customers", { token, body: customerDraft(`Transferred ${next()}`) });
  await share(world, customerId, tenantId, account.tenantId);
  for (const partner of [token, user]) await acceptAgreement(world, { token: partner, customerId });
  return { tenantId, token, customerId };
}

interface Way {
  readonly from: string;
  readonly to: string;
  readonly customerId: string;
  /** Of a user of the partner that has the subscriptions. */
  readonly token: string;
}

async function away(scene: Scene, side: Side): Promise<Way> {
  const { tenantId, customerId } = await otherOf(scene, side);
  return { from: side.account.tenantId, to: tenantId, customerId, token: side.user };
}

/** What is decided on by the account of the scene is offered by the other partner. */
async function towards(scene: Scene, side: Side): Promise<Way> {
  const { tenantId, customerId, token } = await otherOf(scene, side);
  return { from: tenantId, to: side.account.tenantId, customerId, token };
}

async function draftOf({ world }: Scene, { from, to, customerId }: Way) {
  const { subscriptionId } = await buyLegacy(world, { accountId: from, customerId });
  return { sourcePartnerTenantId: from, targetPartnerTenantId: to, lineItems: [{ subscriptionId, friendlyName: "Moving" }] };
}

async function offered(scene: Scene, way: Way) {
  const { customerId, token } = way;
  const { id } = await made(scene.world, `/v1/customers/${customerId}/transfers`, { token, body: await draftOf(scene, way) });
  return { customerId, transferId: id as string };
}

/** A sandbox's customer has room for few subscriptions: those that came before make it. */
const makeRoom = ({ world }: Scene, { to, customerId }: Way): Promise<unknown> =>
  throughDoors(world, ({ db }) => db.run(sql`UPDATE subscriptions SET status = 'deleted' WHERE account_id = ${to} AND customer_id = ${customerId}`));

export const transfersMakers: Readonly<Record<string, Maker>> = {
  "transfers.list": async (scene, side) => {
    const { customerId } = await offered(scene, await away(scene, side));
    return { params: { customerId } };
  },
  "transfers.create": async (scene, side) => {
    const way = await away(scene, side);
    return { params: { customerId: way.customerId }, body: await draftOf(scene, way) };
  },
  "transfers.get": async (scene, side) => ({ params: await offered(scene, await away(scene, side)) }),
  "transfers.update": async (scene, side) => ({ params: await offered(scene, await towards(scene, side)), body: { status: "reject" } }),
  "transfers.delete": async (scene, side) => ({ params: await offered(scene, await away(scene, side)) }),
  "transfers.accept": async (scene, side) => {
    const way = await towards(scene, side);
    await makeRoom(scene, way);
    return { params: await offered(scene, way) };
  },
  "transfers.eligibility.list": async (scene, side) => {
    const { from, customerId } = await away(scene, side);
    await buyLegacy(scene.world, { accountId: from, customerId });
    return { params: { customerId }, query: "transferType=directtoindirect" };
  },
};
