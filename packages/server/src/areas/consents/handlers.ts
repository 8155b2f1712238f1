// Consent of a partner in a customer's tenant: the application's principal there, and what it may do for everyone.
// Delegated administration is what entitles the partner to it. Source: identity reference section 3.7.

import { clouds, faults, type ApplicationGrant, type consentOperations, type Of } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type Caller, type Handlers } from "../../call/index.ts";
import {
  addServicePrincipal, everyone, findApplication, findResource, grantPermission, permissionNamed, removeConsent, type Resource,
} from "../../identity/index.ts";
import type { Unit } from "../../world/index.ts";
import { getCustomer } from "../customers/index.ts";

export const consentHandlers: Handlers<typeof consentOperations> = {
  "customers.applicationConsents.create": async ({ params, body, caller }, unit, record) => {
    const { customer, tenant } = await delegatedCustomer(unit, caller, params.customerId);
    const appId = body.applicationId.toLowerCase();
    if (appId !== caller.appId) throw refused("The token is of another application than the one that consent is asked for.");
    const application = await findApplication(unit.db, customer.customerId, appId);
    if (!application?.multiTenant) throw refused("The application is not multi-tenant, so no other tenant can consent to it.");
    for (const grant of body.applicationGrants) {
      const { resource, scopes } = await permissionsOf(unit, tenant, grant);
      await grantPermission(unit.db, { tenant, appId, resource: resource.key, userId: everyone, scopes }, unit.nowText);
    }
    await addServicePrincipal(unit.db, { tenant, appId, servicePrincipalId: unit.ids.guid() }, unit.nowText);
    record({ customer: nameOf(customer), after: body, details: { AppId: appId } });
    return { applicationId: appId, displayName: application.displayName, applicationGrants: body.applicationGrants };
  },

  "customers.applicationConsents.delete": async ({ params, caller }, unit, record) => {
    const { customer } = await delegatedCustomer(unit, caller, params.customerId);
    const appId = params.applicationId.toLowerCase();
    if (!(await isOfCaller(unit, caller, appId)) || !(await removeConsent(unit.db, customer.customerId, appId))) {
      throw new Fault(faults.noSuchResource, { what: `Consent of application ${params.applicationId}` });
    }
    record({ customer: nameOf(customer), details: { AppId: appId } });
    return undefined;
  },
};

/**
 * A customer may have several partners, each with consents of its own: the calling application is the caller's, and so is
 * any that the partner's own tenant has, be it registered there or a vendor's.
 */
async function isOfCaller({ db }: Unit, { account, appId: callingAppId }: Caller, appId: string): Promise<boolean> {
  if (appId === callingAppId) return true;
  const application = await findApplication(db, account.accountId, appId);
  return application?.homeTenantId !== undefined && application.servicePrincipalId !== undefined;
}

const refused = (reason: string): Fault => new Fault(faults.callerRefused, { reason });

const nameOf = (customer: { readonly customerId: string; readonly companyProfile: { readonly companyName: string } }) =>
  ({ id: customer.customerId, name: customer.companyProfile.companyName });

async function delegatedCustomer(unit: Unit, caller: Caller, customerId: string) {
  const customer = await getCustomer(unit, caller, customerId);
  if (!customer.allowDelegatedAccess || customer.relationship !== "reseller") {
    throw refused("The customer has not delegated its administration to the partner.");
  }
  const { accountId, cloud } = caller.account;
  return { customer, tenant: { tenantId: customer.customerId, accountId, cloud } };
}

/** Each permission by the name that the API has for it. */
async function permissionsOf(
  unit: Unit, tenant: { readonly tenantId: string; readonly cloud: keyof typeof clouds }, grant: Of<typeof ApplicationGrant>,
): Promise<{ readonly resource: Resource; readonly scopes: readonly string[] }> {
  const resource = await findResource(unit.db, tenant, grant.enterpriseApplicationId);
  if (!resource) {
    throw badProperty("enterpriseApplicationId", `the customer's organization lacks a service principal of ${grant.enterpriseApplicationId}`);
  }
  const scopes = grant.scope.split(",").map((text) => text.trim()).filter(Boolean).map((text) => {
    const name = permissionNamed(resource, text);
    if (name === undefined) throw badProperty("scope", `${resource.title} has no delegated permission ${text}`);
    return name;
  });
  if (scopes.length === 0) throw badProperty("scope", "it names no permission");
  return { resource, scopes };
}
