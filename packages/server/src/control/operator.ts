// What the control API works on; the composition root makes it.

import type { TokenService } from "../identity/index.ts";
import type { Inspector } from "../inspector/index.ts";
import type { World } from "../world/index.ts";

/** A way into the console for a browser, that works once. */
export interface ConsoleTicket {
  readonly ticket: string;
  /** The console's address with the ticket, which browsers do not send on. */
  readonly url: string;
  /** Of the machine's clock. */
  readonly expiresAt: string;
}

export interface Operator {
  readonly key: string;
  /** Whether other machines may use the control API with the key. */
  readonly fromAnywhere: boolean;
  readonly tokens: TokenService;
  readonly world: World;
  readonly inspector: Inspector;
  status(): Promise<object>;
  reset(): Promise<object>;
  /** The accounts as they are now; passwords and keys as far as they can be known. */
  credentials(): Promise<object>;
  makeTicket(): Promise<ConsoleTicket>;
}
