// Reconciliation files of an invoice and of estimates: which there are, and each as CSV, which is read from the ledger as it
// is sent.

import { faults, reconciliationFileKinds, type billingFilesOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import {
  csvOf, estimatesIn, everyPage, filesOfEstimates, filesOfInvoice, findInvoice, isUnbilled, openFileOfEstimates, openFileOfInvoice, type OpenFile,
} from "../../billing/index.ts";
import type { Caller, FileInPieces, Handlers } from "../../call/index.ts";
import type { View } from "../../world/index.ts";

export const billingFilesHandlers: Handlers<typeof billingFilesOperations> = {
  "billingFiles.list": async ({ caller, params: { invoiceId }, query }, view) =>
    (isUnbilled(invoiceId) ? filesOfEstimates(view, caller.account.accountId, monthIn(query)) : filesOfInvoice(await invoiceNamed(view, caller, invoiceId))),

  "billingFiles.download": async ({ caller, params, query }, view) => inPieces(await opened(view, caller, params, query)),
};

type Query = Omit<Parameters<typeof estimatesIn>[0], "provider" | "type">;

const monthIn = (query: Query) => estimatesIn({ ...query, provider: "onetime", type: "billinglineitems" });

async function opened(view: View, caller: Caller, params: { readonly invoiceId: string; readonly fileKind: string }, query: Query): Promise<OpenFile> {
  const kind = reconciliationFileKinds.find((one) => one.toLowerCase() === params.fileKind.toLowerCase());
  const file = kind && (isUnbilled(params.invoiceId)
    ? await openFileOfEstimates(view, caller.account.accountId, monthIn(query), kind)
    : await openFileOfInvoice(view, await invoiceNamed(view, caller, params.invoiceId), kind));
  if (!file) throw new Fault(faults.noSuchResource, { what: `The file ${params.fileKind}` });
  return file;
}

async function invoiceNamed(view: View, { account }: Caller, invoiceId: string) {
  const invoice = await findInvoice(view, account.accountId, invoiceId);
  if (!invoice) throw new Fault(faults.noSuchResource, { what: `The invoice ${invoiceId}` });
  return invoice;
}

const inPieces = ({ fileName, lines, columns }: OpenFile): FileInPieces => ({
  fileName,
  pieces: (world) => csvOf(everyPage((work) => world.view(({ db }) => work(db)), lines), columns),
});
