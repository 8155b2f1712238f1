// What a page keeps in its address, so that the back button and a link lead to the same: search, filters.

import { useCallback } from "react";
import { useSearchParams } from "react-router";

/** An empty value takes a name away. */
export function useAddress(): readonly [URLSearchParams, (values: Readonly<Record<string, string>>) => void] {
  const [address, setAddress] = useSearchParams();
  const change = useCallback((values: Readonly<Record<string, string>>) => {
    // The browser's own address is ahead of what is shown: two changes may follow each other faster than pages are drawn.
    const next = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(values)) {
      if (value === "") next.delete(name);
      else next.set(name, value);
    }
    setAddress(next, { replace: true, preventScrollReset: true });
  }, [setAddress]);
  return [address, change];
}
