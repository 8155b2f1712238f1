// Promotions, all of them for tests: their rules are like those of real ones, and their ids, but for the first two,
// which pages show, were made up. Those of a half of the year are there so that some promotion is open on any day and
// another is not.

import type { Promotion } from "../promotion.ts";

const wholeYear = [1, 12] as const;

export const promotions: readonly Promotion[] = [
  {
    id: "39NFJQT1PJQB:0001:39NFJQT1Q5KN", name: "Visio Plan 1, test promotion",
    description: "5 % off a year of Visio Plan 1, for every purchase",
    item: "CFQ7TTC0HD33:0003", plans: ["P1Y annual", "P1Y monthly"], rate: "0.05", isAutoApplicable: true, months: wholeYear,
  },
  {
    id: "39NFJQT1X27N:0002:39NFJQT1Q5KL", name: "Power BI Premium Per User, test promotion",
    description: "10 % off a year of Power BI Premium Per User, once for a customer",
    item: "CFQ7TTC0HL8W:0001", plans: ["P1Y annual", "P1Y monthly"], rate: "0.1", isAutoApplicable: false, months: wholeYear, redemptions: 1,
  },
  {
    id: "39NFJQT1TST1:0001:39NFJQT1TS01", name: "Microsoft 365 Business Premium, test promotion",
    description: "15 % off a year of Microsoft 365 Business Premium, from 10 seats to 200",
    item: "CFQ7TTC0LCHC:0002", plans: ["P1Y annual", "P1Y monthly"], rate: "0.15", isAutoApplicable: false, months: wholeYear,
    seats: { min: 10, max: 200 },
  },
  {
    id: "39NFJQT1TST2:0001:39NFJQT1TS02", name: "Microsoft Teams Premium, test promotion",
    description: "20 % off the first year of Microsoft Teams Premium",
    item: "CFQ7TTC0RM8K:0002", plans: ["P1Y annual"], rate: "0.2", isAutoApplicable: false, months: wholeYear, isFirstPurchaseOnly: true,
  },
  {
    id: "39NFJQT1TST3:0001:39NFJQT1TS03", name: "Microsoft 365 Copilot, test promotion",
    description: "15 % off a year of Microsoft 365 Copilot beside ten seats or more of Microsoft 365 E3, or any of E5",
    item: "CFQ7TTC0MM8R:0002", plans: ["P1Y annual", "P1Y monthly"], rate: "0.15", isAutoApplicable: false, months: wholeYear,
    owns: [[{ item: "CFQ7TTC0LFLX:0001", minSeats: 10 }], [{ item: "CFQ7TTC0LFLZ:0002" }]],
  },
  {
    id: "39NFJQT1TST4:0001:39NFJQT1TS04", name: "Office 365 E3, test promotion of January to June",
    description: "8 % off a year of Office 365 E3, bought or renewed in the first half of a year",
    item: "CFQ7TTC0LF8R:0001", plans: ["P1Y annual", "P1Y monthly"], rate: "0.08", isAutoApplicable: true, months: [1, 6],
  },
  {
    id: "39NFJQT1TST5:0001:39NFJQT1TS05", name: "Office 365 E5, test promotion of July to December",
    description: "8 % off a year of Office 365 E5, bought or renewed in the second half of a year",
    item: "CFQ7TTC0LF8S:0002", plans: ["P1Y annual", "P1Y monthly"], rate: "0.08", isAutoApplicable: true, months: [7, 12],
  },
];
