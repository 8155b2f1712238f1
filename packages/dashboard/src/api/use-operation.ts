// Operations in a page: reads that are kept and refreshed, writes after which whatever is shown is read again.

import {
  useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult,
} from "@tanstack/react-query";
import { useRef } from "react";
import { useCaller } from "./api-provider.tsx";
import { call } from "./call.ts";
import type { Answer, Input, OperationId, OperationOf } from "./operation.ts";

interface ReadOptions<Id extends OperationId> {
  /** False while something that the input is made of is not known yet. */
  readonly enabled?: boolean;
  /** Milliseconds until it is read again by itself; false for never. As a function it depends on what was read last. */
  readonly refreshEvery?: number | false | ((answer: Answer<Id>) => number | false);
}

/** Under which a read is kept. */
export const keyOf = <Id extends OperationId>({ id }: OperationOf<Id>, { params, query, continuationToken }: Input<Id>) =>
  [id, params ?? {}, query ?? {}, continuationToken ?? ""] as const;

export function useRead<Id extends OperationId>(
  operation: OperationOf<Id>, input: Input<Id>, { enabled = true, refreshEvery = false }: ReadOptions<Id> = {},
): UseQueryResult<Answer<Id>> {
  const caller = useCaller();
  return useQuery<Answer<Id>>({
    queryKey: keyOf(operation, input),
    queryFn: ({ signal }) => call(caller, operation, { ...input, signal }),
    enabled,
    refetchInterval: typeof refreshEvery === "function" ? ({ state: { data } }) => data !== undefined && refreshEvery(data) : refreshEvery,
  });
}

/** A write goes out once: what is clicked twice waits for the first, and what is repeated has the same request id. */
export function useWrite<Id extends OperationId>(
  operation: OperationOf<Id>,
): UseMutationResult<Answer<Id>, Error, Input<Id>> {
  const caller = useCaller();
  const client = useQueryClient();
  const begun = useRef<{ readonly input: string; readonly requestId: string } | undefined>(undefined);
  return useMutation<Answer<Id>, Error, Input<Id>>({
    mutationFn: (input) => {
      const text = JSON.stringify(input);
      // The same again after it failed: perhaps only its answer was lost.
      if (begun.current?.input !== text) begun.current = { input: text, requestId: crypto.randomUUID() };
      return call(caller, operation, input, begun.current.requestId);
    },
    onSuccess: () => { begun.current = undefined; },
    // Some answers hold a secret: none outlives the page that shows it.
    gcTime: 0,
    onSettled: () => client.invalidateQueries(),
  });
}
