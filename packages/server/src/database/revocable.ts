// A writer that ends with its unit: a unit that goes on after it was ended must not write into somebody else's.

import type { Writer } from "./database.ts";

export function revocable(writer: Writer): { readonly proxy: Writer; revoke(): void } {
  let open = true;
  const use = () => {
    if (!open) throw new Error("Bug: a unit of work used its writer after it had ended.");
    return writer;
  };
  const proxy: Writer = {
    get: (query) => use().get(query),
    all: (query) => use().all(query),
    run: (query) => use().run(query),
    lockAccount: (accountId) => use().lockAccount(accountId),
  };
  return { proxy, revoke: () => { open = false; } };
}
