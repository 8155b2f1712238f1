// What goes wrong with a purchase, whichever it is: the request cannot be read, or the commerce service gives up.

import type { FaultDefinition } from "@understudy/kernel";

const source = "error-codes.md";

export const commerceFaults = {
  invalidInput: {
    code: 800002, status: 400,
    description: "The request is not valid input for the commerce service. {reason}",
    remedy: "Compare body and parameters with the operation's reference; entries of `data` name what is wrong.",
    source,
  },
  commerceServiceFailed: {
    code: 800003, status: 500,
    description: "The commerce service failed unexpectedly.",
    remedy: "Send the request again with the same MS-RequestId: what was written is not written twice.",
    source,
  },
  unsupportedPurchaseSystem: {
    code: 800031, status: 500,
    description: "The purchase system {purchaseSystem} is not supported.",
    remedy: "Leave purchaseSystem out: the service finds it by the catalog item.",
    source,
  },
  commercePreconditionFailed: {
    code: 800036, status: 417,
    description: "What the request builds on does not hold any more. {reason}",
    remedy: "Read the order or subscription again, and send the change anew.",
    source,
  },
  notSupported: {
    code: 800042, status: 400,
    description: "This is not supported. {reason}",
    remedy: "Products differ in what may be done with them; the reference of the operation says for which it is.",
    source,
  },
  lineItemFailed: {
    code: 800087, status: 500,
    description: "The line item {lineItemNumber} could not be worked on.",
    remedy: "Order its catalog item alone, to see whether it is this one.",
    source,
  },
  enumerationNotUnderstood: {
    code: 900126, status: 400,
    description: "{value} is no member of its enumeration. See {url}.",
    remedy: "Spell members as the reference lists them; case and underscores do not matter.",
    source,
  },
  operationNotSupported: {
    code: 900141, status: 400,
    description: "This operation is not supported. {reason}",
    remedy: "Use the operation that is meant for this kind of product.",
    source,
  },
} as const satisfies Record<string, FaultDefinition>;
