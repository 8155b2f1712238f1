// All that is shipped, in one piece that is loaded lazily.

import { azureRows } from "./azure.ts";
import { licenceRows } from "./licences.ts";
import { migrations } from "./migrations.ts";
import { offerRows } from "./offers.ts";
import { softwareRows } from "./software.ts";
import { trialRows } from "./trials.ts";
import type { SkuRow } from "./sku-row.ts";

export { migrations, offerRows };

export const skuRows: readonly SkuRow[] = [
  ...licenceRows,
  ...trialRows,
  ...softwareRows.map((row): SkuRow => ({ ...row, family: row.family ?? "perpetual" })),
  ...azureRows,
];
