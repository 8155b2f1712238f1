// The entries that are due first.

import type { UseQueryResult } from "@tanstack/react-query";
import type { Agenda } from "../api/answers.ts";
import { useControl } from "../api/use-control.tsx";

const shownMax = 20;
const readEveryMs = 10_000;

export const useNextDue = (): UseQueryResult<Agenda> => useControl("/agenda", { query: { limit: shownMax }, refreshEvery: readEveryMs });
