// How an operation's example is made: what its request needs, in an account of a scene.

import type { Scene, Side } from "../scene.ts";

export type Body = Readonly<Record<string, unknown>> | readonly object[];

export interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: Body;
  /** Where neither the application nor the administrator of the account may. */
  readonly token?: string;
}

export type Maker = (scene: Scene, side: Side) => Parts | Promise<Parts>;
