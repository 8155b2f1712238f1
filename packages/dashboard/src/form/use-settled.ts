// What was typed, once nobody has typed for a moment: only that is asked about.

import { useEffect, useState } from "react";

const pauseMs = 300;

export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
