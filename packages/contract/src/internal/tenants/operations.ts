// The page Tenants: the account's directory and its domains.

import { Type } from "typebox";
import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { internal, ownPages } from "../internal.ts";
import { DefaultDomain, Domain, NewDomain, Tenant } from "./resources.ts";

const page = { ...internal, states: ownPages, right: "manageAccount" } as const;

export const tenantsOperations = area("internal", {
  "tenants.list": operation("GET /internal/v1/tenants", {
    ...page,
    summary: "List the account's directories",
    result: { status: 200, body: Type.Array(Tenant) },
    faults: [],
  }),
  "tenants.domains.list": operation("GET /internal/v1/domains", {
    ...page,
    summary: "List the domains of the account's directory",
    result: { status: 200, body: Type.Array(Domain) },
    faults: [],
  }),
  "tenants.domains.create": operation("POST /internal/v1/domains", {
    ...page,
    summary: "Add a custom domain: users may have names in it, and tokens may be asked for under it",
    body: NewDomain,
    result: { status: 201, body: Domain },
    faults: [faults.badProperty, faults.domainTaken],
    records: { operationType: "update_company_info", resourceType: "partner_user" },
  }),
  "tenants.domains.setDefault": operation("PUT /internal/v1/domains/default", {
    ...page,
    summary: "Choose the domain that the company is shown with",
    body: DefaultDomain,
    result: { status: 200, body: Domain },
    faults: [faults.noSuchResource],
    records: { operationType: "update_company_info", resourceType: "partner_user" },
  }),
});
