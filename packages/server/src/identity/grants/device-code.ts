// The device code grant: a program without a browser asks again and again until somebody has signed in elsewhere
// (ID-45 to ID-47). What only waits costs no write.

import { invariant } from "@understudy/kernel";
import { findUser, type Directory } from "../../directories/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { findByDeviceCode, notePoll, useDevice, type DeviceCode } from "../device-codes.ts";
import { tenantOfDevice } from "../device-sign-in.ts";
import { refusals, TokenRefused, type Refusal } from "../errors.ts";
import { signInOf, userOfGrant } from "../users.ts";
import type { Asked, Granted, TokenVersion } from "./grant.ts";
import { opened, provedClient, type Proved } from "./proved-client.ts";
import { grantToUser } from "./user-grant.ts";

export async function deviceCode(asked: Asked): Promise<Granted> {
  const { world, protocolNow } = asked;
  const text = codeIn(asked);
  const isTooSoon = world.settings.deviceCodeSlowDown && (await world.unit((unit) => notePoll(unit, text, protocolNow)));
  await world.view((view) => approvedCode(view, asked, text, isTooSoon));
  return world.unit(async (unit) => {
    const proved = await approvedCode(unit, asked, text, isTooSoon);
    const granted = await redeemed(unit, asked, proved);
    await useDevice(unit.db, proved.content);
    return granted;
  });
}

/** ADAL sends it as `code` (ID-45). */
function codeIn({ form, version }: Asked): string {
  const older = version === "v1" ? form.optional("code") : undefined;
  return form.optional("device_code") || older || form.required("device_code");
}

async function approvedCode(view: View, asked: Asked, text: string, isTooSoon: boolean): Promise<Proved<DeviceCode>> {
  const handedIn = await opened(async () => {
    const code = await findByDeviceCode(view, text, asked.protocolNow);
    if (!code) throw new TokenRefused(refusals.unknownDeviceCode);
    return code;
  });
  // At `common` nobody knows whose tenant it will be until somebody has signed in, so there the client waits unproved.
  const waiting = asked.tenant || handedIn.content?.signIn ? undefined : handedIn.content;
  if (waiting) throw refusalOf(view, asked, waiting, asked.form.required("client_id").toLowerCase(), isTooSoon);
  const proved = await provedClient(view, asked, handedIn, { tenantOf: (code) => tenantSignedInAt(view, code) });
  if (proved.content.state === "approved" && isOf(proved.content, proved.client.appId, asked)) return proved;
  throw refusalOf(view, asked, proved.content, proved.client.appId, isTooSoon);
}

async function tenantSignedInAt(view: View, { request, signIn }: DeviceCode): Promise<Directory | undefined> {
  const user = signIn && (await findUser(view.db, signIn.userId));
  return user && tenantOfDevice(view.db, request, user);
}

const isOf = ({ request }: DeviceCode, appId: string, asked: Asked): boolean =>
  appId === request.appId && (!asked.tenant || request.tenantId === undefined || asked.tenant.tenantId === request.tenantId);

function refusalOf(view: View, asked: Asked, code: DeviceCode, appId: string, isTooSoon: boolean): TokenRefused {
  const { state, request } = code;
  if (appId !== request.appId) return new TokenRefused(refusals.codeOfOtherClient);
  if (state === "approved" || !isOf(code, appId, asked)) return new TokenRefused(refusals.codeOfOtherTenant);
  if (state === "pending" && isTooSoon) return new TokenRefused(refusals.deviceSlowDown);
  const refusal = refusalsByState[asked.version][state];
  return new TokenRefused(state === "declined" ? { ...refusal, number: view.settings.deviceCodeDeclined } : refusal);
}

const { devicePending: pending, usedDeviceCode: used } = refusals;
const refusalsByState: Readonly<Record<TokenVersion, Readonly<Record<Exclude<DeviceCode["state"], "approved">, Refusal>>>> = {
  v1: { pending, used, declined: refusals.deviceDeclinedV1, expired: refusals.expiredDeviceCodeV1 },
  v2: { pending, used, declined: refusals.deviceDeclined, expired: refusals.expiredDeviceCode },
};

async function redeemed(unit: Unit, asked: Asked, { content, client, proof }: Proved<DeviceCode>): Promise<Granted> {
  const { request, signIn } = content;
  invariant(signIn, "an approved device code says who signed in");
  const user = await userOfGrant(unit, signIn, { confidential: proof !== "none" });
  const tenant = await tenantOfDevice(unit.db, request, user);
  if (asked.tenant && asked.tenant.tenantId !== tenant.tenantId) throw new TokenRefused(refusals.codeOfOtherTenant);
  const { resource, scope } = request;
  const wish = { ...(resource !== undefined && { resource }), ...(scope !== undefined && { scope }) };
  return grantToUser(unit, asked, { client, proof, user, signIn: signInOf(signIn), tenant, wish });
}
