// Trials of the new commerce. No public source that was read has ids of any, so these were made up: the SKU TRY1 of the
// product that each becomes.

import type { SkuRow } from "./sku-row.ts";

const trialOf = (product: string, sku: string, title: string): SkuRow => ({
  id: `${product}:TRY1`, title: `${title} Trial`, product: title, family: "trial", minimum: 25, maximum: 25,
  convertsTo: `${product}:${sku}`, isIdMadeUp: true,
});

export const trialRows: readonly SkuRow[] = [
  trialOf("CFQ7TTC0LH18", "0001", "Microsoft 365 Business Basic"),
  trialOf("CFQ7TTC0LDPB", "0001", "Microsoft 365 Business Standard"),
  trialOf("CFQ7TTC0LCHC", "0002", "Microsoft 365 Business Premium"),
  trialOf("CFQ7TTC0LFLX", "0001", "Microsoft 365 E3"),
  trialOf("CFQ7TTC0LF8R", "0001", "Office 365 E3"),
  trialOf("CFQ7TTC0LHSF", "0001", "Power BI Pro"),
  trialOf("CFQ7TTC0HD32", "0002", "Visio Plan 2"),
];
