// The account's own profiles. An update sends what was read, as SDKs do, with a part of it changed.

import assert from "node:assert/strict";
import type { Answer } from "../support/world.ts";
import { witness, type Stage } from "./witness.ts";

async function update({ world, ask, side: { user } }: Stage, name: string, change: object): Promise<Answer> {
  const read = await world.call("GET", `/v1/profiles/${name}`, { token: user });
  assert.equal(read.status, 200, read.text);
  return ask("PUT", `/v1/profiles/${name}`, { body: { ...read.json, ...change } });
}

witness({
  "profiles.legalBusiness.get": ({ ask }) => ask("GET", "/v1/profiles/legalbusiness"),
  "profiles.legalBusiness.update": (stage) =>
    update(stage, "legalbusiness", { primaryContact: { firstName: "Robin", lastName: "Reyes", email: "robin@example.com", phoneNumber: "4255550101" } }),
  "profiles.organization.get": ({ ask }) => ask("GET", "/v1/profiles/organization"),
  "profiles.organization.update": (stage) => update(stage, "organization", { email: "mail@example.com" }),
  "profiles.billing.get": ({ ask }) => ask("GET", "/v1/profiles/billing"),
  "profiles.billing.update": (stage) => update(stage, "billing", { purchaseOrderNumber: "PO 1" }),
  "profiles.mpn.get": ({ ask }) => ask("GET", "/v1/profiles/mpn"),
  "profiles.support.get": ({ ask }) => ask("GET", "/v1/profiles/support"),
  "profiles.support.update": (stage) =>
    update(stage, "support", { email: "support@example.com", telephone: "4255550100", website: "https://support.example.com" }),
});
