// Plays sequences in worlds of one database, and says of one that fails how to play it again.

import { randomInt } from "node:crypto";
import type { TestContext } from "node:test";
import fc from "fast-check";
import type { DialectName } from "../../support/databases.ts";
import { isLong } from "../../support/long.ts";
import { skus } from "../../support/purchases.ts";
import { buy } from "./buy.ts";
import { hour } from "./calendar.ts";
import { nextEdge, pass, type Play } from "./carry-out.ts";
import { goods } from "./goods.ts";
import { changePlan, changeQuantity, changeStatus, rename, schedule, setAutoRenew, unschedule } from "./change.ts";
import type { Held, Lifecycle } from "./held.ts";
import { join } from "./join.ts";
import { activate, cancelOrder, changeCycleByOrder, convert, move } from "./other.ts";
import { sequences, type Sequence, type Step } from "./steps.ts";
import { closeMarket, openMarket, reopen, Till, type Market } from "./till.ts";

/** An ordinary run takes always the same sample; UNDERSTUDY_SEED and UNDERSTUDY_PATH play one that has failed again. */
export const count = isLong ? 1_000 : 40;
export const runs = isLong ? 10 : 1;
const sampleSeed = 20_270_115;

/** So many sequences come one after another before the world is reset; within a hundred years all leap years are alike. */
const perWorld = 20;

/** Fails with the sequence that does; answers which kinds of steps none has carried out. */
export async function playSequences(dialect: DialectName, context: TestContext): Promise<readonly string[]> {
  const stage = new Stage(dialect);
  const { UNDERSTUDY_SEED: given, UNDERSTUDY_PATH: path } = process.env;
  const seed = Number(given ?? (isLong ? randomInt(2 ** 31) : sampleSeed));
  context.diagnostic(`UNDERSTUDY_SEED=${seed}`);
  try {
    await fc.assert(fc.asyncProperty(sequences, (sequence) => stage.play(sequence)), { seed, numRuns: count, examples: [[azure], [extended], [joined]], ...(path !== undefined && { path }) });
  } finally {
    await stage.close();
    context.diagnostic(stage.tally());
  }
  return path === undefined ? stage.missing() : [];
}

const bought = (item: string, plan: number): Step => ({ do: "buy", good: goods.findIndex((good) => good.item === item), plan, quantity: 2, endsWithMonth: false });

/** What chance rarely brings about: what is bought below an Azure plan. */
const azure: Sequence = {
  lifecycle: "classic", day: 59, millisecond: 0, first: bought(skus.azurePlan, 0),
  steps: [
    bought(skus.reservation, 1), bought(skus.savingsPlan, 0), { do: "status", of: 0, to: "suspended" }, { do: "pass", hours: 720 }, { do: "status", of: 2, to: "deleted" },
    { do: "cancelOrder", of: 1 }, { do: "pass", hours: 9_000 }, { do: "pass", hours: 720 },
  ],
};

/** A month of licences that goes on by the month when it is not renewed, becomes a year, and cannot be cancelled any more. */
const extended: Sequence = {
  lifecycle: "est", day: 30, millisecond: 0, first: bought(skus.officeE1, 0),
  steps: [
    { do: "autoRenew", of: 0, to: false }, { do: "pass", hours: 720 }, { do: "pass", hours: 720 }, { do: "quantity", of: 0, by: 3 }, { do: "pass", hours: 720 },
    { do: "plan", of: 0, plan: 1 }, { do: "pass", hours: 720 }, { do: "status", of: 0, to: "deleted" }, { do: "pass", hours: 9_000 },
  ],
};

/** Licences that move into others of their customer, first some and then the rest; too early once, and back never. */
const joined: Sequence = {
  lifecycle: "classic", day: 100, millisecond: 5, first: bought(skus.officeE1, 1),
  steps: [
    bought(skus.enterpriseE3, 2), { do: "join", of: 0, into: 0, isWhole: false }, { do: "pass", hours: 720 }, { do: "quantity", of: 0, by: 5 },
    { do: "join", of: 0, into: 0, isWhole: false }, { do: "rename", of: 1 }, { do: "pass", hours: 1 }, { do: "join", of: 0, into: 0, isWhole: true },
    { do: "pass", hours: 1 }, { do: "join", of: 1, into: 0, isWhole: true }, { do: "pass", hours: 9_000 },
  ],
};

/** What a run has to have done at least once, to have proven something. */
const wanted = [
  "newCommerce", "trial", "software", "perpetual", "saas", "azurePlan", "reservation", "savingsPlan", "legacy", "legacyAzure",
].map((family) => `buy ${family}`).concat("subscriptions.update", "subscriptions.update refused", "subscriptions.transitions.create", "join", "orders.update refused", "pass");

class Stage {
  readonly #dialect: DialectName;
  readonly #noted = new Map<string, number>();
  readonly #markets = new Map<Lifecycle, Market>();

  constructor(dialect: DialectName) {
    this.#dialect = dialect;
  }

  async play({ lifecycle, day, millisecond, first, steps }: Sequence): Promise<void> {
    const market = await this.#marketOf(lifecycle);
    const till = await Till.open(market);
    const now = await this.#begin(market, till, day * 24 * hour + millisecond);
    const play: Play = {
      till, model: { lifecycle, now, held: [], orders: [] }, seen: await till.see(),
      note: (what) => this.#noted.set(what, (this.#noted.get(what) ?? 0) + 1),
    };
    try {
      for (const step of [first, ...steps]) await carryOut(play, step);
    } finally {
      await till.close(play.model.now);
    }
  }

  /** At that moment of the next four years that it is not yet past. */
  async #begin({ world }: Market, till: Till, offset: number): Promise<number> {
    const current = Date.parse((await world.control("GET", "/clock")).json.now);
    const round = (4 * 365 + 1) * 24 * hour;
    const start = Date.parse("2024-01-01") + offset;
    const to = start + Math.ceil(Math.max(0, current - start) / round) * round;
    await till.passTo(to);
    return to;
  }

  async #marketOf(lifecycle: Lifecycle): Promise<Market> {
    const market = this.#markets.get(lifecycle) ?? await openMarket(this.#dialect, lifecycle);
    this.#markets.set(lifecycle, market);
    if (market.played === perWorld) await reopen(market);
    market.played += 1;
    return market;
  }

  async close(): Promise<void> {
    for (const market of this.#markets.values()) await closeMarket(market);
  }

  missing(): string[] {
    return wanted.filter((what) => !this.#noted.has(what));
  }

  tally(): string {
    return [...this.#noted].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([what, times]) => `${what}: ${times}`).join(", ");
  }
}

/** A step about a subscription where nothing is held does nothing. */
async function carryOut(play: Play, step: Step): Promise<void> {
  const { model } = play;
  if (step.do === "buy") return buy(play, step);
  if (step.do === "pass") return pass(play, model.now + step.hours * hour);
  if (step.do === "passToEdge") return pass(play, Math.max(model.now, (nextEdge(model) ?? model.now) + step.by));
  const held = model.held[step.of % Math.max(1, model.held.length)];
  if (held) await change(play, held, step);
}

async function change(play: Play, held: Held, step: Exclude<Step, { do: "buy" | "pass" | "passToEdge" }>): Promise<void> {
  switch (step.do) {
    case "quantity": return changeQuantity(play, held, step.by);
    case "status": return changeStatus(play, held, step.to);
    case "autoRenew": return setAutoRenew(play, held, step.to);
    case "schedule": return schedule(play, held, step);
    case "unschedule": return unschedule(play, held);
    case "rename": return rename(play, held);
    case "plan": return changePlan(play, held, step.plan);
    case "activate": return activate(play, held);
    case "convert": return convert(play, held);
    case "cancelOrder": return cancelOrder(play, held);
    case "cycleByOrder": return changeCycleByOrder(play, held, step.to);
    case "move": return move(play, held, step.isWhole);
    case "join": return join(play, held, step);
  }
}
