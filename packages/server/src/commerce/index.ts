// Commerce's door: what carts, orders, subscriptions and migrations share.

export {
  addEntitlement, beginEntitlement, findEntitlement, hasActiveEntitlements, listEntitlements, loadEntitlement, moveEntitlements, updateEntitlement,
  type AzureEntitlementRecord,
} from "./azure/entitlement.ts";
export { productUpgradeOf, registrationOf, type ProductUpgrade, type Registration, type UpgradedProduct } from "./azure/standing.ts";
export { checkCustomTermEnd, customTermEnds, type AlignedEnd, type CustomTermEnd, type PlannedTerm } from "./calendar/custom-end.ts";
export { anchorAfter, cycleMonths, cycleOf, cyclesOf, type BillingCycle, type ChargeDays, type Span } from "./calendar/cycle.ts";
export { addDays, addMonths, dayOf, daysFrom, daysInMonth, endOfDay, isLastOfMonth, lastOfMonth, startOfDay } from "./calendar/day.ts";
export { isLonger, lastDayOfLegacyTerm, lastDayOfTerm, legacyAzureEnd, monthsOf } from "./calendar/term.ts";
export { licenceHours, type RefundOption } from "./calendar/windows.ts";
export {
  availabilityOf, findCatalogItem, findOffer, isOffered, isServed, listAvailabilities, listOffers, listSkus, offerQuoteOn, quoteOf, skuOf, todayOf, type CatalogItem,
} from "./catalog/catalog.ts";
export { currencyOf } from "./catalog/currency.ts";
export type { Reason } from "./catalog/eligibility.ts";
export { restrictionsOf } from "./catalog/inventory.ts";
export { chargesOf, planNameOf, planOf } from "./catalog/plans.ts";
export { isOpen, windowOf, type Promotion } from "./catalog/promotion.ts";
export { checkPromotion, discountFor, findPromotion, judgePurchase, listOpenPromotions, type PromotedPurchase } from "./catalog/promotions.ts";
export { offerQuote } from "./catalog/shipped-prices.ts";
export { currenciesOf } from "./catalog/price-sheet/currencies.ts";
export { findImportedSku, findMatrixRow, listImportedSkus } from "./catalog/price-sheet/imported-skus.ts";
export { priceFor, priceOn, type PriceRow, type WantedPrice } from "./catalog/price-sheet/price.ts";
export { deleteRows, listPrices } from "./catalog/price-sheet/repository.ts";
export { readPiece, startOfSheet, type ReadPiece, type SheetOrder, type SheetState } from "./catalog/price-sheet/sheet.ts";
export type { MatrixRow } from "./catalog/price-sheet/sheet-sku.ts";
export { takeLines } from "./catalog/price-sheet/take.ts";
export type { Availability, Discount, LegacyOffer, Market, Plan, Quote, Segment, Sku } from "./catalog/item.ts";
export { deleteFact, findFact, isFactElsewhere, listFacts, saveFact, type FactKind, type FactOf } from "./facts.ts";
export {
  checkPlaces, checkSeatLimit, checkSubscriptionLimits, hasSeats, isCounted, isLimited, pooledRemaining, type LimitedAccount, type Wanted,
} from "./limits.ts";
export { activationLinkOf, activationMark, activationPath } from "./orders/activation.ts";
export { licencesOfCustomer, type HeldLicences } from "./orders/counts.ts";
export { freeOrderId, keepSystemOrder, modernOrderId, newOrder, type OrderDraft } from "./orders/new-order.ts";
export type { LinePricing, LineTransaction, OrderLine, OrderRecord, OrderStatus } from "./orders/record.ts";
export { findOrder, insertOrder, listOrders, loadOrder, updateOrder } from "./orders/repository.ts";
export { orderReviewed, removeOrdersOf, scheduleForOrder, unscheduleForOrder, uploadOver } from "./orders/review-entries.ts";
export { addOnsOf, cancelAddOnsWithout, suspendAddOnsOf } from "./subscriptions/add-ons.ts";
export { alignedEndsOf, customEndProblem } from "./subscriptions/aligned.ts";
export { begin, billingDayOf, type Purchase } from "./subscriptions/begin.ts";
export { check, notReady, updatesMax } from "./subscriptions/check.ts";
export {
  changeBillingCycle, changeBillingCycleByOrder, changeTerm, checkPlan, scheduleNextCharge, scheduleNextTerm, trialSeats,
  type NewLegacyBilling, type NewTerm, type NextTermWish,
} from "./subscriptions/commands/plan.ts";
export { changeQuantity, checkRange, openWindows, type NewQuantity, type QuantityLimits } from "./subscriptions/commands/quantity.ts";
export { moveSeatsIn, moveSeatsOut, replaceItem, type Replacement } from "./subscriptions/commands/seats.ts";
export { rename, setAutoRenew, setEndOfTerm, setPartner, type AutoRenewal } from "./subscriptions/commands/standing.ts";
export { activate, cancel, cancelByOrder, reactivate, suspend, suspensionReasons, type Suspension } from "./subscriptions/commands/status.ts";
export { refundOptionsOf, termOf, withoutWindows } from "./subscriptions/dates.ts";
export { subscriptionsDue } from "./subscriptions/due.ts";
export type { Charged, EventKind, PastEvent, SubscriptionEvent } from "./subscriptions/event.ts";
export { comingUp, futureOf, type FutureEvent, type FutureKind } from "./subscriptions/future.ts";
export { apply, entryIdOf, subscriptionDue } from "./subscriptions/keep.ts";
export { ended, isEndingTerm, isExtendable, isLegacy, nextStep, wantedNext, type Step, type WantedTerm } from "./subscriptions/lifecycle.ts";
export { charged, chargedOf, followedBy, noted, ordered, withoutNextTerm, type Outcome, type SystemOrder } from "./subscriptions/outcome.ts";
export {
  catalogItemId, itemKey,
  type Cycle, type Day, type Family, type Instructions, type ItemRef, type Price, type SeatWindow, type Status,
  type SubscriptionRecord, type Term, type TermDuration,
} from "./subscriptions/record.ts";
export { holdingOf, removeSubscriptionsOf, type Holding } from "./subscriptions/removal.ts";
export { commands, subscriptionStates, verdictOf, type Command, type Verdict } from "./subscriptions/states.ts";
export { countSeatsOfCustomer, findSubscription, listEvents, listSubscriptions, loadSubscription } from "./subscriptions/repository.ts";
