// The downloads of the page of an invoice, and of the page of estimates.

import { Type } from "typebox";
import { InvoicePeriod } from "../../billing/enums.ts";
import { area, operation } from "../../define/operation.ts";
import { text } from "../../define/schema.ts";
import { faults } from "../../faults.ts";
import { internal } from "../internal.ts";
import { ReconciliationFile } from "./resources.ts";

const page = {
  ...internal, right: "viewBilling",
  sources: ["use-the-reconciliation-files.md", "modern-invoice-reconciliation-file.md", "license-based-recon-files.md", "usage-based-recon-files.md", "daily-rated-usage-recon-files.md"],
  notes: ["The word unbilled in place of a number asks for estimates, which need currencyCode and period."],
} as const;

const query = Type.Object({
  currencyCode: Type.Optional(text("ISO 4217 code of the currency of estimates, in any case", { pattern: "^[A-Za-z]{3}$" })),
  period: Type.Optional(InvoicePeriod),
});

export const billingFilesOperations = area("internal", {
  "billingFiles.list": operation("GET /internal/v1/invoices/{invoiceId}/files", {
    ...page,
    summary: "List the reconciliation files that there are of an invoice, or of estimates",
    query,
    result: { status: 200, body: Type.Array(ReconciliationFile) },
    faults: [faults.noSuchResource, faults.badProperty],
  }),
  "billingFiles.download": operation("GET /internal/v1/invoices/{invoiceId}/files/{fileKind}", {
    ...page,
    summary: "Download a reconciliation file as CSV",
    query,
    result: { status: 200, body: Type.String({ description: "A line of titles, and a row for each line of the invoice" }), type: "text/csv" },
    faults: [faults.noSuchResource, faults.badProperty],
  }),
});
