// The examples of customers.

import { customerDraft } from "../customers.ts";
import { made, type Scene, type Side } from "../scene.ts";
import type { Maker } from "./maker.ts";

const ofCustomer: Maker = (_scene, { customerId }) => ({ params: { customerId } });

/** For examples that end the customer. */
const newCustomer = async ({ world, next }: Scene, { app }: Side, more: object = {}): Promise<string> =>
  (await made(world, "/v1/customers", { token: app, body: { ...customerDraft(`Example ${next()}`), ...more } })).id;

/** One for each side: a sandbox has room for few. */
const granular = new WeakMap<Side, Promise<string>>();

/** With the default GDAP relationship, whose roles some operations take. */
const ofGranular: Maker = async (scene, side) => {
  const known = granular.get(side) ?? newCustomer(scene, side, { enableGDAPByDefault: true });
  granular.set(side, known);
  return { params: { customerId: await known } };
};

/** Education can be asked for once, and again when it was denied: the first time there is nothing to deny. */
async function denyEducation({ world }: Scene, { account, customerId }: Side): Promise<void> {
  const order = { partner: account.tenantId, customer: customerId, qualification: "Education", vettingStatus: "Denied" };
  await world.control("POST", "/customers/qualifications", order);
}

const federation = {
  issuerUri: "https://sts.example.com", logOffUri: "https://sts.example.com/out", passiveLogOnUri: "https://sts.example.com/in",
  preferredAuthenticationProtocol: "ws_fed", promptLoginBehavior: "native_support", signingCertificate: "MIIB", supportsMfa: true,
};

/** What adds a domain to a customer's tenant. */
export function verifiedDomain(name: string, domain: object = {}): Record<string, unknown> {
  return {
    verifiedDomainName: name,
    domain: {
      authenticationType: "federated", capability: "email", name, status: "verified", verificationMethod: "dns_record",
      isDefault: false, isInitial: false, rootDomain: "example.com", ...domain,
    },
    domainFederationSettings: federation,
  };
}

export const customersMakers: Readonly<Record<string, Maker>> = {
  "customers.list": () => ({}),
  "customers.create": (scene) => ({ body: customerDraft(`Example ${scene.next()}`) }),
  "customers.get": ofCustomer,
  "customers.delete": async (scene, side) => ({ params: { customerId: await newCustomer(scene, side) } }),
  "customers.removeRelationship": async (scene, side) =>
    ({ params: { customerId: await newCustomer(scene, side) }, body: { relationshipToPartner: "none" } }),
  "customers.companyProfile.get": ofCustomer,
  "customers.billingProfile.get": ofCustomer,
  "customers.billingProfile.update": ({ next }, { customerId }) =>
    ({ params: { customerId }, body: customerDraft(`Example ${next()}`).billingProfile }),
  "customers.relationshipRequest.get": () => ({}),
  "customers.managedServices.list": ofCustomer,
  "customers.verifiedDomain.create": ({ next }, { customerId }) =>
    ({ params: { customerId }, body: verifiedDomain(`example${next()}.example.com`) }),
  "customers.qualification.get": ofCustomer,
  "customers.qualification.update": async (scene, side) => {
    await denyEducation(scene, side);
    return { params: { customerId: side.customerId }, body: "education" };
  },
  "customers.qualifications.list": ofCustomer,
  "customers.qualifications.create": async (scene, side) => {
    await denyEducation(scene, side);
    return {
      params: { customerId: side.customerId },
      body: { qualification: "Education", educationSegment: "HigherEducation", website: "https://example.edu", validationCode: "12345" },
    };
  },
  "customers.validationCodes.list": () => ({}),
  "customers.validations.list": ofCustomer,
  "customers.validationStatus.get": async ({ world }, { customerId }) => {
    await world.control("POST", "/customers/validationstatus", { customer: customerId, status: "Allowed" });
    return { params: { customerId } };
  },
  "customers.organization.get": ofGranular,
  "customers.customDomains.list": ofGranular,
};
