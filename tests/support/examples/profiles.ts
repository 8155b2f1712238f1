// The examples of the account's own profiles: each update sends what was read, with a part of it changed.

import { strict as assert } from "node:assert";
import type { Scene, Side } from "../scene.ts";
import type { Json } from "../world.ts";
import type { Maker } from "./maker.ts";

async function readProfile({ world }: Scene, { user }: Side, name: string): Promise<Json> {
  const answer = await world.call("GET", `/v1/profiles/${name}`, { token: user });
  assert.equal(answer.status, 200, answer.text);
  const { links: _links, attributes: _attributes, profileType: _type, ...profile } = answer.json;
  return profile;
}

export const profilesMakers: Readonly<Record<string, Maker>> = {
  "profiles.legalBusiness.get": () => ({}),
  "profiles.legalBusiness.update": async (scene, side) => {
    const { vettingStatus: _status, vettingSubStatus: _subStatus, ...profile } = await readProfile(scene, side, "legalbusiness");
    return { body: { ...profile, primaryContact: { ...profile.primaryContact, phoneNumber: `42555501${scene.next()}` } } };
  },
  "profiles.organization.get": () => ({}),
  "profiles.organization.update": async (scene, side) => {
    const { id: _id, tenantId: _tenantId, domain: _domain, ...profile } = await readProfile(scene, side, "organization");
    return { body: { ...profile, email: `mail${scene.next()}@example.com` } };
  },
  "profiles.billing.get": () => ({}),
  "profiles.billing.update": async (scene, side) => {
    const profile = await readProfile(scene, side, "billing");
    return { body: { ...profile, purchaseOrderNumber: `PO ${scene.next()}` } };
  },
  "profiles.mpn.get": () => ({}),
  "profiles.support.get": () => ({}),
  "profiles.support.update": ({ next }) => ({
    body: { email: `support${next()}@example.com`, telephone: "4255550100", website: "https://support.example.com" },
  }),
};
