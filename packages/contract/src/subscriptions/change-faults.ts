// What refuses a change of a subscription's quantity, its term, its billing or its partner on record.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "error-codes.md";

export const changeFaults = {
  quantityWhileSuspended: {
    code: 2001, status: 400,
    description: "The quantity cannot change while the subscription is suspended.",
    remedy: "Set its status to active first.",
    source: errorCodes,
  },
  quantityOutsideOffer: {
    code: 2002, status: 400,
    description: "The quantity {quantity} is outside what the offer allows: {minimum} to {maximum}.",
    remedy: "Stay between minimumQuantity and maximumQuantity of the offer or SKU.",
    source: errorCodes,
  },
  billingCycleByOrder: {
    code: 2054, status: 400,
    description: "The billing cycle of an existing subscription is not changed by an update of the subscription.",
    remedy: "PATCH the order instead: /v1/customers/{customerId}/orders/{orderId} with the new billingCycle.",
    source: errorCodes,
  },
  notAnAdvisor: {
    code: 2071, status: 400,
    description: "The PartnerID {mpnId} is not that of an advisor.",
    remedy: "Give the PartnerID of a partner with an advisor relationship to the customer, or none.",
    source: errorCodes,
  },
  providerAsPartnerOnRecord: {
    code: 2072, status: 404,
    description: "The indirect provider's own PartnerID {mpnId} cannot be the partner on record.",
    remedy: "Give the PartnerID of one of the provider's indirect resellers, or none.",
    source: errorCodes,
  },
  quantityNotReducible: {
    code: 800090, status: 400,
    description: "The quantity cannot be reduced.",
    remedy: "refundableQuantity says how many licences can still go back; others can be fewer at the next term.",
    source: errorCodes,
  },
  softwareAssuranceNotExtensible: {
    code: 800092, status: 400,
    description: "Licences cannot be added to a subscription bought under Software Assurance.",
    remedy: "Buy a further subscription.",
    source: errorCodes,
  },
  autoRenewUnavailable: {
    code: 800093, status: 400,
    description: "The subscription cannot renew by itself.",
    remedy: "Leave autoRenewEnabled false, and buy again when it ends.",
    source: errorCodes,
  },
  quantityNotChangeableHere: {
    code: 800095, status: 400,
    description: "The quantity of this subscription cannot be changed.",
    remedy: "Buy a further subscription; trials and software keep the quantity that they were bought with.",
    source: errorCodes,
  },
  billingCycleNotChangeable: {
    code: 800097, status: 400,
    description: "The billing cycle of this subscription cannot be changed.",
    remedy: "Schedule another billing cycle for the next term, where the product has one.",
    source: errorCodes,
  },
  partnerOnRecordNotChangeable: {
    code: 800098, status: 400,
    description: "The partner on record of this subscription cannot be changed.",
    remedy: "Leave partnerId as it is.",
    source: errorCodes,
  },
  trialTermFixed: {
    code: 800107, status: 400,
    description: "The term of a trial cannot be changed.",
    remedy: "Move it to a paid product by a transition, or wait for its end.",
    source: errorCodes,
  },
  termDurationInvalid: {
    code: 800121, status: 400,
    description: "The term duration {termDuration} is not valid.",
    remedy: "Give a duration that the product's availability lists among its terms: P1M, P1Y or P3Y.",
    source: errorCodes,
  },
  termDurationShorter: {
    code: 800122, status: 400,
    description: "The term {termDuration} is shorter than the one that runs.",
    remedy: "A term can grow at once; a shorter one has to be scheduled for the next term.",
    source: errorCodes,
  },
  reductionHoursOver: {
    code: 900214, status: 400,
    description: "The {hours} hours in which licences could be taken away are over.",
    remedy: "Schedule a smaller quantity for the next term; refundableQuantity lists the windows that are open.",
    source: errorCodes,
  },
  scheduledEndDateUnsupported: {
    code: 900244, status: 400,
    description: "A custom end of the next term is for licences of new commerce only.",
    remedy: "Leave customTermEndDate out of scheduledNextTermInstructions.",
    source: errorCodes,
  },
  scheduledEndDateOutsideTerm: {
    code: 900245, status: 400,
    description: "The custom end of the next term lies outside that term; or it is the 28th, 29th or 30th of a monthly term, and no month's end.",
    remedy: "Choose a day within the first term after renewal, and for a monthly term another one or a month's end.",
    source: errorCodes,
  },
  scheduledEndDateUnaligned: {
    code: 900246, status: 400,
    description: "The custom end of the next term is neither that of an active licence subscription of the customer nor that of a month.",
    remedy: "GET /v1/customers/{customerId}/subscriptions/customTermEndDates lists the days that are.",
    source: errorCodes,
  },
  reductionDaysOver: {
    code: 900257, status: 400,
    description: "The {days} days in which licences could be taken away are over.",
    remedy: "Schedule a smaller quantity for the next term; refundableQuantity lists the windows that are open.",
    source: errorCodes,
  },
} as const satisfies Record<string, FaultDefinition>;
