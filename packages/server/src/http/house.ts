// What serving requests takes: the world, its token service, somewhere to log, the counters, what users asked for, and
// the last requests for the operator to look at.

import type { Logger } from "pino";
import type { RequestLog } from "../areas/security/index.ts";
import type { TokenService } from "../identity/index.ts";
import type { Inspector } from "../inspector/index.ts";
import type { World } from "../world/index.ts";
import type { Metrics } from "./metrics.ts";

export interface House {
  readonly world: World;
  readonly tokens: TokenService;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly requests: RequestLog;
  readonly inspector: Inspector;
}
