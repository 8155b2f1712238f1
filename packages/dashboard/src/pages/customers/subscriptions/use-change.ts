// A change of a subscription, as programs make it: the whole resource with what is new in it, under the ETag that it was
// read with.

import type { UseMutationResult } from "@tanstack/react-query";
import type { Answer, Body, Input } from "../../../api/operation.ts";
import { useWrite } from "../../../api/use-operation.ts";
import { useNotify } from "../../../look/notices.tsx";
import { subscriptionsUpdate } from "../../../operations/subscriptions.ts";
import { updateOf, type Subscription } from "./subscription.ts";
import { useWhich } from "./use-subscription.ts";

export type Changes = Partial<Body<"subscriptions.update">>;

/** The call that makes a change. */
export function useInputOf(subscription: Subscription): (changes: Changes) => Input<"subscriptions.update"> {
  const params = useWhich();
  const ifMatch = subscription.attributes?.etag;
  return (changes) => ({ params, body: updateOf(subscription, changes), ...(ifMatch !== undefined && { ifMatch }) });
}

interface Change {
  readonly write: UseMutationResult<Answer<"subscriptions.update">, Error, Input<"subscriptions.update">>;
  /** Makes it, says so, and answers whether it was made; a refusal is in `write`. */
  make(changes: Changes, done: string): Promise<boolean>;
}

export function useChange(subscription: Subscription): Change {
  const write = useWrite(subscriptionsUpdate);
  const notify = useNotify();
  const inputOf = useInputOf(subscription);
  const make = async (changes: Changes, done: string) => {
    try {
      await write.mutateAsync(inputOf(changes));
    } catch {
      return false;
    }
    notify({ intent: "success", title: done });
    return true;
  };
  return { write, make };
}
