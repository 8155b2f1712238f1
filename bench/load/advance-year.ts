// Advances a world of so many subscriptions by a year, in a process of its own, and says what that took. Terms and plans
// are mixed: of four subscriptions one is charged and renewed by the month, one by the month within a year, one by the
// year, one by the month within three years.
//
//   node bench/load/advance-year.ts COUNT

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { later } from "@understudy/kernel";
import { findAccount } from "../../packages/server/src/accounts/index.ts";
import { createCustomer, type NewCustomerDraft } from "../../packages/server/src/areas/customers/index.ts";
import { begin, quoteOf, type Plan } from "../../packages/server/src/commerce/index.ts";
import { openSqlite, sql } from "../../packages/server/src/database/index.ts";
import { openWorld } from "../../packages/server/src/open-world.ts";
import { secretsOf, type Unit, type World } from "../../packages/server/src/world/index.ts";

export interface YearOf {
  readonly milliseconds: number;
  /** Pieces of due work. */
  readonly count: number;
  /** Megabytes that are resident: before, and at most meanwhile. */
  readonly residentBefore: number;
  readonly residentMost: number;
}

const start = Temporal.Instant.from("2027-01-15T09:30:00Z");
const sold = { productId: "CFQ7TTC0LF8Q", skuId: "0001", title: "Office 365 E1" };
const plans: readonly Plan[] = [
  { termDuration: "P1M", billingCycle: "monthly" }, { termDuration: "P1Y", billingCycle: "monthly" },
  { termDuration: "P1Y", billingCycle: "annual" }, { termDuration: "P3Y", billingCycle: "monthly" },
];
const inOneUnit = 500;
const ofOneCustomer = 5;
const resident = (): number => Math.round(process.memoryUsage.rss() / 1e6);

const folder = mkdtempSync(path.join(tmpdir(), "understudy-bench-"));

async function yearOf(subscriptions: number): Promise<YearOf> {
  const database = openSqlite(path.join(folder, "world.db"));
  const { world } = await openWorld(database, secretsOf(new Uint8Array(32)), {
    seed: "demo", seedNumber: 1, clock: { kind: "frozen", instant: start }, settings: {}, onFailure: (error) => { throw error; },
  });
  for (let from = 0; from < subscriptions; from += inOneUnit) await world.unit((unit) => buy(unit, from, Math.min(from + inOneUnit, subscriptions)));
  const found = await advanced(world);
  await world.close();
  await database.close();
  return found;
}

/** The world's first account sells to customers who have a few subscriptions each, as customers do. */
async function buy(unit: Unit, from: number, to: number): Promise<void> {
  const row = await unit.db.get<{ account_id: string }>(sql`SELECT account_id FROM accounts WHERE kind = 'primary'`);
  const account = row && (await findAccount(unit.db, row.account_id));
  if (!account) throw new Error("The demo seed has a primary account.");
  let customerId = "";
  for (let index = from; index < to; index += 1) {
    if ((index - from) % ofOneCustomer === 0) customerId = (await createCustomer(unit, account, draftOf(index))).customer.customerId;
    await buyOne(unit, { accountId: account.accountId, customerId }, index);
  }
}

const draftOf = (index: number): NewCustomerDraft => ({
  companyProfile: { domain: `bench${index}.onmicrosoft.com`, companyName: `Bench ${index}` },
  billingProfile: {
    firstName: "Robin", lastName: "Reyes", email: "billing@bench.example", culture: "en-US", language: "en", companyName: `Bench ${index}`,
    defaultAddress: {
      country: "US", city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052", firstName: "Robin", lastName: "Reyes",
      phoneNumber: "4255550100",
    },
  },
});

async function buyOne(unit: Unit, who: { readonly accountId: string; readonly customerId: string }, index: number): Promise<void> {
  const plan = plans[index % plans.length] as Plan;
  const { productId, skuId, title } = sold;
  const quote = await quoteOf(unit, { accountId: who.accountId, country: "US" }, "commercial", productId, skuId, plan, "2027-01-15");
  if (!quote) throw new Error(`${title} is not sold by ${JSON.stringify(plan)}.`);
  await begin(unit, {
    ...who, orderId: "bench", lineItemNumber: index, family: "newCommerce", item: { productId, skuId, availabilityId: "" }, country: "US",
    segment: "commercial", title, friendlyName: title, quantity: 5, plan, isTrial: false, isMicrosoftProduct: true,
    price: { unitPrice: quote.unitPrice.toString(), currency: quote.currency },
  });
}

async function advanced(world: World): Promise<YearOf> {
  const residentBefore = resident();
  let residentMost = residentBefore;
  const watch = setInterval(() => { residentMost = Math.max(residentMost, resident()); }, 50);
  const began = performance.now();
  const { count } = await world.advance((now) => later(now, "P1Y"));
  const milliseconds = performance.now() - began;
  clearInterval(watch);
  return { milliseconds, count, residentBefore, residentMost: Math.max(residentMost, resident()) };
}

try {
  console.log(JSON.stringify(await yearOf(Number(process.argv[2]))));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
