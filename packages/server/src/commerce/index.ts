// Commerce's door: what carts, orders, subscriptions and migrations share.

export {
  addEntitlement, beginEntitlement, findEntitlement, hasActiveEntitlements, listEntitlements, listEntitlementsOf, loadEntitlement, moveEntitlements,
  updateEntitlement,
  type AzureEntitlementRecord,
} from "./azure/entitlement.ts";
export { azurePlanIn } from "./azure/plan.ts";
export { ensureUsage, scheduleUsage, usageDue } from "./azure/usage-entry.ts";
export { productUpgradeOf, registrationOf, type ProductUpgrade, type Registration, type UpgradedProduct } from "./azure/standing.ts";
export { billingPeriodOf, type BillingPeriod } from "./calendar/billing-period.ts";
export { checkCustomTermEnd, customTermEnds, type AlignedEnd, type CustomTermEnd } from "./calendar/custom-end.ts";
export { cycleMonths, cyclesOf, isLongerThanTerm, type BillingCycle, type ChargeDays } from "./calendar/cycle.ts";
export { addDays, addMonths, dayOf, daysFrom, daysInMonth, endOfDay, startOfDay } from "./calendar/day.ts";
export { isLonger, lastDayOfLegacyTerm, lastDayOfTerm, monthsOf } from "./calendar/term.ts";
export { agreedPrice, listPrice, offerPrice, type PriceAsked } from "./catalog/agreed-price.ts";
export type {
  AzureUse, Bill, Charge, ChargedCustomer, ChargedProduct, ChargeLine, Exchange, Formula, LineCharge, Meter, MeterCharge, MeterLine, PriceSource,
  Rounding, UsageCharge, UsageDay,
} from "./charges/charge.ts";
export { billingDayOf } from "./charges/billing-day.ts";
export { exchangeOf, rateDayOf, rateOn } from "./charges/exchange.ts";
export { ensureInvoicing, invoiceDue, type InvoicingPayload } from "./charges/invoicing-entry.ts";
export { reservationOrderOf } from "./charges/line.ts";
export { billingCurrencyOf, partiesOf, type Parties } from "./charges/parties.ts";
export { findCharge, insertCharge, listCharges, type ChargesWanted } from "./charges/repository.ts";
export { shareOf, taxOf } from "./charges/rounding.ts";
export {
  availabilityOf, findCatalogItem, findOffer, isOffered, isServed, listAvailabilities, listOffers, listSkus, offerQuote, quoteOf, skuOf, soldOf, todayOf, type CatalogItem,
} from "./catalog/catalog.ts";
export { countryIn } from "./catalog/countries.ts";
export { currencyOf, placesOf } from "./catalog/currency.ts";
export type { Reason } from "./catalog/eligibility.ts";
export { restrictionsOf } from "./catalog/inventory.ts";
export { chargesOf, planNameOf, planOf } from "./catalog/plans.ts";
export { isOpen, windowOf, type Promotion } from "./catalog/promotion.ts";
export { checkPromotion, discountFor, findPromotion, judgePurchase, listOpenPromotions, type PromotedPurchase } from "./catalog/promotions.ts";
export { currenciesOf } from "./catalog/price-sheet/currencies.ts";
export { priceFor, priceOn, type PriceRow, type WantedPrice } from "./catalog/price-sheet/price.ts";
export { deleteRows, listPrices } from "./catalog/price-sheet/repository.ts";
export { readPiece, startOfSheet, type ReadPiece, type SheetOrder, type SheetState } from "./catalog/price-sheet/sheet.ts";
export { findMatrixRow } from "./catalog/price-sheet/imported-skus.ts";
export { everySegment, isQualified, segmentOfQualification } from "./catalog/segments.ts";
export { takeLines } from "./catalog/price-sheet/take.ts";
export { coinPlacesOf, perDollar, ratedCurrencies } from "./catalog/test-rates.ts";
export { trialSeats, type Availability, type Discount, type LegacyOffer, type Market, type Plan, type Quote, type Segment, type Sku } from "./catalog/item.ts";
export { deleteFact, findFact, isFactElsewhere, listFacts, saveFact, type FactKind, type FactOf } from "./facts.ts";
export {
  checkPlaces, checkPlacesNow, checkPool, checkSeatLimit, hasSeats, isCounted, isLimited, pooledRemaining, type LimitedAccount, type Wanted,
} from "./limits.ts";
export { activationLinkOf, activationMark, activationPath } from "./orders/activation.ts";
export { licencesOfCustomer, type HeldLicences } from "./orders/counts.ts";
export { freeOrderId, keepSystemOrder, modernOrderId, newOrder, orderIdOf, type OrderDraft } from "./orders/new-order.ts";
export type { LinePricing, LineTransaction, OrderLine, OrderRecord, OrderStatus } from "./orders/record.ts";
export { findOrder, insertOrder, listOrders, loadOrder, updateOrder } from "./orders/repository.ts";
export { orderReviewed, removeOrdersOf, scheduleForOrder, unscheduleForOrder, uploadOver } from "./orders/review-entries.ts";
export { addOnsOf, cancelAddOnsWithout, outlastsBases, suspendAddOnsOf } from "./subscriptions/add-ons.ts";
export { alignedEndsOf, customEndProblem } from "./subscriptions/aligned.ts";
export { addOnSeatsAfter, addOnSeatsProblem, heldLicences, isBaseOf, leastShareOf, type Held } from "./subscriptions/bases.ts";
export { begin, type Purchase } from "./subscriptions/begin.ts";
export { check } from "./subscriptions/check.ts";
export { changeBillingCycle, changeBillingCycleByOrder, changeTerm, scheduleNextCharge, scheduleNextTerm } from "./subscriptions/commands/plan.ts";
export { changeQuantity, type QuantityLimits } from "./subscriptions/commands/quantity.ts";
export { moveSeatsIn, moveSeatsOut, replaceItem } from "./subscriptions/commands/seats.ts";
export { rename, setAutoRenew, setEndOfTerm, setPartner } from "./subscriptions/commands/standing.ts";
export { activate, cancel, cancelByOrder, reactivate, suspend, suspensionReasons } from "./subscriptions/commands/status.ts";
export { refundOptionsOf } from "./subscriptions/dates.ts";
export { subscriptionsDue } from "./subscriptions/due.ts";
export type { StepKind } from "./subscriptions/lifecycle.ts";
export type { Charged, EventKind, PastEvent, SubscriptionEvent } from "./subscriptions/event.ts";
export { comingUp } from "./subscriptions/future.ts";
export { apply } from "./subscriptions/keep.ts";
export { ended, isEndingTerm, isLegacy } from "./subscriptions/lifecycle.ts";
export { charged, followedBy, type Outcome } from "./subscriptions/outcome.ts";
export {
  catalogItemId, itemKey, pricedIn,
  type Cycle, type Day, type Family, type Instructions, type ItemRef, type Price, type SeatWindow, type Status,
  type SubscriptionRecord, type Term, type TermDuration,
} from "./subscriptions/record.ts";
export { holdingOf, removeSubscriptionsOf } from "./subscriptions/removal.ts";
export { subscriptionStates } from "./subscriptions/states.ts";
export { countSeatsOfCustomer, findSubscription, listEvents, listSubscriptions, loadSubscription } from "./subscriptions/repository.ts";
