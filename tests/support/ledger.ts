// A world without a server in which charges are written and invoices come of them, each at its own instant.

import { strict as assert } from "node:assert";
import { billingDue, listInvoices, type InvoiceRecord } from "../../packages/server/src/billing/index.ts";
import { ensureInvoicing, insertCharge, type Charge } from "../../packages/server/src/commerce/index.ts";
import { sql } from "../../packages/server/src/database/index.ts";
import type { Settings, World } from "../../packages/server/src/world/index.ts";
import { bareWorld } from "./bare-world.ts";
import type { DialectName } from "./databases.ts";

export const accountId = "an account";

export interface Ledger {
  readonly world: World;
  /** Writes charges, as whatever causes them does. */
  charge(...charges: readonly Charge[]): Promise<void>;
  until(instant: string): Promise<void>;
  /** The latest first. */
  invoices(): Promise<InvoiceRecord[]>;
}

export interface LedgerOptions {
  readonly settings?: Partial<Settings>;
  readonly kind?: "primary" | "sandbox";
  /** Of the account: the day is the partner's billing day. */
  readonly createdAt?: string;
}

const start = Temporal.Instant.from("2027-01-15T09:30:00Z");

export async function onLedger(dialect: DialectName, { settings = {}, kind = "primary", createdAt = "2025-06-15T00:00:00.000Z" }: LedgerOptions, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const bare = await bareWorld(dialect, { kind: "frozen", instant: start }, Object.fromEntries(billingDue), settings);
  const { world } = bare;
  try {
    await world.unit(({ db }) => db.run(sql`UPDATE accounts SET kind = ${kind}, created_at = ${createdAt}, country = 'US'`));
    await work({
      world,
      charge: (...charges) => world.unit(async (unit) => {
        for (const charge of charges) {
          await insertCharge(unit.db, charge);
          await ensureInvoicing(unit, charge.accountId, charge.bill, charge.chargedAt);
        }
      }),
      until: async (instant) => void await world.advance(() => Temporal.Instant.from(instant)),
      invoices: () => world.view(({ db }) => listInvoices(db, accountId)),
    });
    assert.deepEqual(bare.failures, []);
  } finally {
    await bare.close();
  }
}
