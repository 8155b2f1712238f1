// Customers of the account: create, read, list, replace the billing profile, delete in the sandbox.

import { faults, type customersOperations } from "@understudy/contract";
import { Fault, isGuid } from "@understudy/kernel";
import { fromToken, pageOf, parseFilter, type Caller, type Handlers } from "../../call/index.ts";
import { deleteDirectory } from "../../directories/index.ts";
import type { View } from "../../world/index.ts";
import { createCustomer } from "./create.ts";
import { deleteCustomer, findCustomer, listCustomers, updateBillingProfile, type CustomerRecord } from "./repository.ts";
import { checkCulture } from "./rules.ts";
import { billingProfileEtag, billingProfileOf, companyProfileOf, customerListItemOf, customerOf } from "./wire.ts";

/** Items a page when the caller names no size. */
const pageSizeDefault = 100;

const searchFields = { CompanyName: ["starts_with"], Domain: ["starts_with"] } as const;

export const customersHandlers: Handlers<typeof customersOperations> = {
  "customers.create": async ({ body, caller }, unit, record) => {
    const { customer, credentials } = await createCustomer(unit, caller.account, body);
    const resource = customerOf(customer);
    record({ customer: nameOf(customer), after: resource, details: { CustomerId: customer.customerId } });
    return { ...resource, userCredentials: credentials };
  },

  "customers.get": async ({ params, caller }, view) => customerOf(await getCustomer(view, caller, params.customerId)),

  "customers.list": async ({ query, caller, continuationToken }, view) => {
    const { accountId } = caller.account;
    const of = `customers ${accountId}`;
    const from = fromToken(of, 2, continuationToken);
    const filterText = from?.query["filter"] ?? query.filter;
    const size = query.size || from?.size || pageSizeDefault;
    const filter = parseFilter(filterText, searchFields);
    const found = await listCustomers(view.db, accountId, {
      limit: size + 1,
      ...(filter && { search: { field: filter.field, prefix: filter.value } }),
      ...(from && { after: from.after }),
    });
    const place = { of, size, query: filterText === undefined ? {} : { filter: filterText } };
    return pageOf(found, place, customerListItemOf, ({ createdAt, customerId }) => [createdAt, customerId]);
  },

  "customers.companyProfile.get": async ({ params, caller }, view) =>
    companyProfileOf(await getCustomer(view, caller, params.customerId)),

  "customers.billingProfile.get": async ({ params, caller }, view) =>
    billingProfileOf(await getCustomer(view, caller, params.customerId)),

  "customers.billingProfile.update": async ({ params, body, caller, ifMatch }, unit, record) => {
    const before = await getCustomer(unit, caller, params.customerId);
    const etag = billingProfileEtag(before);
    if (ifMatch !== undefined && ifMatch !== etag) throw new Fault(faults.preconditionFailed);
    const { id: _id, attributes, ...profile } = body;
    if (ifMatch === undefined && attributes?.etag !== undefined && attributes.etag !== etag) throw new Fault(faults.staleEtag);
    checkCulture(profile.culture, "culture");
    const after = await updateBillingProfile(unit.db, before, { id: before.billingProfile.id, ...profile });
    record({ customer: nameOf(after), before: billingProfileOf(before), after: billingProfileOf(after) });
    return billingProfileOf(after);
  },

  "customers.delete": async ({ params, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    await deleteCustomer(unit.db, caller.account.accountId, customer.customerId);
    await deleteDirectory(unit.db, caller.account.accountId, customer.customerId);
    record({ customer: nameOf(customer), before: customerOf(customer) });
    return undefined;
  },
};

const nameOf = (customer: CustomerRecord) => ({ id: customer.customerId, name: customer.companyProfile.companyName });

/** The caller's own customer; whatever else the id names is as good as nothing. */
export async function getCustomer(view: View, caller: Caller, customerId: string): Promise<CustomerRecord> {
  if (!isGuid(customerId)) throw new Fault(faults.badCustomerId, { customerId });
  const { accountId } = caller.account;
  const customer = await findCustomer(view.db, accountId, customerId.toLowerCase());
  if (customer) return customer;
  throw view.settings.unknownCustomer === "notFound"
    ? new Fault(faults.noSuchResource, { what: `Customer ${customerId}` })
    : new Fault(faults.noRelationship, { partnerId: accountId, customerId });
}
