// The examples of customers.

import { customerDraft } from "../customers.ts";
import { made, type Scene, type Side } from "../scene.ts";
import type { Maker } from "./maker.ts";

const ofCustomer: Maker = (_scene, { customerId }) => ({ params: { customerId } });

export const newCustomer = async ({ world, next }: Scene, { user }: Side, more: object = {}): Promise<string> =>
  (await made(world, "/v1/customers", { token: user, body: { ...customerDraft(`Example ${next()}`), ...more } })).id;

/** For examples that only read the customer: one for each side, since a sandbox has room for few. */
export function ofOne(make: (scene: Scene, side: Side) => Promise<string>): Maker {
  const known = new WeakMap<Side, Promise<string>>();
  return async (scene, side) => {
    const customerId = known.get(side) ?? make(scene, side);
    known.set(side, customerId);
    return { params: { customerId: await customerId } };
  };
}

/** With the default GDAP relationship, whose roles some operations take. */
const ofGranular = ofOne((scene, side) => newCustomer(scene, side, { enableGDAPByDefault: true }));

/** One that has asked for a qualification with a code of the partner's, which is enough to have it. */
const ofQualified = ofOne(async (scene, side) => {
  const customerId = await newCustomer(scene, side);
  const body = { qualification: "GovernmentCommunityCloud", validationCode: await newCode(scene, side) };
  await made(scene.world, `/v1/customers/${customerId}/qualifications`, { token: side.user, body });
  return customerId;
});

async function newCode({ world, next }: Scene, { account }: Side): Promise<string> {
  const validationId = `1234${next()}`;
  await world.control("POST", "/customers/validationcodes", { partner: account.domain, organizationName: "City of Example", validationId, maxCreates: 5 });
  return validationId;
}

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
  "customers.qualifications.list": ofQualified,
  "customers.qualifications.create": async (scene, side) => {
    await denyEducation(scene, side);
    return {
      params: { customerId: side.customerId },
      body: { qualification: "Education", educationSegment: "HigherEducation", website: "https://example.edu", validationCode: "12345" },
    };
  },
  "customers.validationCodes.list": async (scene, side) => {
    await newCode(scene, side);
    return {};
  },
  "customers.validations.list": ofQualified,
  "customers.validationStatus.get": async ({ world }, { customerId }) => {
    await world.control("POST", "/customers/validationstatus", { customer: customerId, status: "Allowed" });
    return { params: { customerId } };
  },
  "customers.organization.get": ofGranular,
  "customers.customDomains.list": ofGranular,
};
