// Refusals that lie in who buys: the partner's programme and agreement, the reseller, the customer's agreement and vetting,
// and the credit line. Some codes share their meaning with another one; the later ones carry their number.

import type { FaultDefinition } from "@understudy/kernel";

const source = "error-codes.md";

export const buyerFaults = {
  countryNotOnboarded: {
    code: 2030, status: 403,
    description: "The partner is not set up to sell in {country}.",
    remedy: "Sell to customers of the countries of the partner's own region.",
    source,
  },
  customerAgreementMissing: {
    code: 13605, status: 403,
    description: "The customer {customerId} has not accepted the Microsoft Customer Agreement, neither itself nor by the partner's confirmation.",
    remedy: "Confirm that it has: POST /v1/customers/{customerId}/agreements. Or have the customer accept it itself.",
    source,
  },
  notAnIndirectReseller: {
    code: 800016, status: 400,
    description: "The PartnerID {mpnId} is not that of an indirect reseller.",
    remedy: "GET /v1/relationships lists the resellers of an indirect provider with their ids.",
    source,
  },
  eligibilityUndecided: {
    code: 800022, status: 400,
    description: "Whether this purchase is allowed could not be decided.",
    remedy: "Ask the support; nothing in the request is wrong.",
    source,
  },
  creditLineTooLow: {
    code: 800023, status: 403,
    description: "The credit line is too low for this purchase.",
    remedy: "Order less, or pay what is open; the support can raise the line.",
    source,
  },
  ineligible: {
    code: 800024, status: 400,
    description: "This purchase is not allowed.",
    remedy: "Check the customer's qualifications, its country and its account status.",
    source,
  },
  creditLineTooLow800025: {
    code: 800025, status: 400,
    description: "The credit line is too low for this purchase.",
    remedy: "Order less, or pay what is open; the support can raise the line.",
    source,
  },
  ineligible800026: {
    code: 800026, status: 400,
    description: "This purchase is not allowed.",
    remedy: "Check the customer's qualifications, its country and its account status.",
    source,
  },
  resellerProgramInactive: {
    code: 800039, status: 403,
    description: "The account's reseller programme is not active.",
    remedy: "Complete the account's enrolment first.",
    source,
  },
  ineligible800062: {
    code: 800062, status: 400,
    description: "This purchase is not allowed.",
    remedy: "Check the customer's qualifications, its country and its account status.",
    source,
  },
  riskCheckFailed: {
    code: 800069, status: 403,
    description: "The order did not pass the risk check.",
    remedy: "Ask the support, and order later.",
    source,
  },
  customerUnderReview: {
    code: 800073, status: 403,
    description: "The customer's account is under review. More at {url}.",
    remedy: "Wait for the review: GET /v1/customers/{customerId}/validationStatus tells how it stands.",
    source,
  },
  customerUnderReview800074: {
    code: 800074, status: 403,
    description: "The customer's account is under review. More at {url}.",
    remedy: "Wait for the review: GET /v1/customers/{customerId}/validationStatus tells how it stands.",
    source,
  },
  customerRejected: {
    code: 800075, status: 403,
    description: "The customer's account did not pass its review, so nothing can be bought for it. More at {url}.",
    remedy: "Check what the customer's profile says of the company, and correct it.",
    source,
  },
  creditLimitTooLow: {
    code: 900121, status: 403,
    description: "The credit limit is too low for this order.",
    remedy: "Order less, or have the limit raised.",
    source,
  },
  advisorQuoteUnknown: {
    code: 900122, status: 404,
    description: "The advisor's quote {quoteId} was not found.",
    remedy: "Ask the advisor for a new quote, or order without one.",
    source,
  },
  resellerAgreementMissing: {
    code: 900123, status: 403,
    description: "The indirect reseller {mpnId} has not accepted the Microsoft Partner Agreement.",
    remedy: "Ask with GET /v1/compliance/csp/agreementstatus; a global admin of the reseller accepts it.",
    source,
  },
  partnerAgreementMissing: {
    code: 900124, status: 403,
    description: "The company has not accepted the Microsoft Partner Agreement. {url} tells who its global admins are.",
    remedy: "Have a global admin of the account accept it: POST /internal/v1/agreements.",
    source,
  },
  advisorPartnerMissing: {
    code: 900125, status: 400,
    description: "The request does not say which partner is the advisor.",
    remedy: "Send the request in the context of the advisor's quote.",
    source,
  },
  programInactive: {
    code: 900149, status: 403,
    description: "The programme {program} is not active for this account.",
    remedy: "Complete the enrolment in it first.",
    source,
  },
  partnerAttestationMissing: {
    code: 900206, status: 400,
    description: "It is not attested that the partner on record is the right one.",
    remedy: "Send partnerOnRecordAttestationAccepted: true with the cart or the order.",
    source,
  },
} as const satisfies Record<string, FaultDefinition>;
