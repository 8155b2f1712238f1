// The rows of a list: read by page through continuation tokens, further pages when they are asked for, all of them when
// sorting, searching or exporting needs all.

import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useCaller } from "../api/api-provider.tsx";
import { call } from "../api/call.ts";
import type { Answer, Input, Item, OperationId, OperationOf, Page } from "../api/operation.ts";
import { keyOf } from "../api/use-operation.ts";

export interface Rows<Row> {
  /** Those that were read so far; undefined before the first page has come. */
  readonly rows: readonly Row[] | undefined;
  /** Whether these are all. */
  readonly isWhole: boolean;
  readonly isReading: boolean;
  readonly error: unknown;
  readMore(): void;
  /** Reads what is left and answers all rows; `onProgress` is told how many there are so far. */
  readAll(onProgress?: (count: number) => void): Promise<readonly Row[]>;
  retry(): void;
}

const pageSize = 50;

/** Of an operation that answers a collection. Its next page is asked for as the API has it: seekOperation and the token. */
export function useRows<Id extends OperationId>(operation: OperationOf<Id>, input: Input<Id>, enabled = true): Rows<Item<Id>> {
  const caller = useCaller();
  const sized = useMemo(() => ({ ...input, query: { size: pageSize, ...input.query } }), [input]);
  const query = useInfiniteQuery({
    queryKey: ["rows", ...keyOf(operation, sized as unknown as Input<Id>)],
    queryFn: ({ pageParam, signal }) => {
      const next = pageParam === undefined ? {} : { continuationToken: pageParam, query: { ...sized.query, seekOperation: "Next" } };
      return call(caller, operation, { ...sized, ...next, signal } as unknown as Input<Id>) as Promise<Answer<Id> & Page<Item<Id>>>;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.continuationToken,
    enabled,
  });
  const { data, hasNextPage, isFetching, error, fetchNextPage, refetch } = query;
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items), [data]);
  const readAll = useCallback(async (onProgress?: (count: number) => void) => {
    const first = data?.pages ?? [];
    let pages: readonly Page<Item<Id>>[] = first;
    while (pages.length === 0 || pages.at(-1)?.continuationToken !== undefined) {
      const result = await fetchNextPage();
      if (result.error) throw result.error;
      const read = result.data?.pages ?? [];
      if (read.length <= pages.length) break;
      pages = read;
      onProgress?.(pages.reduce((sum, { items }) => sum + items.length, 0));
    }
    return pages.flatMap(({ items }) => items);
  }, [data, fetchNextPage]);
  return {
    rows, isWhole: data !== undefined && !hasNextPage, isReading: isFetching, error,
    readMore: () => void fetchNextPage(), readAll, retry: () => void refetch(),
  };
}

/** Of what an operation answers as a whole. */
export function wholeRows<Row>(
  { data, error, isFetching, refetch }: { readonly data: readonly Row[] | undefined; readonly error: unknown; readonly isFetching: boolean; refetch(): unknown },
): Rows<Row> {
  return { rows: data, isWhole: data !== undefined, isReading: isFetching, error, readMore: () => {}, readAll: async () => data ?? [], retry: () => void refetch() };
}
