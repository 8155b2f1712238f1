// Customers of the account: create, read, list, replace the billing profile, delete in the sandbox; the rest by subject
// beside this file.

import { faults, type customersOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { checkVersion, fromToken, pageOf, parseFilter, type Caller, type Handlers } from "../../call/index.ts";
import { checkAddress } from "./address.ts";
import { createCustomer } from "./create.ts";
import { domainNamesOf } from "./domains.ts";
import { getCustomer, getVisibleCustomer, nameOf } from "./get-customer.ts";
import { purgeCustomer } from "./purge.ts";
import { qualificationHandlers } from "./qualification-handlers.ts";
import { relationshipHandlers } from "./relationship-handlers.ts";
import { listCustomers, updateBillingProfile } from "./repository.ts";
import { checkCulture } from "./rules.ts";
import { billingProfileEtag, billingProfileOf, companyProfileOf, customerListItemOf, customerOf } from "./wire.ts";

/** Items a page when the caller names no size. */
const pageSizeDefault = 100;

const searchFields = {
  CompanyName: ["starts_with"], Domain: ["starts_with"], IndirectReseller: ["starts_with"], IndirectCloudSolutionProvider: ["starts_with"],
} as const;

/** Who resells for whom is asked by users only, in either edition of the documentation. */
const fieldsOfUsers: readonly string[] = ["IndirectReseller", "IndirectCloudSolutionProvider"];

export const customersHandlers: Handlers<typeof customersOperations> = {
  ...relationshipHandlers,
  ...qualificationHandlers,

  "customers.create": async ({ body, caller }, unit, record) => {
    if (body.associatedPartnerId !== undefined) refuseApplication(caller);
    await checkAddress(body.billingProfile.defaultAddress, "billingProfile.defaultAddress", unit.settings);
    const { customer, credentials } = await createCustomer(unit, caller.account, body);
    const resource = customerOf(customer);
    record({ customer: nameOf(customer), after: resource, details: { CustomerId: customer.customerId } });
    return { ...resource, userCredentials: credentials };
  },

  "customers.get": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    return customerOf(customer, await domainNamesOf(view.db, customer));
  },

  "customers.list": async ({ query, caller, continuationToken }, view) => {
    const { accountId } = caller.account;
    const of = `customers ${accountId}`;
    const from = fromToken(of, 2, continuationToken);
    const filterText = from?.query["filter"] ?? query.filter;
    const size = query.size || from?.size || pageSizeDefault;
    const filter = parseFilter(filterText, searchFields);
    if (filter && fieldsOfUsers.includes(filter.field)) refuseApplication(caller);
    const found = await listCustomers(view.db, caller.account, {
      limit: size + 1,
      ...(filter && { search: { field: filter.field, prefix: filter.value } }),
      ...(from && { after: from.after }),
    });
    const place = { of, size, query: filterText === undefined ? {} : { filter: filterText } };
    return pageOf(found, place, customerListItemOf, ({ createdAt, customerId }) => [createdAt, customerId]);
  },

  "customers.companyProfile.get": async ({ params, caller }, view) =>
    companyProfileOf(await getVisibleCustomer(view, caller, params.customerId)),

  "customers.billingProfile.get": async ({ params, caller }, view) =>
    billingProfileOf(await getVisibleCustomer(view, caller, params.customerId)),

  "customers.billingProfile.update": async ({ params, body, caller, ifMatch }, unit, record) => {
    const before = await getCustomer(unit, caller, params.customerId);
    const { id: _id, attributes, ...profile } = body;
    checkVersion(billingProfileEtag(before), ifMatch, attributes?.etag);
    checkCulture(profile.culture, "culture");
    await checkAddress(profile.defaultAddress, "defaultAddress", unit.settings);
    const after = await updateBillingProfile(unit.db, before, { id: before.billingProfile.id, ...profile });
    record({ customer: nameOf(after), before: billingProfileOf(before), after: billingProfileOf(after) });
    return billingProfileOf(after);
  },

  "customers.delete": async ({ params, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    await purgeCustomer(unit, customer);
    record({ customer: nameOf(customer), before: customerOf(customer) });
    return undefined;
  },
};

function refuseApplication({ user }: Caller): void {
  if (!user) throw new Fault(faults.appOnlyRefused);
}
