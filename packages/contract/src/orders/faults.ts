// Every refusal that is about buying, in one object. Subscriptions share some of them.

import { azureFaults } from "./azure-faults.ts";
import { buyerFaults } from "./buyer-faults.ts";
import { cartFaults } from "./cart-faults.ts";
import { commerceFaults } from "./commerce-faults.ts";
import { offerFaults } from "./offer-faults.ts";
import { orderFaults } from "./order-faults.ts";
import { transferFaults } from "./transfer-faults.ts";

export const ordersFaults = {
  ...azureFaults, ...buyerFaults, ...cartFaults, ...commerceFaults, ...offerFaults, ...orderFaults, ...transferFaults,
} as const;
