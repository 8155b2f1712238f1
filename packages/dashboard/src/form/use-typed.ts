// What is typed in another field of the form now; empty where it has no text.

import { useWatch } from "react-hook-form";

export function useTyped(name: string): string {
  const value: unknown = useWatch({ name });
  return typeof value === "string" ? value : "";
}
