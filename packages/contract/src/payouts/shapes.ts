// Operations that export what the partner earned, and what it was paid.

import { Type } from "typebox";
import { oneOf } from "../define/schema.ts";
import { shapesOf } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { payoutsOperations } from "./operations.ts";
import { PayoutExportCollection } from "./resources.ts";

/** What is asked for, by the properties that a filter can name. */
const exportOf = (properties: string) => Type.Object({
  $filter: Type.Optional(Type.String({
    description: `What to export, as an OData filter with eq, ge, le, and, or, on ${properties}; without it, everything of the last three years`,
  })),
  fileFormat: Type.Optional(oneOf(["csv", "tsv"], "What the file holds, csv when absent")),
});

const ofExports = [
  "The answer is the request itself, in a list of one; there is no Location: ask for the request by its requestId until it is Completed.",
  "A filter makes the export faster and the file smaller.",
] as const;

const signIn = "The documentation knows sign-in by a user's name and password alone, without a second factor.";
const untilDone = "Once it is Completed, blobLocation leads to the file.";
const notWhileProcessing = "A request that is Processing is not deleted; with which status that is refused is not documented.";

export const payoutsShapes = shapesOf(payoutsOperations, {
  "payouts.transactionHistory.export": {
    summary: "Export earnings, with the transactions behind them",
    notes: [...ofExports, signIn],
    query: exportOf("enrollmentParticipantId, programName, earningForDate, transactionAmount, earningAmount, engagementName, leverCode, payableSubType, payoutStatus or paymentId"),
    result: { status: 202, body: PayoutExportCollection },
    faults: [faults.badProperty],
  },
  "payouts.transactionHistory.get": {
    summary: "Ask how far an export of earnings is",
    notes: [untilDone],
    result: { status: 200, body: PayoutExportCollection },
    faults: [faults.noSuchResource],
  },
  "payouts.transactionHistory.delete": {
    summary: "Delete an export of earnings",
    notes: [notWhileProcessing],
    result: { status: 200 },
    faults: [faults.noSuchResource],
  },
  "payouts.payments.export": {
    summary: "Export payments",
    notes: [...ofExports, signIn],
    query: exportOf("programName, enrollmentParticipantId, payoutStatusUpdateTS, payoutOrderType, paymentId or paymentDate"),
    result: { status: 202, body: PayoutExportCollection },
    faults: [faults.badProperty],
  },
  "payouts.payments.get": {
    summary: "Ask how far an export of payments is",
    notes: [untilDone],
    result: { status: 200, body: PayoutExportCollection },
    faults: [faults.noSuchResource],
  },
  "payouts.payments.delete": {
    summary: "Delete an export of payments",
    notes: [notWhileProcessing],
    result: { status: 200 },
    faults: [faults.noSuchResource],
  },
});
