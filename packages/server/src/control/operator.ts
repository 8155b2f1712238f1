// What the control API works on; the composition root makes it.

import type { TokenService } from "../identity/index.ts";
import type { World } from "../world/index.ts";

export interface Operator {
  readonly key: string;
  /** Whether other machines may use the control API with the key. */
  readonly fromAnywhere: boolean;
  readonly tokens: TokenService;
  readonly world: World;
  status(): Promise<object>;
  reset(): Promise<object>;
}
