// Which requests are wanted, kept in the address, so that a link leads to the same ones.

import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { RequestFilters } from "./use-request-log.ts";

type Name = keyof RequestFilters;

const names: readonly Name[] = ["status", "operation", "account", "text"];

export interface Filtering {
  readonly filters: RequestFilters;
  readonly isFiltered: boolean;
  /** Empty means any. */
  set(name: Name, value: string): void;
}

export function useFilters(): Filtering {
  const [address, setAddress] = useSearchParams();
  const filters = useMemo(() => Object.fromEntries(names.flatMap((name) => {
    const value = address.get(name);
    return value === null || value === "" ? [] : [[name, value]];
  })) as RequestFilters, [address]);
  return {
    filters, isFiltered: Object.keys(filters).length > 0,
    set: (name, value) => setAddress((before) => {
      if (value === "") before.delete(name);
      else before.set(name, value);
      return before;
    }, { replace: true, preventScrollReset: true }),
  };
}
