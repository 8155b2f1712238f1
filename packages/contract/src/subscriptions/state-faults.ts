// What refuses a change of a subscription because of what it is or of the state that it is in, and changes of that state.
// 800082 stands twice: the documentation of 2021 gives it the status 400, that of 2023 the status 409.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "error-codes.md";

export const stateFaults = {
  offerNotUpdatable: {
    code: 2006, status: 400,
    description: "Subscriptions to the offer {offerId} cannot be updated.",
    remedy: "Leave the subscription as it is, or cancel it and buy another offer.",
    source: errorCodes,
  },
  subscriptionDeleted: {
    code: 2011, status: 400,
    description: "The subscription {subscriptionId} is deleted and cannot be updated.",
    remedy: "A deleted subscription stays deleted: buy the product again.",
    source: errorCodes,
  },
  parentNotActive: {
    code: 27009, status: 409,
    description: "The add-on cannot be made active while the subscription that it belongs to is not.",
    remedy: "Make the subscription of parentSubscriptionId active first.",
    source: errorCodes,
  },
  statusChangeRefused: {
    code: 800040, status: 400,
    description: "A subscription that is {from} cannot become {to}.",
    remedy: "A subscription can be suspended, made active again and, in its first days, deleted; from expired, disabled and deleted nothing leads back.",
    source: errorCodes,
  },
  notActivated: {
    code: 800081, status: 400,
    description: "The subscription has to be activated before it can be updated.",
    remedy: "Follow its activation link, or in a sandbox POST to its activate.",
    source: errorCodes,
  },
  notReadyForUpdates: {
    code: 800082, status: 409,
    description: "The subscription is not ready for updates yet.",
    remedy: "Send the update again later; the purchase or a change before it is still being processed.",
    source: errorCodes,
  },
  notReadyForUpdates2021: {
    code: 800082, status: 400,
    description: "The subscription is not ready for updates yet.",
    remedy: "Send the update again later; this is the status of the contract of 2021, which is 409 by now.",
    source: errorCodes,
  },
  suspendedNotUpdatable: {
    code: 800091, status: 400,
    description: "The subscription is suspended and takes no other change.",
    remedy: "Set its status to active first.",
    source: errorCodes,
  },
  subscriptionUpdateFailed: {
    code: 800094, status: 500,
    description: "The update of the subscription failed.",
    remedy: "Send it again with the same MS-RequestId; if it fails again, read the subscription anew first.",
    source: errorCodes,
  },
  statusNotChangeable: {
    code: 800096, status: 400,
    description: "The status of this subscription cannot be changed.",
    remedy: "Trials end by themselves: switch autoRenewEnabled off; reservations and perpetual software are cancelled by their order, if at all.",
    source: errorCodes,
  },
  activeAzureSubscriptions: {
    code: 900115, status: 403,
    description: "The Azure plan has active Azure subscriptions and cannot be suspended.",
    remedy: "Cancel the Azure subscriptions and reservations below it first.",
    source: errorCodes,
  },
  cancellationHoursOver: {
    code: 900213, status: 400,
    description: "The {hours} hours in which the purchase could be cancelled are over.",
    remedy: "Switch autoRenewEnabled off, so that it ends with its term; cancellationAllowedUntilDate says how long it can be cancelled.",
    source: errorCodes,
  },
  notForLegacy: {
    code: 900263, status: 403,
    description: "This operation is not for legacy subscriptions.",
    remedy: "Use the operation that is meant for legacy offers, such as upgrades instead of transitions.",
    source: errorCodes,
  },
  expiring: {
    code: 900277, status: 400,
    description: "The subscription is about to expire and takes no more updates.",
    remedy: "Buy the product again once it has ended.",
    source: errorCodes,
  },
  operationPending: {
    code: 900278, status: 409,
    description: "Another operation on the subscription is pending.",
    remedy: "Send the update again after 24 hours.",
    source: errorCodes,
  },
  updatesClosed: {
    code: 900279, status: 400,
    description: "The subscription cannot be updated any more.",
    remedy: "Nothing changes it now: buy the product again.",
    source: errorCodes,
  },
  updatesClosedForNow: {
    code: 900280, status: 400,
    description: "The subscription cannot be updated at present.",
    remedy: "Send the update again later.",
    source: errorCodes,
  },
  updatedTooOften: {
    code: 900311, status: 400,
    description: "The subscription was updated too many times.",
    remedy: "Ask the support, if there have to be more updates.",
    source: errorCodes,
  },
  savingsPlanInPortalOnly: {
    code: 900321, status: 403,
    description: "Azure savings plans are changed in the Azure portal only.",
    remedy: "Make the change in the Azure portal; it shows here afterwards.",
    source: errorCodes,
  },
} as const satisfies Record<string, FaultDefinition>;
