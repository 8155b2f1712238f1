// What is in the way of a move to another product, by the numbers and names that travel.
// Source: transition-a-new-commerce-subscription.md, transition-resources.md, upgrade-resources.md.

/** Why a move is not possible. Transitions and upgrades count alike as far as this goes. */
export const problems = {
  other: { code: 0, description: "The move is not possible." },
  delegatedAdminPermissionsDisabled: { code: 1, description: "The customer has not delegated its administration to the partner." },
  subscriptionStatusNotActive: { code: 2, description: "The subscription that the licences come from is not active." },
  conflictingServiceTypes: { code: 3, description: "Another subscription of the customer has the same services: its users' licences would conflict." },
  concurrencyConflicts: { code: 4, description: "Another move of the subscription is under way." },
  userContextRequired: { code: 5, description: "The users' licences move along with a user's token only, not with that of an application alone." },
  subscriptionAddOnsPresent: { code: 6, description: "The subscription has add-ons." },
  noPaths: { code: 7, description: "There is nothing that the subscription can move to." },
  targetOfferNotFound: { code: 8, description: "What the subscription is to move to is not sold, or not a product that it can move to." },
  subscriptionNotProvisioned: { code: 9, description: "The subscription that the licences come from is not provisioned yet." },
  offerDoesNotSupportBillingCycle: { code: 10, description: "What the subscription is to move to is not sold with its billing cycle." },
  conversionsNotFound: { code: 11, description: "There is nothing that the trial can be converted to." },
  insufficientGranularAdminPermissions: { code: 13, description: "The partner has no granular delegated admin relationship with the customer that allows it." },
} as const;

export interface Problem {
  readonly code: number;
  readonly description: string;
}

/** Why licences cannot move into a subscription that there is. */
export const targetProblems = {
  notActive: { code: 1, description: "The subscription is not active." },
  inCancellationWindow: { code: 2, description: "The subscription can still be cancelled: its cancellation window is open." },
  shorterTerm: { code: 3, description: "The subscription's term is shorter than that of the one that the licences come from." },
  earlierEnd: { code: 4, description: "The subscription ends before the one that the licences come from." },
} as const;
