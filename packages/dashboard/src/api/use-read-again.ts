// Reads everything that is shown again when something has happened that no click here has done: the clock was moved, or
// work that goes on by itself has ended.

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";

/** Whenever the value is another one than it was; undefined is none yet. */
export function useReadAgainWhen(value: string | number | boolean | undefined): void {
  const client = useQueryClient();
  const known = useRef(value);
  useEffect(() => {
    const isOther = known.current !== undefined && value !== undefined && known.current !== value;
    known.current = value;
    if (isOther) void client.invalidateQueries();
  }, [client, value]);
}
