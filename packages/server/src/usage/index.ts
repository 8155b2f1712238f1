// The door to what Azure uses: its meters and their prices, profiles, the daily rating, totals and budgets.

export { isOver, percentUsed, type Budget } from "./budget.ts";
export { azureMeantBy, giveProfile } from "./give-profile.ts";
export { listMeters, type CataloguedMeter, type Tier } from "./meters.ts";
export { profileNames, profileOf, UsageProfile } from "./profile.ts";
export { legacyPrice, publisher } from "./rated-day.ts";
export type { UsagePeriod, UsageRecord } from "./record.ts";
export { deleteBudget, findBudget, findUsage, listBudgets, listUsage, removeUsageOf, saveBudget, saveUsage } from "./repository.ts";
export { listAzure, type AzureSubscription } from "./running.ts";
export { usageWorkDue as usageDue } from "./settle-day.ts";
