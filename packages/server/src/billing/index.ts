// Billing's door: invoices, and what else is made of the ledger.

export { billingDue } from "./due.ts";
export { adjust, amendmentProblem, voidAndRebill } from "./invoices/amend.ts";
export { balanceIn, type Balance, type BalanceByType } from "./invoices/balance.ts";
export type { Correction } from "./invoices/correction.ts";
export { creditLineOf, inDollars, setCreditLine, type CreditLine } from "./invoices/credit-line.ts";
export { credit } from "./invoices/credit.ts";
export { chargesIn, findInvoice, isReversed, typeOf } from "./invoices/find.ts";
export { balanceOf, openOf, paidOf, pay, paymentProblem, shownPayments } from "./invoices/payments.ts";
export { openPeriodsOf, type OpenPeriods } from "./invoices/periods.ts";
export type { DocumentType, InvoiceRecord, Payment, Span, Totals } from "./invoices/record.ts";
export { isLinkOver, linkToStatement } from "./invoices/statement-link.ts";
export { listInvoices, ownerOfInvoice } from "./invoices/repository.ts";
export { receiptOf, receiptsOf, statementOf } from "./statement/index.ts";
export { explainInvoice, type InvoiceProof, type LineProof, type WantedProof } from "./proof/explain.ts";
export { askForExport, exportDue, findExport, isOver, retryAfterSeconds, statusOf, type ExportOrder, type ExportStatus } from "./exports/ask.ts";
export { blobPath, fileNamed, folderOf, opens, tokenFor } from "./exports/access.ts";
export type { ExportedData, ExportRecord } from "./exports/record.ts";
export { loadBlob, loadExport } from "./exports/repository.ts";
export { latestCosts, sumOf, type Cost, type DocumentCosts, type Sum } from "./costs/costs.ts";
export { csvOf } from "./files/csv.ts";
export {
  filesOfEstimates, filesOfInvoice, openFileOfEstimates, openFileOfInvoice, type FileKind, type OpenFile, type ReconciliationFile,
} from "./files/files.ts";
export { checkServed, currencyIn, currencyNamed, estimatesIn, isUnbilled } from "./lines/asked.ts";
export type { KindOfLines } from "./lines/kinds.ts";
export { lineOf, type Line } from "./lines/line.ts";
export { everyPage, linesOnPageMax, pageByOffset, pageByToken } from "./lines/pages.ts";
export { linesOfInvoice, linesUnbilled, type Estimates, type LinesWanted } from "./lines/wanted.ts";
export { termAndBillingCycleOf } from "./lines/wording.ts";
