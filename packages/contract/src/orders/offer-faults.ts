// Refusals that lie in what is bought: the offer or catalog item, its market, quantity, term and currency.

import type { FaultDefinition } from "@understudy/kernel";

const source = "error-codes.md";

export const offerFaults = {
  offerNotForPartner: {
    code: 2006, status: 403,
    description: "The partner may not sell the offer {offerId}.",
    remedy: "GET /v1/offers lists what the partner may sell in a country.",
    source,
  },
  offerNotForCustomer: {
    code: 2085, status: 403,
    description: "The offer {offerId} cannot be bought for this customer.",
    remedy: "Compare the offer's qualifications with those of the customer.",
    source,
  },
  offerWithdrawn: {
    code: 2091, status: 403,
    description: "The offer {offerId} is not sold any more.",
    remedy: "Look for its successor among the products; subscriptions that exist go on.",
    source,
  },
  offerUseLimitExceeded: {
    code: 27006, status: 400,
    description: "The customer has the offer {offerId} as often as it may: {limit} times.",
    remedy: "The offer's limit and limitUnitOfMeasure say how often, and whether cancelled ones count.",
    source,
  },
  promotionCodeInvalid: {
    code: 27007, status: 400,
    description: "The promotion {promotionId} does not apply to {offerId}.",
    remedy: "POST /v1/customers/{customerId}/promotionEligibilities says which promotions do.",
    source,
  },
  offerUnknown: {
    code: 800004, status: 400,
    description: "There is no offer {offerId}.",
    remedy: "An offerId is a legacy offer's GUID or product:sku:availability; availability ids change, so read them just before.",
    source,
  },
  inventoryUnavailable: {
    code: 800010, status: 400,
    description: "The catalog item {catalogItemId} is not in stock.",
    remedy: "Ask POST /v1/extensions/product/checkinventory first, when the SKU's purchasePrerequisites name InventoryCheck.",
    source,
  },
  quantityUnavailable: {
    code: 800017, status: 400,
    description: "The catalog item {catalogItemId} is not sold in the quantity {quantity}.",
    remedy: "Stay between the SKU's minimumQuantity and maximumQuantity.",
    source,
  },
  catalogItemNotPurchasable: {
    code: 800020, status: 403,
    description: "The catalog item {catalogItemId} cannot be bought.",
    remedy: "Take an availability whose isPurchasable is true; others can only be renewed.",
    source,
  },
  quantityNotChangeable: {
    code: 800027, status: 403,
    description: "The quantity of the catalog item {catalogItemId} cannot be added to nor reduced.",
    remedy: "Buy a further subscription, or cancel this one.",
    source,
  },
  termWithdrawn: {
    code: 800028, status: 403,
    description: "The term that this was bought for, {termDuration}, is not sold any more.",
    remedy: "Choose one of the terms that the availability has now.",
    source,
  },
  pricesNotVisible: {
    code: 800043, status: 403,
    description: "The caller may not see prices.",
    remedy: "Sign in as a user whose roles show prices, or ask without include_price.",
    source,
  },
  offerNotInCountry: {
    code: 800070, status: 400,
    description: "The offer {offerId} is not sold in {country}.",
    remedy: "Take the offers of the customer's country: GET /v1/offers with its country.",
    source,
  },
  includedQuantityAmbiguous: {
    code: 800083, status: 500,
    description: "The availability {availabilityId} has several included quantities, and it is not clear which one counts.",
    remedy: "Choose another availability of the SKU.",
    source,
  },
  durationUnsupported: {
    code: 800084, status: 500,
    description: "The duration {duration} is not supported.",
    remedy: "Durations are ISO 8601: P1M, P1Y or P3Y.",
    source,
  },
  customerTagsMissing: {
    code: 800086, status: 400,
    description: "The customer's tenant lacks what the offer {offerId} requires: {tags}.",
    remedy: "Have the customer qualified first, for example for education: POST /v1/customers/{customerId}/qualifications.",
    source,
  },
  catalogItemIdMissing: {
    code: 900142, status: 400,
    description: "A line item has no catalog item id.",
    remedy: "Give catalogItemId as product:sku:availability.",
    source,
  },
  availabilitiesUnreadable: {
    code: 900143, status: 400,
    description: "The availabilities of product {productId}, SKU {skuId} could not be read for customer {customerId}.",
    remedy: "Check product and SKU: GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities.",
    source,
  },
  provisioningSkuIdMissing: {
    code: 900144, status: 400,
    description: "The catalog item {catalogItemId} names no SKU that could be provisioned.",
    remedy: "Choose another SKU of the product.",
    source,
  },
  currencyUnsupported: {
    code: 900169, status: 400,
    description: "The currency {currencyCode} is neither the partner's nor that of the customer's market.",
    remedy: "Leave currencyCode out, or take the availability's defaultCurrency.",
    source,
  },
  attestationRequired: {
    code: 900203, status: 400,
    description: "The catalog item {catalogItemId} is sold only under conditions, and they are not accepted.",
    remedy: "Read the SKU's attestationProperties, and send attestationAccepted: true with the line item.",
    source,
  },
  customTermEndDateUnaligned: {
    code: 900242, status: 400,
    description: "The custom term end date of line item {lineItemNumber} is neither the end of a licence subscription of the customer nor of a month.",
    remedy: "GET /v1/customers/{customerId}/subscriptions/customTermEndDates lists the dates that are.",
    source,
  },
  quantityOutOfRange: {
    code: 900275, status: 400,
    description: "The quantity of line item {lineItemNumber} is outside what is sold: {minimum} to {maximum}.",
    remedy: "Stay between the SKU's minimumQuantity and maximumQuantity.",
    source,
  },
} as const satisfies Record<string, FaultDefinition>;
