// What can be done with a subscription: by family, status and command, the status that follows, or the fault that
// refuses it. This table is the only place that says so. What also depends on time, quantities or other subscriptions
// is in the command. docs/reference/subscription-states.md is made from it.
// Source: commerce reference sections 3, 4.3, 4.5; subscription-lifecycle.md, update-a-subscription-by-id.md.

import { ordersFaults, subscriptionsFaults } from "@understudy/contract";
import type { FaultDefinition } from "@understudy/kernel";
import type { Settings } from "../../world/index.ts";
import { families, statuses, type Family, type Status } from "./record.ts";

/** What partners do. `cancelByOrder` is the same end by another way: products differ in which of them is open. */
export const commands = [
  "rename", "setPartner", "changeQuantity", "suspend", "reactivate", "cancel", "cancelByOrder", "setAutoRenew", "setEndOfTerm",
  "scheduleNextTerm", "scheduleNextCharge", "changeTerm", "changeBillingCycle", "changeBillingCycleByOrder", "activate", "replaceItem",
  "moveSeats",
] as const;
export type Command = (typeof commands)[number];

export const refusals = {
  subscriptionDeleted: subscriptionsFaults.subscriptionDeleted,
  statusChangeRefused: subscriptionsFaults.statusChangeRefused,
  statusNotChangeable: subscriptionsFaults.statusNotChangeable,
  notActivated: subscriptionsFaults.notActivated,
  activatedAlready: subscriptionsFaults.activatedAlready,
  notReadyForUpdates: subscriptionsFaults.notReadyForUpdates,
  suspendedNotUpdatable: subscriptionsFaults.suspendedNotUpdatable,
  quantityWhileSuspended: subscriptionsFaults.quantityWhileSuspended,
  quantityNotChangeableHere: subscriptionsFaults.quantityNotChangeableHere,
  autoRenewUnavailable: subscriptionsFaults.autoRenewUnavailable,
  partnerOnRecordNotChangeable: subscriptionsFaults.partnerOnRecordNotChangeable,
  billingCycleNotChangeable: subscriptionsFaults.billingCycleNotChangeable,
  billingCycleByOrder: subscriptionsFaults.billingCycleByOrder,
  trialTermFixed: subscriptionsFaults.trialTermFixed,
  targetTermInvalid: subscriptionsFaults.targetTermInvalid,
  notForLegacy: subscriptionsFaults.notForLegacy,
  savingsPlanInPortalOnly: subscriptionsFaults.savingsPlanInPortalOnly,
  expiring: subscriptionsFaults.expiring,
  updatesClosed: subscriptionsFaults.updatesClosed,
  inactiveSubscriptionInOrder: ordersFaults.inactiveSubscriptionInOrder,
  orderNotCancellable: ordersFaults.orderNotCancellable,
  suspendInsteadOfCancel: ordersFaults.suspendInsteadOfCancel,
  cancelThroughSubscription: ordersFaults.cancelThroughSubscription,
  notSupported: ordersFaults.notSupported,
} as const satisfies Record<string, FaultDefinition>;
export type Refusal = keyof typeof refusals;

/** The status that follows, or what refuses it. */
export type Verdict = Status | Refusal;

/** Of a command: what holds for all families, and which differ. */
type Row = { readonly all: Verdict } & { readonly [family in Family]?: Verdict };
type Rows = Readonly<Record<Command, Row>>;

const whenActive: Rows = {
  rename: { all: "active", savingsPlan: "savingsPlanInPortalOnly" },
  setPartner: {
    all: "active", perpetual: "partnerOnRecordNotChangeable", reservation: "partnerOnRecordNotChangeable", savingsPlan: "savingsPlanInPortalOnly",
  },
  changeQuantity: {
    all: "quantityNotChangeableHere", legacy: "active", newCommerce: "active", saas: "active", savingsPlan: "savingsPlanInPortalOnly",
  },
  suspend: {
    all: "statusNotChangeable", legacy: "suspended", legacyAzure: "suspended", newCommerce: "suspended", azurePlan: "suspended",
    savingsPlan: "savingsPlanInPortalOnly",
  },
  reactivate: { all: "statusChangeRefused", savingsPlan: "savingsPlanInPortalOnly" },
  cancel: {
    all: "statusNotChangeable", legacy: "statusChangeRefused", legacyAzure: "statusChangeRefused", azurePlan: "statusChangeRefused",
    newCommerce: "deleted", software: "deleted", saas: "deleted", savingsPlan: "savingsPlanInPortalOnly",
  },
  cancelByOrder: {
    all: "orderNotCancellable", legacy: "suspendInsteadOfCancel", legacyAzure: "suspendInsteadOfCancel", saas: "cancelThroughSubscription",
    software: "deleted", perpetual: "deleted", reservation: "deleted",
  },
  setAutoRenew: {
    all: "active", legacyAzure: "autoRenewUnavailable", perpetual: "autoRenewUnavailable", reservation: "autoRenewUnavailable",
    azurePlan: "autoRenewUnavailable", savingsPlan: "savingsPlanInPortalOnly",
  },
  setEndOfTerm: { all: "notSupported", newCommerce: "active", legacy: "notForLegacy", legacyAzure: "notForLegacy", savingsPlan: "savingsPlanInPortalOnly" },
  scheduleNextTerm: {
    all: "notSupported", newCommerce: "active", trial: "active", software: "active", saas: "active", legacy: "notForLegacy",
    legacyAzure: "notForLegacy", savingsPlan: "savingsPlanInPortalOnly",
  },
  scheduleNextCharge: {
    all: "billingCycleNotChangeable", newCommerce: "active", legacy: "notForLegacy", legacyAzure: "notForLegacy", savingsPlan: "savingsPlanInPortalOnly",
  },
  changeTerm: {
    all: "targetTermInvalid", newCommerce: "active", trial: "trialTermFixed", legacy: "notForLegacy", legacyAzure: "notForLegacy",
    savingsPlan: "savingsPlanInPortalOnly",
  },
  changeBillingCycle: {
    all: "billingCycleNotChangeable", newCommerce: "active", legacy: "billingCycleByOrder", legacyAzure: "billingCycleByOrder",
    savingsPlan: "savingsPlanInPortalOnly",
  },
  changeBillingCycleByOrder: { all: "billingCycleNotChangeable", legacy: "active" },
  activate: { all: "activatedAlready" },
  replaceItem: { all: "notSupported", legacy: "active", newCommerce: "active", trial: "active" },
  moveSeats: { all: "notSupported", legacy: "active", newCommerce: "active", trial: "active" },
};

const suspendedOnly = { all: "suspendedNotUpdatable" } as const;

/** A suspended one becomes active again, or, as far as its window is open, is cancelled; nothing else. */
const whenSuspended: Rows = {
  rename: suspendedOnly,
  setPartner: suspendedOnly,
  changeQuantity: { all: "quantityWhileSuspended" },
  suspend: { all: "statusChangeRefused" },
  reactivate: { all: "active" },
  cancel: { all: "statusChangeRefused", newCommerce: "deleted" },
  cancelByOrder: { all: "orderNotCancellable", legacy: "suspendInsteadOfCancel", legacyAzure: "suspendInsteadOfCancel" },
  setAutoRenew: suspendedOnly,
  setEndOfTerm: suspendedOnly,
  scheduleNextTerm: suspendedOnly,
  scheduleNextCharge: suspendedOnly,
  changeTerm: suspendedOnly,
  changeBillingCycle: { all: "suspendedNotUpdatable", legacy: "billingCycleByOrder", legacyAzure: "billingCycleByOrder" },
  changeBillingCycleByOrder: { all: "inactiveSubscriptionInOrder" },
  activate: { all: "activatedAlready" },
  replaceItem: suspendedOnly,
  moveSeats: suspendedOnly,
};

/** The same verdict for every command but some. */
function every(all: Row, some: Partial<Rows> = {}): Rows {
  return Object.fromEntries(commands.map((command) => [command, some[command] ?? all])) as unknown as Rows;
}

const statusFixed = { all: "statusChangeRefused" } as const;
const fixedStatuses = {
  suspend: statusFixed, reactivate: statusFixed, cancel: statusFixed, activate: { all: "activatedAlready" },
  cancelByOrder: { all: "orderNotCancellable" }, changeBillingCycleByOrder: { all: "inactiveSubscriptionInOrder" },
} as const;

const rowsOf: Readonly<Record<Status, Rows>> = {
  pending: every({ all: "notReadyForUpdates", saas: "notActivated" }, {
    activate: { all: "activatedAlready", saas: "active" },
    changeBillingCycleByOrder: { all: "inactiveSubscriptionInOrder" },
    cancelByOrder: {
      all: "notReadyForUpdates", saas: "cancelThroughSubscription", software: "deleted", perpetual: "deleted", reservation: "deleted",
    },
  }),
  active: whenActive,
  suspended: whenSuspended,
  expired: every({ all: "expiring" }, fixedStatuses),
  disabled: every({ all: "updatesClosed" }, fixedStatuses),
  deleted: every({ all: "subscriptionDeleted" }, {
    cancelByOrder: { all: "orderNotCancellable" }, changeBillingCycleByOrder: { all: "inactiveSubscriptionInOrder" },
  }),
};

/** Where a switch of the world says otherwise. */
export const switched = [
  { setting: "trialCancellation", value: "accept", family: "trial", status: "active", command: "cancel", verdict: "deleted" },
  { setting: "softwareSeats", value: "accept", family: "software", status: "active", command: "changeQuantity", verdict: "active" },
  { setting: "suspendedQuantityCode", value: "800091", status: "suspended", command: "changeQuantity", verdict: "suspendedNotUpdatable" },
] as const satisfies readonly Switched[];

interface Switched {
  readonly setting: keyof Settings;
  readonly value: string;
  readonly family?: Family;
  readonly status: Status;
  readonly command: Command;
  readonly verdict: Verdict;
}

/** Without switches: as they are by default. */
export function verdictOf(family: Family, status: Status, command: Command, settings?: Settings): Verdict {
  const other = settings && switchedVerdict(family, status, command, settings);
  if (other !== undefined) return other;
  const row = rowsOf[status][command];
  return row[family] ?? row.all;
}

function switchedVerdict(family: Family, status: Status, command: Command, settings: Settings): Verdict | undefined {
  const rows: readonly Switched[] = switched;
  return rows.find((row) =>
    row.status === status && row.command === command && (row.family ?? family) === family && settings[row.setting] === row.value)?.verdict;
}

/** What the clock does, by the status that it finds. Which of several follows, the subscription's switches say. */
export interface ClockStep {
  readonly from: Status;
  readonly to: Status;
  readonly when: string;
  /** Those that it concerns. */
  readonly families: readonly Family[];
}

const withTerm: readonly Family[] = ["legacy", "newCommerce", "trial", "software", "reservation", "savingsPlan", "saas"];

export const clockSteps: readonly ClockStep[] = [
  { from: "pending", to: "active", when: "it is provisioned", families: ["software", "perpetual", "reservation", "savingsPlan"] },
  { from: "active", to: "active", when: "the term ends, and it renews", families: ["legacy", "newCommerce", "software", "saas"] },
  { from: "active", to: "active", when: "the term ends, and an extended one follows", families: ["newCommerce"] },
  { from: "active", to: "active", when: "the term ends, and it becomes a paid one", families: ["trial"] },
  { from: "active", to: "expired", when: "the term ends, and it does not renew", families: withTerm },
  { from: "active", to: "disabled", when: "an extended term ends, or none is to follow", families: ["newCommerce"] },
  { from: "suspended", to: "disabled", when: "the term ends", families: ["newCommerce"] },
  { from: "suspended", to: "expired", when: "the term ends, by the other reading", families: ["newCommerce"] },
  { from: "suspended", to: "deleted", when: "90 days, or the term's end", families: ["legacy", "legacyAzure"] },
  { from: "expired", to: "disabled", when: "30 days", families: withTerm },
  { from: "disabled", to: "deleted", when: "90 days", families: withTerm },
];

/** What is not there at once: software and reservations are provisioned, the software of other publishers is activated. */
export const firstStatusOf = (family: Family): Status =>
  (["software", "perpetual", "reservation", "savingsPlan", "saas"].includes(family) ? "pending" : "active");

/** All of it, for the page that is made of it. */
export const subscriptionStates = { families, statuses, commands, verdictOf, firstStatusOf, clockSteps, refusals, switched } as const;
