// The examples of the account's own pages: itself, enrolment, identifiers, tenants and domains, agreements.

import { addPrimary, setAccountState } from "../doors.ts";
import { newCompany, verifiedCompany } from "../enrolment.ts";
import { made } from "../scene.ts";
import type { Maker } from "./maker.ts";

const address = { country: "US", city: "Redmond", addressLine1: "One Microsoft Way", state: "WA", postalCode: "98052" };

export const accountMakers: Readonly<Record<string, Maker>> = {
  "account.get": () => ({}),
  "account.setUp": async ({ world, next }) => {
    const { tenantId, userName } = await addPrimary(world, `setup${next()}.onmicrosoft.com`);
    await setAccountState(world, tenantId, "created");
    const token = await world.userToken(world.primary, { userName });
    return { token, body: { companyName: "Example", address, agreementAccepted: true } };
  },
  "account.memberships.list": () => ({}),
  "account.limits.list": () => ({}),
  "account.programs.list": () => ({}),
  "addressRules.get": () => ({ params: { country: "US" } }),
  "accountAgreements.list": () => ({}),
  "accountAgreements.accept": () => ({ body: { agreementType: "PartnerNetworkAgreement", version: "1" } }),
  "enrolment.get": () => ({}),
  "enrolment.submit": async ({ world, next }) => {
    const { token, application } = await newCompany(world, `applies${next()}`);
    return { token, body: application };
  },
  "enrolment.complete": async ({ world, next }) => {
    const { token, completion } = await verifiedCompany(world, `completes${next()}`);
    return { token, body: completion };
  },
  "identifiers.get": () => ({}),
  "identifiers.locations.create": ({ next }) => ({ body: { name: `Location ${next()}`, country: "US" } }),
  "identifiers.associate": async ({ world, next }, { user }) => {
    const location = await made(world, "/internal/v1/identifiers/locations", { token: user, body: { name: `Location ${next()}`, country: "US" } });
    return { body: { mpnId: location.mpnId } };
  },
  "tenants.list": () => ({}),
  "tenants.domains.list": () => ({}),
  "tenants.domains.create": ({ next }) => ({ body: { name: `added${next()}.example.com` } }),
  "tenants.domains.setDefault": (_scene, { account }) => ({ body: { name: account.domain } }),
};
