// How a legacy subscription moves to another offer, and what can be in its way.
// Source: upgrade-resources.md, transition-a-subscription.md.

import { Type } from "typebox";
import { Offer } from "../catalog/offers.ts";
import { ApiFault } from "../define/answers.ts";
import { guid, resource, structure, text } from "../define/schema.ts";
import { UpgradeErrorCode, UpgradeType } from "./transition-enums.ts";

export const UpgradeError = resource("UpgradeError", "A reason why an upgrade is not possible", {
  code: UpgradeErrorCode,
  description: Type.Optional(text("The reason in words")),
  additionalDetails: Type.Optional(text("What belongs to it, such as the state of the subscription; absent when there is nothing")),
});

export const Upgrade = resource("Upgrade", "An offer that a legacy subscription can move to", {
  targetOffer: Offer,
  upgradeType: UpgradeType,
  isEligible: Type.Optional(Type.Boolean({ description: "Whether the upgrade is possible now" })),
  quantity: Type.Optional(Type.Integer({ description: "Licences of the new offer; those of the subscription when absent", minimum: 1 })),
  upgradeErrors: Type.Optional(Type.Array(UpgradeError, { description: "What is in the way; empty when it is possible" })),
});

/** Of the offer the id counts alone. */
export const UpgradeRequest = structure("UpgradeRequest", "The upgrade that is wanted: an entry of the list, of which this is read", {
  targetOffer: structure("UpgradeTarget", "The offer to move to", { id: text("Identifier of the offer", { maxLength: 100 }) }),
  upgradeType: UpgradeType,
  quantity: Type.Optional(Type.Integer({ description: "Licences of the new offer; those of the subscription when absent", minimum: 1, maximum: 2_147_483_647 })),
});

export const UserLicenseError = resource("UserLicenseError", "A user whose licences did not move along", {
  userObjectId: guid("The user in the customer's directory"),
  name: Type.Optional(text("Name of the user")),
  email: Type.Optional(text("Mail address of the user")),
  errors: Type.Optional(Type.Array(ApiFault, { description: "What went wrong with each licence" })),
});

export const UpgradeResult = resource("UpgradeResult", "How an upgrade ended", {
  sourceSubscriptionId: text("Subscription that was upgraded"),
  targetSubscriptionId: Type.Optional(text("Subscription that came of it; absent when the upgrade failed")),
  upgradeType: UpgradeType,
  upgradeErrors: Type.Optional(Type.Array(UpgradeError, { description: "Why it failed; empty when it did not" })),
  licenseErrors: Type.Optional(Type.Array(UserLicenseError, { description: "Users whose licences stayed behind; empty when there are none" })),
});
