// What goes over the wire in the operations that move a subscription to another product.

import { Type } from "typebox";
import { guid } from "../define/schema.ts";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { ordersFaults } from "../orders/faults.ts";
import { changeFaults } from "./change-faults.ts";
import { Conversion, ConversionResult } from "./conversions.ts";
import { agentOnly, ofSubscription } from "./rules-of-all.ts";
import { TransitionEligibilityType } from "./transition-enums.ts";
import { transitionFaults } from "./transition-faults.ts";
import { Transition, TransitionEligibility } from "./transitions.ts";
import { Upgrade, UpgradeRequest, UpgradeResult } from "./upgrades.ts";

export const transitionShapes = {
  "subscriptions.conversions.list": {
    summary: "List the offers that a legacy trial can be converted to",
    notes: ["Only an active trial has any; their quantity is the trial's licences."],
    result: { status: 200, body: Conversion, listing: "collection" },
    faults: ofSubscription,
  },
  "subscriptions.conversions.create": {
    summary: "Convert a legacy trial to a paid subscription",
    notes: [
      "The body is one entry of the list, if need be with another quantity.",
      "The trial keeps its id and goes on under the new offer.",
      "A conversion that fails answers 200, too, with an error.",
      "A trial of new commerce is moved by a transition instead.",
    ],
    body: Conversion,
    result: { status: 200, body: ConversionResult },
    faults: [...ofSubscription, ordersFaults.tooManySeats],
  },
  "subscriptions.upgrades.list": {
    summary: "List the offers that a legacy subscription can move to",
    notes: [
      "An entry whose isEligible is false says in upgradeErrors what is in the way.",
      "Each offer stands there for each upgradeType: without or with the users' licences.",
      "With granular delegated administration the user needs one of the roles Directory Readers or Global Reader.",
    ],
    result: { status: 200, body: Upgrade, listing: "collection" },
    faults: [...ofSubscription, faults.granularRoleMissing],
  },
  "subscriptions.upgrades.create": {
    summary: "Move a legacy subscription to another offer",
    notes: [
      "The body is one entry of the list.",
      "An upgrade that is not possible answers 200, too, with upgradeErrors; one that is leaves the old subscription suspended.",
      "targetSubscriptionId of the answer is the new subscription; licenseErrors name the users whose licences stayed behind.",
      "With granular delegated administration the user needs one of the roles Directory Readers or Global Reader, and Directory Writers where licences move along.",
    ],
    body: UpgradeRequest,
    result: { status: 200, body: UpgradeResult },
    faults: [...ofSubscription, faults.granularRoleMissing, ordersFaults.tooManySeats],
  },
  "subscriptions.transitionEligibilities.list": {
    summary: "List the catalog items that a subscription can move to, at once or when its next term begins",
    notes: [
      "Legacy subscriptions are answered as well as those of new commerce.",
      "eligibilities say for each way to move whether it is possible, and what is in the way, such as services that conflict (3).",
      "subscriptionEligibilities are the customer's subscriptions to the same item; they take licences in while they are active (else 1), out of their cancellation window (2), of a term not shorter (3), and ending no earlier (4). For a trial and for scheduled moves there are none.",
      agentOnly,
      "With granular delegated administration the user of a legacy subscription needs one of the roles Directory Readers or Global Reader.",
    ],
    query: Type.Object({ eligibilityType: Type.Optional(TransitionEligibilityType) }),
    result: { status: 200, body: TransitionEligibility, listing: "collection" },
    faults: ofSubscription,
  },
  "subscriptions.transitions.list": {
    summary: "List the transitions of a subscription, with how far each is",
    notes: [
      "Only transitions between licences of new commerce are listed.",
      "A transition is done when its last events are Completed.",
      agentOnly,
    ],
    query: Type.Object({ operationId: Type.Optional(guid("Transition to list alone; all when absent")) }),
    result: { status: 200, body: Transition, listing: "collection" },
    faults: ofSubscription,
  },
  "subscriptions.transitions.create": {
    summary: "Move licences of a subscription to another catalog item, or convert a trial of new commerce",
    notes: [
      "All licences change the subscription itself, which keeps its id; fewer make a new one with the same end; with toSubscriptionId they go to a subscription that exists, which keeps its term and billing cycle.",
      "Ask for the eligibilities first: the subscription has to be active and provisioned, and the target as well.",
      "The answer has the first event, a Conversion that has Started; operationId is in the list, where the rest is followed.",
      "A move that is not possible answers 200, too: its Conversion has Failed, with the reasons.",
      "Until the Conversion is completed nothing has moved, and until the last event neither subscription takes updates (900278).",
      agentOnly,
      "With granular delegated administration the user of a legacy subscription needs one of the roles Directory Readers or Global Reader, and Directory Writers where licences move along.",
    ],
    body: Transition,
    result: { status: 200, body: Transition },
    faults: [
      ...ofSubscription, ...Object.values(transitionFaults), changeFaults.quantityOutsideOffer, ordersFaults.promotionCodeInvalid,
      ordersFaults.seatsExceedRemaining, ordersFaults.tooManySeats, ordersFaults.tooManySubscriptions, faults.sandboxLimitReached,
    ],
  },
} as const satisfies Record<string, Shape>;
