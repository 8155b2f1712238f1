// The name of the imported file, for the breadcrumbs.

import type { ReactNode } from "react";
import { useMatch } from "react-router";
import { useRead } from "../../../api/use-operation.ts";
import { priceSheetsList } from "../../../operations/pricesheets.ts";
import { texts } from "../../../strings/index.ts";

export function PriceSheetCrumb(): ReactNode {
  const importId = useMatch("/pricing/price-sheets/:importId")?.params.importId;
  const { data } = useRead(priceSheetsList, {});
  return data?.find((one) => one.importId === importId)?.fileName ?? texts.pricing.priceSheets.report.title;
}
