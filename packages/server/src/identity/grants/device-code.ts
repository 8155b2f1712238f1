// The device code grant: a program without a browser asks again and again until somebody has signed in elsewhere
// (ID-45 to ID-47). What only waits costs no write.

import { invariant } from "@understudy/kernel";
import { findUser } from "../../directories/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { authenticateClient, findClient } from "../client.ts";
import { findByDeviceCode, notePoll, useDevice, type DeviceCode } from "../device-codes.ts";
import { tenantOfDevice } from "../device-sign-in.ts";
import { refusals, TokenRefused, type Refusal } from "../errors.ts";
import { userOfGrant } from "../users.ts";
import type { Asked, Granted, TokenVersion } from "./grant.ts";
import { grantToUser } from "./user-grant.ts";

export async function deviceCode(asked: Asked): Promise<Granted> {
  const { world, protocolNow } = asked;
  const text = codeIn(asked);
  const isTooSoon = world.settings.deviceCodeSlowDown && (await world.unit((unit) => notePoll(unit, text, protocolNow)));
  await world.view((view) => approvedCode(view, asked, text, isTooSoon));
  return world.unit(async (unit) => {
    const code = await approvedCode(unit, asked, text, isTooSoon);
    const granted = await redeemed(unit, asked, code);
    await useDevice(unit.db, code);
    return granted;
  });
}

/** ADAL sends it as `code` (ID-45). */
function codeIn({ form, version }: Asked): string {
  const older = version === "v1" ? form.optional("code") : undefined;
  return form.optional("device_code") || older || form.required("device_code");
}

async function approvedCode(view: View, asked: Asked, text: string, isTooSoon: boolean): Promise<DeviceCode> {
  const code = await findByDeviceCode(view, text, asked.protocolNow);
  if (!code) throw new TokenRefused(refusals.unknownDeviceCode);
  const { state, request } = code;
  if (asked.form.required("client_id").toLowerCase() !== request.appId) throw new TokenRefused(refusals.codeOfOtherClient);
  const isElsewhere = asked.tenant && request.tenantId !== undefined && asked.tenant.tenantId !== request.tenantId;
  if (isElsewhere) throw new TokenRefused(refusals.codeOfOtherTenant);
  if (state === "approved") return code;
  if (state === "pending" && isTooSoon) throw new TokenRefused(refusals.deviceSlowDown);
  const refusal = refusalsByState[asked.version][state];
  throw new TokenRefused(state === "declined" ? { ...refusal, number: view.settings.deviceCodeDeclined } : refusal);
}

const { devicePending: pending, usedDeviceCode: used } = refusals;
const refusalsByState: Readonly<Record<TokenVersion, Readonly<Record<Exclude<DeviceCode["state"], "approved">, Refusal>>>> = {
  v1: { pending, used, declined: refusals.deviceDeclinedV1, expired: refusals.expiredDeviceCodeV1 },
  v2: { pending, used, declined: refusals.deviceDeclined, expired: refusals.expiredDeviceCode },
};

async function redeemed(unit: Unit, asked: Asked, { request, signIn }: DeviceCode): Promise<Granted> {
  invariant(signIn, "an approved device code says who signed in");
  const { form, authority, protocolNow } = asked;
  const { userId, mfa, authTime, approvedAt } = signIn;
  const signedIn = await findUser(unit.db, userId);
  if (!signedIn) throw new TokenRefused(refusals.deletedUser);
  const tenant = await tenantOfDevice(unit.db, request, signedIn);
  if (asked.tenant && asked.tenant.tenantId !== tenant.tenantId) throw new TokenRefused(refusals.codeOfOtherTenant);
  const client = await findClient(unit, tenant, form);
  const proof = await authenticateClient(unit, client, form, { tenant, authority, protocolNow });
  const user = await userOfGrant(unit, signIn, { issuedAt: approvedAt, confidential: proof !== "none" });
  const { resource, scope } = request;
  const wish = { ...(resource !== undefined && { resource }), ...(scope !== undefined && { scope }) };
  return grantToUser(unit, asked, { client, proof, user, signIn: { userId, mfa, authTime }, tenant, wish });
}
