// What serving requests takes: the world, its token service, the handlers, somewhere to log, and the counters.

import type { Logger } from "pino";
import type { TokenService } from "../identity/index.ts";
import type { World } from "../world/index.ts";
import type { Metrics } from "./metrics.ts";

export interface House {
  readonly world: World;
  readonly tokens: TokenService;
  readonly log: Logger;
  readonly metrics: Metrics;
}
