// What partner and customer are to each other: ending it, inviting into it, and what it lets the partner see and do in
// the customer's directory.

import type { customersOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { addDomain, domainNamesOf } from "./domains.ts";
import { getCustomer, nameOf } from "./get-customer.ts";
import {
  checkGranularRole, domainRoles, managedServicesOf, organizationOf, organizationRoles, patchCustomer, patchedCustomerOf,
  relationshipRequestOf,
} from "./relationship.ts";
import { checkSells } from "./rules.ts";

type Ids =
  | "customers.removeRelationship" | "customers.relationshipRequest.get" | "customers.managedServices.list"
  | "customers.verifiedDomain.create" | "customers.organization.get" | "customers.customDomains.list";

export const relationshipHandlers: Pick<Handlers<typeof customersOperations>, Ids> = {
  "customers.removeRelationship": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const after = await patchCustomer(unit, caller.account, customer, body);
    // The Java SDK knows neither of the two members, nor any that could stand in their place: it is older than they are.
    const endsDelegation = after.relationshipToPartner === "reseller"
      && ({ operationType: "dap_admin_relationship_terminated", resourceType: "partner_customer_dap" } as const);
    record({ customer: nameOf(customer), before: patchedCustomerOf(customer), after, ...endsDelegation });
    return after;
  },

  "customers.relationshipRequest.get": async ({ caller }, { settings }) => {
    checkSells(caller.account);
    return relationshipRequestOf(caller.account, settings);
  },

  "customers.managedServices.list": async ({ params, caller }, view) =>
    ({ items: managedServicesOf(await getCustomer(view, caller, params.customerId), caller.account.cloud) }),

  "customers.verifiedDomain.create": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const added = await addDomain(unit, caller.account, customer, body);
    record({ customer: nameOf(customer), after: added });
    return added;
  },

  "customers.organization.get": async ({ params, caller }, view) => {
    const customer = await getCustomer(view, caller, params.customerId);
    checkGranularRole(customer, organizationRoles, view.settings);
    return [organizationOf(customer)];
  },

  "customers.customDomains.list": async ({ params, caller }, view) => {
    const customer = await getCustomer(view, caller, params.customerId);
    checkGranularRole(customer, domainRoles, view.settings);
    return domainNamesOf(view.db, customer);
  },
};
