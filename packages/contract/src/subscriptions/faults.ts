// Every refusal that the documentation names for subscriptions; common ones are in `../faults.ts`, those of purchases with orders.

import { azureFaults } from "./azure-faults.ts";
import { changeFaults } from "./change-faults.ts";
import { inquiryFaults } from "./inquiry-faults.ts";
import { stateFaults } from "./state-faults.ts";
import { transitionFaults } from "./transition-faults.ts";

export const subscriptionsFaults = { ...stateFaults, ...changeFaults, ...transitionFaults, ...azureFaults, ...inquiryFaults } as const;
