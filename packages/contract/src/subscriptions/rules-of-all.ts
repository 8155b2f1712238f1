// What several shapes of subscriptions say alike.

import { faults } from "../faults.ts";
import { inquiryFaults } from "./inquiry-faults.ts";

/** What every operation on one subscription of one customer may answer. */
export const ofSubscription = [faults.noSuchResource, faults.noRelationship, inquiryFaults.noSuchSubscription] as const;

export const agentOnly = "A user has to be a global admin or an admin agent.";
