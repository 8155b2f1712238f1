// The pages Indirect resellers of a provider and Indirect providers of a reseller (accounts reference 2.2 and 8.2).

import { Type } from "typebox";
import { cloudsWith } from "../../cloud-features.ts";
import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { internal } from "../internal.ts";
import { IndirectProvider, IndirectReseller, PartnershipAcceptance, PartnershipRequest } from "./resources.ts";

const page = {
  ...internal, clouds: cloudsWith("indirectModel"), states: ["active"],
  sources: ["indirect-provider-tasks-in-partner-center.md", "indirect-reseller-tasks-in-partner-center.md"],
} as const;

export const resellersOperations = area("internal", {
  "indirectResellers.list": operation("GET /internal/v1/indirectresellers", {
    ...page, right: "manageIndirectResellers",
    summary: "List the indirect resellers that the provider has a partnership with",
    result: { status: 200, body: Type.Array(IndirectReseller) },
    faults: [],
  }),
  "indirectResellers.request.get": operation("GET /internal/v1/indirectresellers/request", {
    ...page, right: "manageIndirectResellers",
    summary: "Request a partnership: get the link and the mail to send to resellers",
    result: { status: 200, body: PartnershipRequest },
    faults: [faults.callerRefused],
  }),
  "indirectProviders.list": operation("GET /internal/v1/indirectproviders", {
    ...page, right: "manageIndirectProviders",
    summary: "List the indirect providers that the reseller has a partnership with",
    result: { status: 200, body: Type.Array(IndirectProvider) },
    faults: [],
  }),
  "indirectProviders.accept": operation("POST /internal/v1/indirectproviders", {
    ...page, right: "manageIndirectProviders",
    summary: "Accept a provider's request for a partnership; one that there is already stays as it is",
    body: PartnershipAcceptance,
    result: { status: 201, body: IndirectProvider },
    faults: [faults.noSuchResource, faults.callerRefused],
    records: { operationType: "create_partner_relationship", resourceType: "partner_relationship" },
  }),
});
