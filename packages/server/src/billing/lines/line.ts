// A charge as a line: which of the five kinds it is follows from the bill and the kind of the charge.

import type { InvoiceLineItem, Of } from "@understudy/contract";
import type { Charge } from "../../commerce/index.ts";
import type { LineContext } from "./context.ts";
import { dailyRatedLineOf } from "./daily-rated.ts";
import { dailyUsageLineOf, licenseLineOf, usageLineOf } from "./legacy.ts";
import { oneTimeLineOf } from "./one-time.ts";

export type Line = Of<typeof InvoiceLineItem>;

export function lineOf(charge: Charge, context: LineContext): Line {
  if (charge.bill === "modern") return charge.kind === "usage" ? dailyRatedLineOf(charge, context) : oneTimeLineOf(charge, context);
  switch (charge.kind) {
    case "charge": return licenseLineOf(charge, context);
    case "meter": return usageLineOf(charge, context);
    case "usage": return dailyUsageLineOf(charge, context);
  }
}
