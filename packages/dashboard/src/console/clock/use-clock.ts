// What the clock shows, from second to second: read from the server every so often, and counted on in between.

import { useEffect, useState } from "react";
import type { Clock } from "../api/answers.ts";
import { useControl } from "../api/use-control.tsx";

const readEveryMs = { standing: 10_000, moving: 500 } as const;

export function useClock(isMoving: boolean): Clock | undefined {
  const { data } = useControl("/clock", { refreshEvery: readEveryMs[isMoving ? "moving" : "standing"] });
  const [counted, setCounted] = useState({ since: "", seconds: 0 });
  const [since, isRunning] = [data?.now, data?.mode === "running"];
  useEffect(() => {
    if (since === undefined || !isRunning) return undefined;
    const timer = setInterval(() => setCounted((before) => ({ since, seconds: before.since === since ? before.seconds + 1 : 1 })), 1_000);
    return () => clearInterval(timer);
  }, [since, isRunning]);
  const seconds = counted.since === since ? counted.seconds : 0;
  return data && { ...data, now: new Date(new Date(data.now).getTime() + seconds * 1_000).toISOString() };
}
