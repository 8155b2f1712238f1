// The clock of tokens, codes and sign-ins. What clients compare with their own watch runs on the machine's clock, unless
// a switch says otherwise.

import { machineClock } from "@understudy/kernel";
import type { World } from "../world/index.ts";

export async function protocolNow(world: World): Promise<Temporal.Instant> {
  if (world.settings.protocolClock === "real") return machineClock.now();
  return world.database.read((reader) => world.clock.now(reader));
}
