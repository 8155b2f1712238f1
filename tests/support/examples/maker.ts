// How an operation's example is made: what its request needs, in an account of a scene.

import type { Scene, Side } from "../scene.ts";

/** A text is a JSON text: the whole body of the few operations that take one. */
export type Body = Readonly<Record<string, unknown>> | readonly object[] | string;

export interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  /** Of the request, where it needs one. */
  readonly query?: string;
  readonly body?: Body;
  /** Where neither the application nor the administrator of the account may. */
  readonly token?: string;
}

export type Maker = (scene: Scene, side: Side) => Parts | Promise<Parts>;
