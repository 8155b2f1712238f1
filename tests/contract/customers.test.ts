// Customers: themselves, their profiles, domains, qualifications and what Microsoft has looked at.

import assert from "node:assert/strict";
import { customerDraft } from "../support/customers.ts";
import { verifiedDomain } from "../support/examples/customers.ts";
import { made } from "../support/scene.ts";
import { witness, type Stage } from "./witness.ts";

const newCustomer = async ({ world, side, next }: Stage, more: object = {}): Promise<string> =>
  (await made(world, "/v1/customers", { token: side.app, body: { ...customerDraft(`Witness ${next()}`), ...more } })).id;

const ofCustomer = (part: string) => ({ ask, side: { customerId } }: Stage) => ask("GET", `/v1/customers/${customerId}/${part}`);

const education = { qualification: "Education", educationSegment: "HigherEducation", website: "https://example.edu" };

/** A new customer that has asked for a qualification with one of the partner's codes, which is enough to have it. */
async function qualified(stage: Stage): Promise<string> {
  const customerId = await newCustomer(stage);
  const body = { qualification: "GovernmentCommunityCloud", validationCode: await newCode(stage) };
  await made(stage.world, `/v1/customers/${customerId}/qualifications`, { token: stage.side.user, body });
  return customerId;
}

async function newCode({ world, next, side: { account } }: Stage): Promise<string> {
  const validationId = `1234${next()}`;
  await world.control("POST", "/customers/validationcodes", { partner: account.domain, organizationName: "City of Example", validationId, maxCreates: 5 });
  return validationId;
}

witness({
  "customers.list": ({ ask }) => ask("GET", "/v1/customers"),
  "customers.create": ({ ask, next }) => ask("POST", "/v1/customers", { body: customerDraft(`Witness ${next()}`) }),
  "customers.get": async ({ ask, side: { customerId } }) => {
    const answer = await ask("GET", `/v1/customers/${customerId}`);
    assert.equal(answer.json.id, customerId);
    return answer;
  },
  "customers.delete": async (stage) => stage.ask("DELETE", `/v1/customers/${await newCustomer(stage)}`),
  "customers.removeRelationship": async (stage) =>
    stage.ask("PATCH", `/v1/customers/${await newCustomer(stage)}`, { body: { relationshipToPartner: "none" } }),
  "customers.companyProfile.get": ofCustomer("profiles/company"),
  "customers.billingProfile.get": ofCustomer("profiles/billing"),
  "customers.billingProfile.update": ({ ask, next, side: { customerId } }) =>
    ask("PUT", `/v1/customers/${customerId}/profiles/billing`, { body: customerDraft(`Witness ${next()}`).billingProfile }),
  "customers.relationshipRequest.get": ({ ask }) => ask("GET", "/v1/customers/relationshiprequests"),
  "customers.managedServices.list": ofCustomer("managedservices"),
  "customers.verifiedDomain.create": ({ ask, next, side: { customerId } }) =>
    ask("POST", `/v1/customers/${customerId}/verifieddomain`, { body: verifiedDomain(`witness${next()}.example.com`) }),
  "customers.qualification.get": ofCustomer("qualification"),
  "customers.qualification.update": ({ ask, side: { customerId } }) =>
    ask("PUT", `/v1/customers/${customerId}/qualification`, { body: '"education"' }),
  "customers.qualifications.list": async (stage) => stage.ask("GET", `/v1/customers/${await qualified(stage)}/qualifications`),
  "customers.qualifications.create": async (stage) =>
    stage.ask("POST", `/v1/customers/${await newCustomer(stage)}/qualifications`, { body: education }),
  "customers.validationCodes.list": async (stage) => {
    await newCode(stage);
    return stage.ask("GET", "/v1/customers/all/validations");
  },
  "customers.validations.list": async (stage) => stage.ask("GET", `/v1/customers/${await qualified(stage)}/validations`),
  "customers.validationStatus.get": async ({ world, ask, side: { customerId } }) => {
    await world.control("POST", "/customers/validationstatus", { customer: customerId, status: "Allowed" });
    return ask("GET", `/v1/customers/${customerId}/validationStatus`);
  },
  "customers.organization.get": async (stage) =>
    stage.ask("GET", `/v1/customers/${await newCustomer(stage, { enableGDAPByDefault: true })}/organization`),
  "customers.customDomains.list": async (stage) =>
    stage.ask("GET", `/v1/customers/${await newCustomer(stage, { enableGDAPByDefault: true })}/customDomains`),
});
