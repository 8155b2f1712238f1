// Which price sheet is asked for, and as of when. Source: get-a-price-sheet.md.

import { enumeration } from "../define/schema.ts";

export const PriceSheetView = enumeration(
  "PriceSheetView", "Which price sheet; updatedlicensebased is that of new commerce licences. It stands in the path",
  ["azure_consumption", "azure_reservations", "updatedlicensebased", "marketplace", "software"] as const,
);

export const PriceSheetTimeline = enumeration(
  "PriceSheetTimeline", "As of when: now, as when absent; in a month that has passed; or what is known of the next one",
  ["current", "history", "future"] as const,
);
