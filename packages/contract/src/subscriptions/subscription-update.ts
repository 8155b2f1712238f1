// What an update of a subscription says: the whole resource, of which this is read. All else in it is ignored.
// Source: update-a-subscription-by-id.md, create-scheduled-changes.md.

import { Type } from "typebox";
import { BillingCycleType } from "../catalog/enums.ts";
import { structure, text } from "../define/schema.ts";
import { SubscriptionStatus } from "./enums.ts";
import { NextChargeInstructions, ScheduledNextTermInstructions } from "./instructions.ts";

export const SubscriptionUpdate = structure("SubscriptionUpdate", "A subscription as it is to be: what may change of it, out of the whole resource", {
  friendlyName: Type.Optional(text("Name that the partner gives it; as it was when absent", { maxLength: 1024 })),
  quantity: Type.Optional(Type.Integer({ description: "Licences; as they were when absent, and also when 0 beside another status", minimum: 0, maximum: 2_147_483_647 })),
  status: Type.Optional(SubscriptionStatus),
  autoRenewEnabled: Type.Optional(Type.Boolean({ description: "Whether it is renewed when its term ends; false when absent" })),
  scheduledNextTermInstructions: Type.Optional(ScheduledNextTermInstructions),
  nextChargeInstructions: Type.Optional(NextChargeInstructions),
  scheduledActions: Type.Optional(
    Type.Array(Type.Record(Type.String(), Type.Unknown()), { description: "An entry with the action cancel: it ends with its term, where an extended one would follow; none: it does not; as it was when absent", maxItems: 10 }),
  ),
  billingCycle: Type.Optional(BillingCycleType),
  termDuration: Type.Optional(text("Length of the term as an ISO 8601 duration; as it was when absent", { maxLength: 100 })),
  partnerId: Type.Optional(text("PartnerID (MPN id) of the indirect reseller on record; none when empty, as it was when absent", { maxLength: 100 })),
  attributes: Type.Optional(
    Type.Object({ etag: Type.Optional(text("Taken when If-Match is absent; empty says nothing")) }, { description: "What the subscription said of itself" }),
  ),
});
