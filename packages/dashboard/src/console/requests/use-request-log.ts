// The live log: what has come since the last look is asked for each second, as long as the page is looked at.

import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { InspectedRequest, InspectedRequests } from "../api/answers.ts";
import { call } from "../api/call.ts";
import { useGuarded } from "../api/use-control.tsx";
import { grown, rowsMax, type Log } from "./log.ts";

const lookEveryMs = 1_000;

export interface RequestFilters {
  readonly status?: "refused";
  readonly operation?: string;
  readonly account?: string;
  readonly text?: string;
}

interface RequestLog {
  readonly rows: readonly InspectedRequest[] | undefined;
  readonly error: unknown;
  retry(): void;
  /** The server forgets them, and so does the page. */
  clear(): Promise<void>;
}

const name = "requests";

export function useRequestLog(filters: RequestFilters, isPaused: boolean): RequestLog {
  const guarded = useGuarded();
  const client = useQueryClient();
  const queryKey = [name, filters];
  const { data, error, refetch } = useQuery<Log>({
    queryKey,
    queryFn: async ({ signal }) => {
      const before = client.getQueryData<Log>(queryKey);
      const ask = (after: number | undefined) =>
        guarded(() => call<InspectedRequests>("/requests", { query: { ...filters, limit: rowsMax, after }, signal }));
      const answer = await ask(before?.next);
      const isNewStart = before !== undefined && answer.next < before.next;
      return grown(before, isNewStart ? await ask(undefined) : answer);
    },
    refetchInterval: isPaused ? false : lookEveryMs,
    // Nothing but the time that passes makes it old.
    staleTime: Infinity,
    structuralSharing: false,
  });
  const clear = async () => {
    await guarded(() => call("/requests", { method: "DELETE" }));
    client.removeQueries({ queryKey: [name], type: "inactive" });
    client.setQueryData<Log>(queryKey, (log) => log && { ...log, rows: [] });
  };
  return { rows: data?.rows, error, retry: () => void refetch(), clear };
}
