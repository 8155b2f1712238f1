// What examples that only read share is made once for each side: a sandbox has room for few customers and subscriptions.

import type { Scene, Side } from "../scene.ts";

export function once<Made>(make: (scene: Scene, side: Side) => Promise<Made>): (scene: Scene, side: Side) => Promise<Made> {
  const known = new WeakMap<Side, Promise<Made>>();
  return (scene, side) => {
    const found = known.get(side) ?? make(scene, side);
    known.set(side, found);
    return found;
  };
}
