// What refuses the exports of billing data.

import type { FaultDefinition } from "@understudy/kernel";

export const billingFaults = {
  exportGone: {
    code: 410, status: 410,
    description: "The link {link} to an operation or manifest of an export has expired.",
    remedy: "Ask for the export again: links live for a time that the server chooses.",
    source: "get-invoice-billed-unbilled-consumption.md",
  },
} as const satisfies Record<string, FaultDefinition>;
