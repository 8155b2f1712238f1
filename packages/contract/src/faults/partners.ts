// Refusals that speak of partners: their identifiers, their agreements, the resellers of a sandbox and its limits.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "error-codes.md";

export const partnerFaults = {
  partnerIdentifierRefused: {
    code: 2000, status: 400,
    description: "The partner is not named as it should be. {reason}",
    remedy: "Give either mpnId, a number, or tenantId, a GUID.",
    source: "verify-indirect-reseller-mpa-status.md",
  },
  partnerIdentifierMissing: {
    code: 2001, status: 400,
    description: "Neither mpnId nor tenantId is given.",
    remedy: "Give one of them.",
    source: "verify-indirect-reseller-mpa-status.md",
  },
  partnerIdUnknown: {
    code: 2200, status: 400,
    description: "There is no partner with the PartnerID {mpnId} here.",
    remedy: "Check the number; a sandbox knows the identifiers of sandboxes alone, and the reverse.",
    source: "verify-indirect-reseller-mpa-status.md",
  },
  otherRegion: {
    code: 2201, status: 400,
    description: "The PartnerID {mpnId} is of the region {region}, and the provider's is {ownRegion}.",
    remedy: "Providers and their resellers are of one region: ask for the reseller's identifier there.",
    source: "verify-indirect-reseller-mpa-status.md",
  },
  agreementUnsigned: {
    code: 2203, status: 400,
    description: "The reseller with the PartnerID {mpnId} has not signed the Microsoft Partner Agreement.",
    remedy: "Have the reseller's global admin accept it: POST /internal/v1/agreements.",
    source: "verify-indirect-reseller-mpa-status.md",
  },
  noResellerEnrolment: {
    code: 2204, status: 400,
    description: "No indirect reseller is enrolled under the PartnerID {mpnId}.",
    remedy: "The partner has to enrol as an indirect reseller first.",
    source: "verify-indirect-reseller-mpa-status.md",
  },
  partnerTenantUnknown: {
    code: 2205, status: 400,
    description: "There is no partner account of the tenant {tenantId} here.",
    remedy: "Check the id; a sandbox knows the accounts of sandboxes alone, and the reverse.",
    source: "verify-indirect-reseller-mpa-status.md",
  },
  agreementUnsignedByTenant: {
    code: 2206, status: 400,
    description: "The account of the tenant {tenantId} has not signed the Microsoft Partner Agreement.",
    remedy: "Have the account's global admin accept it: POST /internal/v1/agreements.",
    source: "verify-indirect-reseller-mpa-status.md",
  },
  noSuchPartner: {
    code: 3000, status: 404,
    description: "No partner organization has the PartnerID {mpnId}.",
    remedy: "GET /internal/v1/identifiers lists the account's own; primary accounts and sandboxes do not see each other's.",
    source: "get-partner-by-mpn-id.md",
  },
  notSandboxProvider: {
    code: 6002, status: 401,
    description: "The caller is not the integration sandbox of an indirect provider.",
    remedy: "Send the token of a user of an indirect provider's sandbox account.",
    source: "delete-indirect-reseller-in-sandbox.md",
  },
  sandboxResellerKept: {
    code: 6003, status: 403,
    description: "The sandbox indirect reseller is not deleted. {reason}",
    remedy: "Suspend the subscriptions of its customers and delete these customers first.",
    source: "delete-indirect-reseller-in-sandbox.md",
  },
  sandboxResellerRefused: {
    code: 6004, status: 403,
    description: "The sandbox indirect reseller is not created. {reason}",
    remedy: "Delete one of the five first, or take a sandbox MPN id of the reseller's country.",
    source: "delete-indirect-reseller-in-sandbox.md",
  },
  mpnIdUnknown: {
    code: 800015, status: 404,
    description: "There is no MPN id {mpnId} here. {reason}",
    remedy: "A sandbox takes sandbox MPN ids only; those of production accounts are unknown to it, and the reverse.",
    source: errorCodes,
  },
  sandboxLimitReached: {
    code: 800018, status: 400,
    description: "The integration sandbox holds at most {limit} {what}.",
    remedy: "Delete some first, which frees their places, or start with --limits unlimited.",
    source: "test-and-debug.md",
  },
} as const satisfies Record<string, FaultDefinition>;
