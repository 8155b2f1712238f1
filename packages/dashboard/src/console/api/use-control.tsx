// The control API in a page: questions that are kept and asked again, orders after which whatever is shown is read anew.

import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from "@tanstack/react-query";
import { createContext, use, useCallback, type ReactNode } from "react";
import { SessionLost } from "../../api/refusal.ts";
import type { Answers } from "./answers.ts";
import { call, type Call, type Query } from "./call.ts";
import type { Order } from "./orders.ts";

const LostContext = createContext<() => void>(() => {});

export const ControlProvider = ({ onSessionLost, children }: { readonly onSessionLost: () => void; readonly children: ReactNode }): ReactNode =>
  <LostContext value={onSessionLost}>{children}</LostContext>;

/** Runs a call, and says where it belongs that the session is over. */
export function useGuarded(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const onSessionLost = use(LostContext);
  return useCallback(async (work) => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SessionLost) onSessionLost();
      throw error;
    }
  }, [onSessionLost]);
}

interface AskOptions {
  readonly query?: Query;
  /** False while something that the query is made of is not known yet. */
  readonly enabled?: boolean;
  /** Milliseconds until it is asked again by itself, as long as the page is looked at. */
  readonly refreshEvery?: number;
}

export function useControl<Path extends keyof Answers>(path: Path, { query = {}, enabled = true, refreshEvery }: AskOptions = {}): UseQueryResult<Answers[Path]> {
  const guarded = useGuarded();
  return useQuery<Answers[Path]>({
    queryKey: ["control", path, query],
    queryFn: ({ signal }) => guarded(() => call<Answers[Path]>(path, { query, signal })),
    enabled,
    refetchInterval: refreshEvery ?? false,
  });
}

export function useOrder<Answer = unknown>(): UseMutationResult<Answer, Error, Order> {
  const guarded = useGuarded();
  const client = useQueryClient();
  return useMutation<Answer, Error, Order>({
    mutationFn: ({ path, body }) => guarded(() => call<Answer>(path, { method: "POST", ...(body && { body }) } satisfies Call)),
    onSettled: () => client.invalidateQueries(),
  });
}
