// One request for every built operation that succeeds, and succeeds again when it is made anew. Tests that hold for
// all operations loop over the contract with these; a new operation adds its example here.

import { strict as assert } from "node:assert";
import { allOperations, isBuilt, isOfPipeline, type BuiltOperation } from "@understudy/contract";
import { customerDraft } from "./customers.ts";
import { addPrimary, setAccountState } from "./doors.ts";
import type { Body, Maker } from "./examples/maker.ts";
import { made, type Scene, type Side } from "./scene.ts";
import { selfSigned } from "./self-signed.ts";
import { azureCli, type Answer } from "./world.ts";

export interface Example {
  readonly operation: BuiltOperation;
  readonly token: string;
  readonly params: Readonly<Record<string, string>>;
  readonly path: string;
  readonly body?: Body;
}

const address = { country: "US", city: "Redmond", addressLine1: "One Microsoft Way", state: "WA", postalCode: "98052" };

/** For the client that the operator's tokens are made with. */
const consent = {
  applicationId: azureCli, displayName: "Example",
  applicationGrants: [{ enterpriseApplicationId: "00000003-0000-0000-c000-000000000000", scope: "User.Read,Directory.AccessAsUser.All" }],
};

const ofCustomer: Maker = (_scene, { customerId }) => ({ params: { customerId } });

const makers: Readonly<Record<string, Maker>> = {
  "customers.list": () => ({}),
  "customers.create": (scene) => ({ body: customerDraft(`Example ${scene.next()}`) }),
  "customers.get": ofCustomer,
  "customers.delete": async ({ world, next }, { app }) => {
    const { id } = await made(world, "/v1/customers", { token: app, body: customerDraft(`Example ${next()}`) });
    return { params: { customerId: id } };
  },
  "customers.companyProfile.get": ofCustomer,
  "customers.billingProfile.get": ofCustomer,
  "customers.billingProfile.update": ({ next }, { customerId }) =>
    ({ params: { customerId }, body: customerDraft(`Example ${next()}`).billingProfile }),
  "audit.records.list": () => ({}),
  "audit.records.get": (_scene, { auditId }) => ({ params: { auditId } }),
  "security.partnerRequests.list": () => ({}),
  "security.applicationMfaAdoption.list": () => ({}),
  "security.nonMfaPrincipals.list": () => ({}),
  "utilities.domains.exists": (_scene, { customerDomain }) => ({ params: { domain: customerDomain } }),
  "utilities.validations.checkDomainAvailability": ({ next }) => ({ params: { domainPrefix: `free${next()}` } }),
  "account.get": () => ({}),
  "account.setUp": async ({ world, next }) => {
    const { tenantId, userName } = await addPrimary(world, `setup${next()}.onmicrosoft.com`);
    await setAccountState(world, tenantId, "created");
    const token = await world.userToken(world.primary, { userName });
    return { token, body: { companyName: "Example", address, agreementAccepted: true } };
  },
  "integrationSandbox.get": () => ({}),
  "integrationSandbox.create": async ({ world, next }) => {
    const number = next();
    const { userName } = await addPrimary(world, `primary${number}.onmicrosoft.com`);
    return { token: await world.userToken(world.primary, { userName }), body: sandboxForm(`sandbox${number}`) };
  },
  "applications.list": () => ({}),
  "applications.create": () => ({ body: { type: "web", displayName: "Example", keyYears: 2 } }),
  "applications.delete": async ({ world }, { user }) => {
    const { appId } = await made(world, "/internal/v1/applications", { token: user, body: { type: "native" } });
    return { params: { applicationId: appId } };
  },
  "applications.keys.create": (_scene, { applicationId }) => ({ params: { applicationId }, body: { keyYears: 1 } }),
  "applications.keys.delete": async ({ world }, { user, applicationId }) => {
    const { keyId } = await made(world, `/internal/v1/applications/${applicationId}/keys`, { token: user, body: {} });
    return { params: { applicationId, keyId } };
  },
  "customers.applicationConsents.create": (_scene, { customerId }) => ({ params: { customerId }, body: consent }),
  "customers.applicationConsents.delete": async ({ world }, { user, customerId }) => {
    await made(world, `/v1/customers/${customerId}/applicationconsents`, { token: user, body: consent });
    return { params: { customerId, applicationId: azureCli } };
  },
  "applications.certificates.create": (_scene, { applicationId }) =>
    ({ params: { applicationId }, body: { certificate: selfSigned().pem } }),
  "applications.certificates.delete": async ({ world }, { user, applicationId }) => {
    const path = `/internal/v1/applications/${applicationId}/certificates`;
    const { certificateId } = await made(world, path, { token: user, body: { certificate: selfSigned().pem } });
    return { params: { applicationId, certificateId } };
  },
  "applications.redirectUris.update": ({ next }, { applicationId }) => ({
    params: { applicationId },
    body: [{ type: "web", uri: `https://example${next()}.example.com/signed-in` }, { type: "native", uri: "http://localhost" }],
  }),
};

export const sandboxForm = (domainPrefix: string) => ({
  firstName: "Sam", lastName: "Box", email: "sam@example.com", userName: "admin", domainPrefix,
  password: "Correct-Horse-7", policyAccepted: true,
});

/** The built operations of the API and of the account's pages; the token service and its like have their own tests. */
export const builtOperations: readonly BuiltOperation[] = allOperations.filter(isBuilt).filter(isOfPipeline);

export const isWrite = ({ method }: BuiltOperation): boolean => method !== "GET" && method !== "HEAD";

/** The account that an operation is tried in, unless a test says otherwise. */
export const usualSide = (scene: Scene, operation: BuiltOperation): Side =>
  operation.environment === "production" ? scene.primary : scene.sandbox;

export async function exampleOf(scene: Scene, operation: BuiltOperation, side = usualSide(scene, operation)): Promise<Example> {
  const maker = makers[operation.id];
  assert(maker, `${operation.id} has an example in tests/support/examples.ts`);
  const { params = {}, body, token = operation.auth.includes("app") ? side.app : side.user } = await maker(scene, side);
  return { operation, token, params, path: pathOf(operation.path, params), ...(body && { body }) };
}

export const pathOf = (template: string, params: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (_placeholder, name: string) => encodeURIComponent(params[name] ?? ""));

/** Carries an example out, with whatever a test changes of it. */
export function carryOut(
  { world }: Scene,
  example: Example,
  changes: { readonly path?: string; readonly token?: string; readonly body?: unknown; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { operation, path, token, body } = { ...example, ...changes };
  const text = body === undefined || typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  return world.call(operation.method, path, { token, ...(text !== undefined && { body: text }), ...(changes.headers && { headers: changes.headers }) });
}
