import assert from "node:assert/strict";
import { test } from "node:test";
import type { Plan } from "../../commerce/index.ts";
import { checkRenewal } from "./item-rules.ts";
import { LineFault } from "./line-fault.ts";
import type { WantedLine } from "./wanted.ts";

const month = { termDuration: "P1M", billingCycle: "monthly" } as const satisfies Plan;
const year = { termDuration: "P1Y", billingCycle: "monthly" } as const satisfies Plan;

test("a trial or a month renews to a term by which its item, or what it becomes, is sold", () => {
  const line: WantedLine = {
    number: 0, catalogItemId: "", quantity: 25, billingCycle: "monthly", isAttested: false, addOns: [], additionalPartnerIds: [], otherPartnerIds: [], renewsTo: "P1Y",
  };
  checkRenewal("newCommerce", month, line, [month, year]);
  checkRenewal("trial", { termDuration: "P1M", billingCycle: "none" }, line, [year]);
  const annually = { ...year, billingCycle: "annual" } as const;
  for (const sold of [[], [month], [month, annually]]) assert.throws(() => checkRenewal("newCommerce", month, line, sold), LineFault);
  assert.throws(() => checkRenewal("trial", { termDuration: "P1M", billingCycle: "none" }, { ...line, renewsTo: "P1M" }, [year]), LineFault);
});
