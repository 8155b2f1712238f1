// What goes over the wire in the operations on transfers of subscriptions between partners.

import { Type } from "typebox";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { TransferType } from "./enums.ts";
import { ordersFaults } from "./faults.ts";
import { ofOne } from "./purchase-faults.ts";
import { TransferEligibility, TransferEntity, TransferSubmitResult, TransferUpdateRequest } from "./transfers.ts";

const ofOneTransfer = [...ofOne, ordersFaults.transferUnknown] as const;
const ofOneOpen = [...ofOneTransfer, ordersFaults.transferClosed, ordersFaults.transferBusy, faults.callerRefused] as const;

export const transferShapes = {
  "transfers.list": {
    summary: "List the transfers of a customer's subscriptions",
    result: { status: 200, body: TransferEntity, listing: "array" },
    faults: ofOne,
  },
  "transfers.create": {
    summary: "Offer a customer's subscriptions to another partner",
    notes: [
      "The partner who has the subscriptions asks for it; the other one accepts or rejects it.",
      "A subscription is active and in no other open transfer; its add-ons go with it.",
      "What is known of a subscription, such as offer, quantity and billing cycle, is filled in by the service.",
    ],
    body: TransferEntity,
    result: { status: 201, body: TransferEntity },
    faults: [
      ...ofOne, ordersFaults.invalidInput, ordersFaults.transferOfInvalidSubscription, ordersFaults.transferInProgress, ordersFaults.transferWithLegacyAzure,
      ordersFaults.transferOfInactiveAzurePlan, ordersFaults.transferWithoutAzurePlan, ordersFaults.transferAzurePlanNotPurchasable,
      ordersFaults.transferNotBegun, ordersFaults.transferSourceMissing, ordersFaults.transferNotEnabled,
      ordersFaults.transferNationalCloudUnsupported, ordersFaults.transferWithReservations, ordersFaults.transferWithMarketplaceProducts,
      ordersFaults.transferDomainOfOtherPartner, ordersFaults.transferToSelf,
    ],
  },
  "transfers.get": {
    summary: "Get a transfer of a customer's subscriptions",
    result: { status: 200, body: TransferEntity },
    faults: ofOneTransfer,
  },
  "transfers.update": {
    summary: "Reject a transfer",
    notes: ["The partner whom the subscriptions are offered to rejects it, by the status reject; nothing else can be changed."],
    body: TransferUpdateRequest,
    result: { status: 200, body: TransferEntity },
    faults: ofOneOpen,
  },
  "transfers.delete": {
    summary: "Withdraw a transfer that is still open",
    notes: ["The partner who created it withdraws it."],
    result: { status: 204 },
    faults: ofOneOpen,
  },
  "transfers.accept": {
    summary: "Accept a transfer",
    notes: [
      "The partner whom the subscriptions are offered to accepts it; there is no body.",
      "That partner gets new subscriptions by new orders, and those of the other one end.",
      "Groups of lines that fail are listed in transferErrors, and the answer has the status 200 all the same.",
    ],
    result: { status: 200, body: TransferSubmitResult },
    faults: [...ofOneOpen, ordersFaults.transferOrderFailed, ordersFaults.transferHoldsAzure],
  },
  "transfers.eligibility.list": {
    summary: "Ask which subscriptions of a customer can be transferred",
    query: Type.Object({ transferType: TransferType }),
    result: { status: 200, body: TransferEligibility, listing: "array" },
    faults: [...ofOne, ordersFaults.invalidInput],
  },
} as const satisfies Record<string, Shape>;
