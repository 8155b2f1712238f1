// How often a subscription is charged.

import type { BillingCycleType, Of } from "@understudy/contract";

export type BillingCycle = Exclude<Of<typeof BillingCycleType>, "unknown">;
