// What falls due next on the world's clock, told plainly: the agenda's own entries, and the ends of applications' keys,
// which need no entry, since nothing has to be done for them.

import type { FastifyRequest } from "fastify";
import { invariant, toInstantText } from "@understudy/kernel";
import { listPartnersOf } from "../areas/customers/index.ts";
import { loadSubscription, type StepKind } from "../commerce/index.ts";
import { sql, type Reader } from "../database/index.ts";
import { lastInstant, type View, type World } from "../world/index.ts";
import { queryOf } from "./query.ts";

export interface DueEntry {
  readonly dueAt: string;
  readonly kind: string;
  /** What will have happened then. */
  readonly title: string;
  readonly account: { readonly id: string; readonly kind: "primary" | "sandbox"; readonly domain: string };
  readonly customer?: { readonly id: string; readonly name: string };
}

export interface Agenda {
  /** What the clock shows. */
  readonly now: string;
  /** Soonest first. */
  readonly entries: readonly DueEntry[];
  /** How many there are by then, listed here or not. */
  readonly total: number;
}

const keyEnds = "applications.keyEnds";

/** What an entry concerns, as far as it is still there. */
interface Subject {
  readonly name?: string;
  readonly customer?: NonNullable<DueEntry["customer"]>;
  /** Of a subscription, what the clock does next with it. */
  readonly step?: string;
}

interface Title {
  readonly title: (subject: Subject) => string;
  subjectOf?(db: Reader, payload: Readonly<Record<string, unknown>>): Promise<Subject>;
}

/** What the clock does next with a subscription, in words. */
const steps: Readonly<Record<StepKind, string>> = {
  provision: "is provisioned",
  startCycle: "begins its next charge cycle",
  endTerm: "comes to the end of its term",
  disable: "is closed to its users",
  purge: "is deleted for good",
};

/** By kind of entry; a test finds the kinds that are not here. */
const titles: Readonly<Record<string, Title>> = {
  "accounts.sandboxCreated": { title: () => "The integration sandbox is created" },
  "accounts.verification": { title: () => "The verification of the company ends" },
  "billing.export": { title: () => "An export of billing data is made" },
  "billing.exportOver": { title: () => "The files of an export of billing data are removed" },
  "billing.invoice": { title: ({ name }) => `The invoice of ${name === "legacy" ? "older offers" : "new commerce"} is out`, subjectOf: async (_db, { bill }) => ({ name: bill as string }) },
  "customers.accountReviewed": {
    title: ({ customer }) => `The review of ${customer?.name ?? "a customer"} ends`,
    subjectOf: async (db, { customerId }) => ofCustomer(db, customerId as string),
  },
  "customers.qualificationVetted": {
    title: ({ name, customer }) => `Whether ${customer?.name ?? "a customer"} qualifies${name === undefined ? "" : ` for ${name}`} is decided`,
    subjectOf: async (db, { qualificationId }) => ofQualification(db, qualificationId as string),
  },
  "directories.purgeUser": {
    title: ({ name }) => `The deleted user ${name ?? "of a customer"} is gone for good`,
    subjectOf: async (db, { userId }) => ofDeletedUser(db, userId as string),
  },
  "migrations.scheduled": { title: () => "A scheduled migration to new commerce begins" },
  "orders.reviewed": { title: () => "The review of a customer's purchase order ends" },
  "orders.uploadOver": { title: () => "An order that waits for the customer's purchase order is rejected" },
  "migrations.step": { title: () => "A migration to new commerce goes on" },
  "transfers.over": { title: () => "A transfer that nobody has decided on counts as rejected" },
  "subscriptions.due": {
    title: ({ name, customer, step }) => `${name ?? "A subscription"}${customer ? ` of ${customer.name}` : ""} ${steps[step as StepKind] ?? "goes on"}`,
    subjectOf: async (db, { subscriptionId, step }) => ({ ...(await ofSubscription(db, subscriptionId as string)), step: step as string }),
  },
  "subscriptions.entitlementFollows": { title: () => "Azure follows in what was told about an Azure subscription" },
  "subscriptions.productUpgradeGoesOn": {
    title: ({ customer }) => `The upgrade of ${customer?.name ?? "a customer"} to an Azure plan goes on`,
    subjectOf: async (db, { customerId }) => ofCustomer(db, customerId as string),
  },
  "subscriptions.registrationEnds": {
    title: ({ name }) => `The registration of ${name ?? "an Azure subscription"} for reservations ends`,
    subjectOf: async (db, { subscriptionId }) => ofSubscription(db, subscriptionId as string),
  },
  "subscriptions.transitionGoesOn": { title: () => "The move of a subscription to another product goes on" },
  "usage.day": { title: ({ name }) => `What Azure has used on ${name} is rated`, subjectOf: async (_db, { day }) => ({ name: day as string }) },
  [keyEnds]: { title: ({ name }) => `A key of ${name ?? "an application"} expires`, subjectOf: async (_db, { displayName }) => ({ name: displayName as string }) },
};

export const isTitled = (kind: string): boolean => Object.hasOwn(titles, kind);

async function ofCustomer(db: Reader, customerId: string): Promise<Subject> {
  const [customer] = await listPartnersOf(db, customerId);
  return customer ? { customer: { id: customerId, name: customer.companyProfile.companyName } } : {};
}

async function ofQualification(db: Reader, qualificationId: string): Promise<Subject> {
  const row = await db.get<{ qualification: string; customer_id: string }>(sql`
    SELECT qualification, customer_id FROM customer_qualifications WHERE qualification_id = ${qualificationId}`);
  return row ? { name: row.qualification, ...(await ofCustomer(db, row.customer_id)) } : {};
}

async function ofSubscription(db: Reader, subscriptionId: string): Promise<Subject> {
  const record = await loadSubscription(db, subscriptionId);
  return record ? { name: record.friendlyName, ...(await ofCustomer(db, record.customerId)) } : {};
}

async function ofDeletedUser(db: Reader, userId: string): Promise<Subject> {
  const row = await db.get<{ user_name: string; tenant_id: string }>(sql`SELECT user_name, tenant_id FROM deleted_users WHERE user_id = ${userId}`);
  return row ? { name: row.user_name, ...(await ofCustomer(db, row.tenant_id)) } : {};
}

export async function showAgenda(world: World, request: FastifyRequest): Promise<Agenda> {
  const query = queryOf(request, ["until", "limit"]);
  const until = query.instant("until") ?? toInstantText(lastInstant);
  const limit = query.limit(100, 1_000);
  return world.view(async (view) => {
    const rows = await dueBy(view, until, limit);
    const entries: DueEntry[] = [];
    for (const row of rows) entries.push(await shown(view.db, row));
    return { now: toInstantText(view.now), entries, total: await countBy(view, until) };
  });
}

interface Row {
  id: string;
  due_at: string;
  kind: string;
  payload: string;
  account_id: string;
  account_kind: "primary" | "sandbox";
  domain: string;
}

async function dueBy({ db, now }: View, until: string, limit: number): Promise<Row[]> {
  const entries = await db.all<Row>(sql`
    SELECT e.entry_id AS id, e.due_at, e.kind, e.payload, a.account_id, a.kind AS account_kind, a.domain
    FROM agenda e JOIN accounts a ON a.account_id = e.account_id
    WHERE e.due_at <= ${until} ORDER BY e.due_at, e.entry_id LIMIT ${limit}`);
  const keys = await db.all<Omit<Row, "kind" | "payload"> & { display_name: string }>(sql`
    SELECT k.key_id AS id, k.ends_at AS due_at, p.display_name, a.account_id, a.kind AS account_kind, a.domain
    FROM application_keys k JOIN applications p ON p.app_id = k.app_id JOIN accounts a ON a.account_id = k.account_id
    WHERE k.ends_at > ${toInstantText(now)} AND k.ends_at <= ${until} ORDER BY k.ends_at, k.key_id LIMIT ${limit}`);
  const ends = keys.map(({ display_name: displayName, ...row }) => ({ ...row, kind: keyEnds, payload: JSON.stringify({ displayName }) }));
  return [...entries, ...ends].toSorted(inOrder).slice(0, limit);
}

const inOrder = (one: Row, other: Row): number => {
  const [left, right] = [`${one.due_at} ${one.id}`, `${other.due_at} ${other.id}`];
  return left < right ? -1 : Number(left > right);
};

async function countBy({ db, now }: View, until: string): Promise<number> {
  const row = await db.get<{ total: number }>(sql`
    SELECT CAST((SELECT count(*) FROM agenda WHERE due_at <= ${until})
      + (SELECT count(*) FROM application_keys WHERE ends_at > ${toInstantText(now)} AND ends_at <= ${until}) AS INTEGER) AS total`);
  return row?.total ?? 0;
}

async function shown(db: Reader, row: Row): Promise<DueEntry> {
  const known = titles[row.kind];
  invariant(known, `agenda entries of kind ${row.kind} have a title`);
  const subject = (await known.subjectOf?.(db, JSON.parse(row.payload) as Record<string, unknown>)) ?? {};
  return {
    dueAt: row.due_at, kind: row.kind, title: known.title(subject),
    account: { id: row.account_id, kind: row.account_kind, domain: row.domain },
    ...(subject.customer && { customer: subject.customer }),
  };
}
