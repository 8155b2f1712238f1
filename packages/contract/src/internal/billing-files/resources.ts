// Reconciliation files, which partners download from the pages of their bills.

import { Type } from "typebox";
import { oneOf, text } from "../../define/schema.ts";

export const reconciliationFileKinds = ["invoice", "dailyRatedUsage", "license", "usage", "dailyUsage"] as const;

export const ReconciliationFile = Type.Object(
  {
    kind: oneOf(reconciliationFileKinds, "What it holds: lines of new commerce, daily rated usage; of older offers licences, usage by cycle, usage by day"),
    fileName: text("Its name"),
    rows: Type.Integer({ minimum: 1, description: "How many rows it has below the line of titles" }),
  },
  { title: "ReconciliationFile", description: "A reconciliation file that there is" },
);
