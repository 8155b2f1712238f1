// The enumerations of moves from one product to another: conversions of trials, upgrades, transitions.
// Three of the error codes travel as numbers, as the examples of the pages show; tables and clients know them by name.
// Source: conversions-resources.md, upgrade-resources.md, transition-resources.md, transition-a-new-commerce-subscription.md.

import { Type, type TUnsafe } from "typebox";
import { enumeration } from "../define/schema.ts";

/** An enumeration whose members go over the wire as numbers, from `first` on; clients read the names as well. */
function numbered(title: string, description: string, first: number, names: readonly string[]): TUnsafe<string | number> {
  const numbers = names.map((_, index) => first + index);
  const meanings = names.map((name, index) => `${first + index} ${name}`).join(", ");
  return Type.Unsafe({ title, description: `${description}; sent as its number: ${meanings}`, enum: [...names, ...numbers] });
}

export const ConversionErrorCode = enumeration(
  "ConversionErrorCode",
  "Why a trial was not converted: ConversionsNotFound when there is no offer to convert it to",
  ["Other", "ConversionsNotFound"] as const,
);

const upgradeTypes = ["none", "upgrade_only", "upgrade_with_license_transfer"] as const;

export const UpgradeType: TUnsafe<(typeof upgradeTypes)[number] | 0 | 1 | 2> = Type.Unsafe({
  title: "UpgradeType",
  description: "Whether the users' licences move along with an upgrade; requests may send the number instead: 0 none, 1 upgrade_only, 2 upgrade_with_license_transfer",
  enum: [...upgradeTypes, 0, 1, 2],
});

export const UpgradeErrorCode = numbered("UpgradeErrorCode", "Why an upgrade is not possible", 0, [
  "Other", "DelegatedAdminPermissionsDisabled", "SubscriptionStatusNotActive", "ConflictingServiceTypes", "ConcurrencyConflicts",
  "UserContextRequired", "SubscriptionAddOnsPresent", "SubscriptionDoesNotHaveAnyUpgradePaths", "SubscriptionTargetOfferNotFound",
  "SubscriptionNotProvisioned", "OfferDoesNotSupportBillingCycle", "InsufficientGranularAdminPermissions",
]);

export const TransitionType = enumeration(
  "TransitionType",
  "Whether the users' licences move along with a transition",
  ["transition_only", "transition_with_license_transfer"] as const,
);

export const TransitionEligibilityType = enumeration(
  "TransitionEligibilityType",
  "When a transition takes place: immediate, or scheduled for the next term; any case is taken",
  ["immediate", "scheduled"] as const,
);

export const TransitionErrorCode = numbered("TransitionErrorCode", "Why a transition is not possible", 0, [
  "Other", "DelegatedAdminPermissionsDisabled", "SubscriptionStatusNotActive", "ConflictingServiceTypes", "ConcurrencyConflicts",
  "UserContextRequired", "SubscriptionAddOnsPresent", "SubscriptionDoesNotHaveAnyTransitionedPaths", "SubscriptionTargetOfferNotFound",
  "SubscriptionNotProvisioned", "OfferDoesNotSupportBillingCycle", "ConversionsNotFound", "UserLicenseError",
  "InsufficientGranularAdminPermissions",
]);

export const TargetSubscriptionErrorCode = numbered(
  "TargetSubscriptionErrorCode", "Why seats cannot move into an existing subscription", 1,
  [
    "SubscriptionNotActive", "SubscriptionInCancellationWindow", "SubscriptionTermDurationShorterThanSourceTermDuration",
    "SubscriptionTermEndDateBeforeSource",
  ],
);

export const TransitionEventName = enumeration(
  "TransitionEventName",
  "A step of a transition; the reassignment of licences goes by two names",
  ["Conversion", "LicenseReassignment", "SeatReassignment"] as const,
);

export const TransitionEventStatus = enumeration(
  "TransitionEventStatus",
  "How far a step of a transition is",
  ["Started", "InProgress", "Completed", "Failed"] as const,
);
