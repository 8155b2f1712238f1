// Where programs find the service. It is said by the server, since these pages may have been opened without HTTPS, which
// the token clients insist on.

import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { Refusal, type RefusalBody } from "./refusal.ts";

export interface Addresses {
  /** The root of the token service. */
  readonly login: string;
  /** The root of the API. */
  readonly api: string;
}

async function readAddresses(): Promise<Addresses> {
  const response = await fetch("/dashboard/addresses");
  const value: unknown = await response.json();
  if (response.ok) return value as Addresses;
  throw new Refusal(response.status, value as RefusalBody, response.headers.get("MS-CorrelationId") ?? undefined);
}

export const useAddresses = (): UseQueryResult<Addresses> => useQuery({ queryKey: ["addresses"], queryFn: readAddresses, staleTime: Infinity });
