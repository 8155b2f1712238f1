// A start leaves much behind that nothing needs any more, and an idle process never collects it: some ten megabytes, for
// as long as the server waits. So they are collected once, when the start is over.

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** After the first requests of whoever has waited for the start. */
const delayMs = 500;

export function settleMemory(): void {
  setTimeout(() => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as (options: { type: "major"; flavor: "last-resort" }) => void;
    setFlagsFromString("--no-expose-gc");
    collect({ type: "major", flavor: "last-resort" });
  }, delayMs).unref();
}
