// What refuses lines of new commerce and the exports that have taken their place.

import type { FaultDefinition } from "@understudy/kernel";

export const billingFaults = {
  exportGone: {
    code: 410, status: 410,
    description: "The link {link} to an operation or manifest of an export has expired.",
    remedy: "Ask for the export again: links live for a time that the server chooses.",
    source: "get-invoice-billed-unbilled-consumption.md",
  },
  linesRetired: {
    code: 410, status: 410,
    description: "Lines of new commerce are not answered here any more.",
    remedy: "Export them on Graph: /v1.0/reports/partners/billing. The switch lineItemsOnV1 brings them back.",
    source: "public notices of 2025 and 2026: billing section 7",
  },
} as const satisfies Record<string, FaultDefinition>;
