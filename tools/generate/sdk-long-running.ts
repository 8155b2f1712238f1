// Which operations begin work that goes on after their answer, how it is asked about, and what it then says. A descriptor
// names the header; what the answers' words mean is written on the pages of the operations that are asked.

export interface Work {
  /** The operation that is asked: what it answers in the end is the result. */
  readonly asks: string;
  readonly data: {
    readonly in: "Location" | "Operation-Location" | "body";
    /** It is asked by POST at this place below what the header names, with the body that the work was begun with. */
    readonly suffix?: string;
    readonly id?: string;
    readonly path?: string;
    readonly property: string;
    readonly succeeded: readonly string[];
    readonly failed: readonly string[];
  };
}

const ends = { property: "status", succeeded: ["succeeded"], failed: ["failed"] } as const;
const graphExport: Work = { asks: "partnerBilling.operations.get", data: { in: "Location", ...ends } };
const betaExport: Work = { asks: "billingV2Beta.operations.get", data: { in: "Operation-Location", ...ends } };

/** A batch ends with or without errors of single devices, which its result tells. */
const deviceBatch: Work = {
  asks: "devices.batchJobStatus.get",
  data: { in: "Location", property: "status", succeeded: ["finished", "finished_with_errors"], failed: [] },
};

const upgrade: Work = {
  asks: "productUpgrades.status.check",
  data: { in: "Location", suffix: "/status", property: "status", succeeded: ["completed"], failed: ["failed"] },
};

const payout = (asks: string, path: string): Work => ({
  asks,
  data: { in: "body", id: "value.0.requestId", path, property: "value.0.status", succeeded: ["completed"], failed: ["failed"] },
});

export const longRunning: Readonly<Record<string, Work>> = {
  "partnerBilling.usage.billed.export": graphExport,
  "partnerBilling.usage.unbilled.export": graphExport,
  "partnerBilling.reconciliation.billed.export": graphExport,
  "partnerBilling.reconciliation.unbilled.export": graphExport,
  "billingV2Beta.billedUsage.export": betaExport,
  "billingV2Beta.unbilledUsage.export": betaExport,
  "devices.batches.create": deviceBatch,
  "devices.batches.devices.create": deviceBatch,
  "devices.policyUpdates.update": deviceBatch,
  "gdap.relationships.accessAssignments.update": { asks: "gdap.relationships.operations.get", data: { in: "Location", ...ends } },
  "productUpgrades.create": upgrade,
  "subscriptions.registrations.create": {
    asks: "subscriptions.registrationStatus.get",
    data: { in: "Location", property: "status", succeeded: ["registered"], failed: [] },
  },
  "payouts.payments.export": payout("payouts.payments.get", "/v1.0/payouts/payments/{id}"),
  "payouts.transactionHistory.export": payout("payouts.transactionHistory.get", "/v1.0/payouts/transactionhistory/{id}"),
};
