// What a unit of work offers to the rules' servants: the rows, the instant, new ids, the switches, the agenda.

import { toInstantText, type Ids } from "@understudy/kernel";
import type { Reader, Writer } from "../database/index.ts";
import { schedule, unschedule, type Entry } from "./agenda.ts";
import type { Secrets } from "./secrets.ts";
import type { WorldSettings } from "./settings.ts";

/** One moment of the world, to read. */
export interface View {
  readonly db: Reader;
  readonly now: Temporal.Instant;
  readonly settings: WorldSettings;
  readonly secrets: Secrets;
}

export interface Unit extends View {
  readonly db: Writer;
  /** `now` as it is stored. */
  readonly nowText: string;
  readonly ids: Ids;
  schedule(entry: Entry): Promise<void>;
  /** Takes an entry off the agenda again, if it is there: so it can be put off, or brought forward. */
  unschedule(entryId: string): Promise<void>;
}

export function viewOf(
  db: Reader,
  now: Temporal.Instant,
  world: { readonly settings: WorldSettings; readonly secrets: Secrets },
): View {
  return { db, now, settings: world.settings, secrets: world.secrets };
}

export function unitOf(
  db: Writer,
  now: Temporal.Instant,
  world: { readonly settings: WorldSettings; readonly secrets: Secrets; readonly ids: Ids },
): Unit {
  return {
    ...viewOf(db, now, world),
    db,
    nowText: toInstantText(now),
    ids: world.ids,
    schedule: (entry) => schedule(db, entry),
    unschedule: (entryId) => unschedule(db, entryId),
  };
}
