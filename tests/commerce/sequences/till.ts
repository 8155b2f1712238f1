// One sequence's customer in a world that many sequences share: what is sent for it, what is seen of it, and the faults
// that the contract documents for each operation.

import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { allOperations } from "@understudy/contract";
import { removeOrdersOf, removeSubscriptionsOf } from "../../../packages/server/src/commerce/index.ts";
import { openPostgres, openSqlite, type Database } from "../../../packages/server/src/database/index.ts";
import { defaultSettings, randomIds, secretsOf, unitOf } from "../../../packages/server/src/world/index.ts";
import { customerDraft } from "../../support/customers.ts";
import type { DialectName } from "../../support/databases.ts";
import { acceptance } from "../../support/examples/agreements.ts";
import { addAccount, type AddedAccount } from "../../support/partners.ts";
import { catalogItemOf } from "../../support/purchases.ts";
import { made } from "../../support/scene.ts";
import type { Lifecycle } from "./held.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../support/world.ts";

/** A world with a partner in it; its database is kept open to remove what a sequence has bought. */
export interface Market {
  readonly world: TestWorld;
  readonly database: Database;
  account: AddedAccount;
  /** Ids of availabilities, which are new each month. */
  readonly items: Map<string, string>;
  customers: number;
  /** Sequences since the world was new. */
  played: number;
}

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00.000Z") } as const;

/** A sandbox, in which more can be cancelled than elsewhere, without its limits. */
export async function openMarket(dialect: DialectName, lifecycle: Lifecycle): Promise<Market> {
  const settings = { lifecycle, sandboxLimits: "unlimited", sandboxSavingsPlans: "sold", operationRates: "none" } as const;
  const world = await startWorld({ seed: "empty", clock, settings }, dialect);
  const database = world.databaseUrl === undefined ? openSqlite(join(dirname(world.ready.caCertificate), "world.db")) : await openPostgres(world.databaseUrl);
  return { world, database, account: await addAccount(world, "sandbox", "directBill", "theshop"), items: new Map(), customers: 0, played: 0 };
}

/** The same world as it was when it was new. */
export async function reopen(market: Market): Promise<void> {
  assert.equal((await market.world.control("POST", "/reset")).status, 200);
  market.account = await addAccount(market.world, "sandbox", "directBill", "theshop");
  market.items.clear();
  market.played = 0;
}

export async function closeMarket({ world, database }: Market): Promise<void> {
  await database.close();
  await world.close();
}

/** What is seen of a customer: as text, to see whether anything has changed. */
export interface Seen {
  readonly subscriptions: string;
  readonly orders: string;
}

export class Till {
  readonly #market: Market;
  readonly customerId: string;

  private constructor(market: Market, customerId: string) {
    this.#market = market;
    this.customerId = customerId;
  }

  static async open(market: Market): Promise<Till> {
    const { world, account: { token } } = market;
    const { id } = await made(world, "/v1/customers", { token, body: customerDraft(`Sequence ${(market.customers += 1)}`) });
    await made(world, `/v1/customers/${id}/agreements`, { token, body: acceptance(0) });
    return new Till(market, id);
  }

  /** Off the agenda and gone, so that the clock does not drag along what earlier sequences have bought. */
  async close(now: number): Promise<void> {
    const { database, account: { tenantId } } = this.#market;
    const parts = { settings: defaultSettings, ids: randomIds(), secrets: secretsOf(new Uint8Array(32)) };
    await database.write(async (writer) => {
      const unit = unitOf(writer, Temporal.Instant.fromEpochMilliseconds(now), parts);
      await removeSubscriptionsOf(unit, tenantId, this.customerId);
      await removeOrdersOf(unit, tenantId, this.customerId);
    });
  }

  call(method: string, path: string, body?: unknown): Promise<Answer> {
    const { world, account: { token } } = this.#market;
    return world.call(method, `/v1/customers/${this.customerId}${path}`, { token, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }

  async itemOf(item: string, now: number): Promise<string> {
    const key = `${item} ${new Date(now).toISOString().slice(0, 7)}`;
    const { world, items, account: { token } } = this.#market;
    const known = items.get(key) ?? await catalogItemOf(world, { token, customerId: this.customerId }, item);
    items.set(key, known);
    return known;
  }

  async passTo(at: number): Promise<void> {
    const answer = await this.#market.world.control("POST", "/clock", { to: new Date(at).toISOString() });
    assert.equal(answer.status, 200, answer.text);
  }

  async see(): Promise<Seen> {
    const [subscriptions, orders] = await Promise.all([this.call("GET", "/subscriptions"), this.call("GET", "/orders")]);
    assert.deepEqual([subscriptions.status, orders.status], [200, 200]);
    return { subscriptions: subscriptions.text, orders: orders.text };
  }
}

export const itemsOf = (text: string): Json[] => JSON.parse(text).items;

/** The refusal is one that the operation documents; answers its code. */
export function assertDocumented(operationId: string, { status, json, text }: Answer): number {
  const operation = allOperations.find(({ id }) => id === operationId);
  assert(operation && "faults" in operation, `${operationId} is built`);
  assert.ok(operation.faults.some((fault) => fault.code === json.code && fault.status === status), `${operationId} documents its refusal: ${status} ${text}`);
  return json.code as number;
}
