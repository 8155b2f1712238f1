// The steps that sequences are made of, as plain data, so that a failure prints as what was done, and shrinks.

import fc from "fast-check";
import { goods } from "./goods.ts";
import type { Lifecycle } from "./held.ts";

/** Subscriptions, goods and plans are named by numbers, which count around. */
export type Step =
  | { readonly do: "buy"; readonly good: number; readonly plan: number; readonly quantity: number; readonly endsWithMonth: boolean }
  | { readonly do: "quantity"; readonly of: number; readonly by: number }
  | { readonly do: "status"; readonly of: number; readonly to: "active" | "suspended" | "deleted" }
  | { readonly do: "autoRenew"; readonly of: number; readonly to: boolean }
  | { readonly do: "schedule"; readonly of: number; readonly plan: number; readonly by: number; readonly endsWithMonth: boolean }
  | { readonly do: "unschedule" | "rename" | "activate" | "convert" | "cancelOrder"; readonly of: number }
  | { readonly do: "plan"; readonly of: number; readonly plan: number }
  | { readonly do: "cycleByOrder"; readonly of: number; readonly to: "monthly" | "annual" }
  | { readonly do: "move"; readonly of: number; readonly isWhole: boolean }
  | { readonly do: "join"; readonly of: number; readonly into: number; readonly isWhole: boolean }
  /** By a duration, or to the next moment at which something falls due or closes, a millisecond more or less. */
  | { readonly do: "pass"; readonly hours: number }
  | { readonly do: "passToEdge"; readonly by: -1 | 0 | 1 };

const of = fc.nat(7);
const seats = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }) }, { weight: 1, arbitrary: fc.constantFrom(0, 150, 299, 300, 301) });
const change = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -8, max: 8 }) }, { weight: 1, arbitrary: fc.constantFrom(-1000, 290, 20_000_000) });

const buy = fc.record({ do: fc.constant("buy" as const), good: fc.nat(goods.length - 2), plan: fc.nat(5), quantity: seats, endsWithMonth: fc.boolean() });

const steps: readonly (readonly [weight: number, fc.Arbitrary<Step>])[] = [
  [4, buy],
  [5, fc.record({ do: fc.constant("quantity"), of, by: change })],
  [4, fc.record({ do: fc.constant("status"), of, to: fc.constantFrom("active", "suspended", "deleted") })],
  [3, fc.record({ do: fc.constant("autoRenew"), of, to: fc.boolean() })],
  [3, fc.record({ do: fc.constant("schedule"), of, plan: fc.nat(5), by: change, endsWithMonth: fc.boolean() })],
  [2, fc.record({ do: fc.constantFrom("unschedule", "rename", "convert"), of })],
  [3, fc.record({ do: fc.constantFrom("activate", "cancelOrder"), of })],
  [3, fc.record({ do: fc.constant("plan"), of, plan: fc.nat(5) })],
  [1, fc.record({ do: fc.constant("cycleByOrder"), of, to: fc.constantFrom("monthly", "annual") })],
  [2, fc.record({ do: fc.constant("move"), of, isWhole: fc.boolean() })],
  [1, fc.record({ do: fc.constant("join"), of, into: of, isWhole: fc.boolean() })],
  [4, fc.record({ do: fc.constant("pass"), hours: fc.constantFrom(1, 23, 24, 72, 168, 720, 1_460, 2_880, 9_000) })],
  [3, fc.record({ do: fc.constant("passToEdge"), by: fc.constantFrom(-1, 0, 1) })],
];

export interface Sequence {
  /** When it begins: any day of four years, and a moment of it. */
  readonly lifecycle: Lifecycle;
  readonly day: number;
  readonly millisecond: number;
  readonly first: Step;
  readonly steps: readonly Step[];
}

export const sequences: fc.Arbitrary<Sequence> = fc.record({
  lifecycle: fc.constantFrom("classic", "est"), day: fc.nat(4 * 365), millisecond: fc.nat(86_399_999), first: buy,
  steps: fc.array(fc.oneof(...steps.map(([weight, arbitrary]) => ({ weight, arbitrary }))), { maxLength: 12, size: "max" }),
});
