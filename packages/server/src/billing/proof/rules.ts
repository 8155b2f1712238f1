// Which rule a line follows, in a sentence, and the page of the public documentation that has it.

import type { LineCharge, MeterCharge } from "../../commerce/index.ts";

export interface Rule {
  readonly text: string;
  readonly source: string;
}

const scenarios = "common-billing-scenarios-onetime-recurring.md";
const types = "recon-file-charge-types.md";

const rules: Readonly<Record<string, Rule>> = {
  new: { text: "A purchase is charged for its first cycle, whole or as the stub that it is.", source: scenarios },
  cycleCharge: { text: "Each further cycle of a term is charged as it begins, at the term's price.", source: scenarios },
  renew: { text: "A renewal is charged for its first cycle, at the price of that day.", source: scenarios },
  addQuantity: { text: "When seats are added the rest of the cycle is given back for the former seats and charged for the new ones, by days; the amount is cut.", source: scenarios },
  removeQuantity: { text: "When seats go back the rest of the cycle is given back for the former seats and charged for those that stay, by days; the amount is cut.", source: scenarios },
  convert: { text: "What becomes another product is given back for the rest of its cycle and charged as the other one, by days; the price of a seat is cut.", source: scenarios },
  moveQuantity: { text: "Seats that move to another subscription are given back here and charged there for the rest of the cycle; the price of a seat is cut.", source: types },
  cancelImmediate: { text: "A cancellation within a day gives everything back, and within seven days the days that are left; the price of a seat is cut.", source: "new-commerce-cancellation-policy.md" },
  changeBillingPlan: { text: "Another billing plan is charged from its first cycle on; a year that begins within one is counted in months.", source: "billing-frequency-changes.md" },
  customerCredit: { text: "A credit comes on the invoice after it was given.", source: "request-credit.md" },
  extendTerm: { text: "A trial that goes on costs nothing.", source: types },
};

const corrected: Rule = { text: "What an invoice lacked is charged by a correction.", source: "understand-your-invoice.md" };
const legacyMonth: Rule = { text: "Older offers are charged ahead; what changes within a month gives the month back, and charges its days as they were and as they are.", source: "common-billing-scenarios-monthly.md" };
const legacyYear: Rule = { text: "Older offers by the year are charged for the year; what changes within it gives the year back, and charges its days as they were and as they are.", source: "common-billing-scenarios-annual.md" };
const usage: Rule = { text: "A month of a meter is one line: its units times the price, less the partner earned credit, cut to cents.", source: "partner-earned-credit-explanation.md" };
const legacyUsage: Rule = { text: "Use of older Azure is charged after it, by the meter.", source: types };

export function ruleOf(charge: LineCharge | MeterCharge): Rule {
  if (charge.kind === "meter") return charge.bill === "legacy" ? legacyUsage : usage;
  const { chargeType, cause, billingCycle } = charge.line;
  if (!cause && chargeType !== "customerCredit") return corrected;
  if (charge.bill === "legacy") return billingCycle === "monthly" ? legacyMonth : legacyYear;
  return rules[chargeType] ?? { text: `A line of the type ${chargeType}.`, source: types };
}
