// The pages of indirect providers and resellers, and the sandbox resellers of the API.

import { addAccount, requestIds, resellerDraft } from "../partners.ts";
import type { Scene, Side } from "../scene.ts";
import type { Json } from "../world.ts";
import type { Maker } from "./maker.ts";

/** A sandbox has room for five: those that other examples have made go. */
async function makeRoom({ world }: Scene, { user, resellerId }: Side): Promise<void> {
  const { json } = await world.call("GET", "/internal/v1/indirectresellers", { token: user });
  const others = json.filter((reseller: Json) => reseller.resellerId !== resellerId);
  for (const other of others) await world.call("DELETE", `/v1/sandboxIndirectReseller/${other.resellerId}`, { token: user, headers: requestIds() });
}

export const resellersMakers: Readonly<Record<string, Maker>> = {
  "indirectResellers.list": () => ({}),
  "indirectResellers.request.get": () => ({}),
  "indirectProviders.list": (_scene, { reseller: token }) => ({ token }),
  "indirectProviders.accept": async (scene, side) => {
    const { world, next } = scene;
    const { account, user } = side;
    if (account.kind === "sandbox") await makeRoom(scene, side);
    const { json } = await world.call("GET", "/internal/v1/indirectresellers/request", { token: user });
    const { token } = await addAccount(world, account.kind, "indirectReseller", `accepting${next()}`);
    return { token, body: { partnerId: json.partnerId, code: json.code } };
  },
  "accounts.sandboxIndirectResellers.create": async (scene, side) => {
    await makeRoom(scene, side);
    return { body: resellerDraft(`reseller${scene.next()}`) };
  },
  "accounts.sandboxIndirectResellers.delete": async (scene, side) => {
    await makeRoom(scene, side);
    const body = resellerDraft(`reseller${scene.next()}`);
    const { json } = await scene.world.call("POST", "/v1/sandboxIndirectReseller", { token: side.user, body, headers: requestIds() });
    return { params: { resellerId: json.accountId } };
  },
};
