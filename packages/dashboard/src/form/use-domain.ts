// Whether a domain is still to be had: asked once somebody has stopped typing.

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useCaller } from "../api/api-provider.tsx";
import { call, type Caller } from "../api/call.ts";
import { useAccount } from "../api/may.ts";
import { Refusal } from "../api/refusal.ts";
import { utilitiesDomainsExists } from "../operations/utilities.ts";
import { useSettled } from "./use-settled.ts";

export type DomainState = "free" | "taken";

/** What a cloud's tenants have behind their names: as the account's own domain has it. */
export function useDomainSuffix(): string {
  const { domain } = useAccount();
  return domain.slice(domain.indexOf("."));
}

/** As the service has them: letters, digits and dashes between them. */
export const isDomainPrefix = (text: string): boolean => /^[a-z\d]([a-z\d-]{0,25}[a-z\d])?$/i.test(text);

/** Undefined while it is not known, or there is nothing to ask. */
export function useDomainState(domain: string | undefined): DomainState | undefined {
  const caller = useCaller();
  const asked = useSettled(domain);
  const { data } = useQuery({ ...asking(caller, asked ?? ""), enabled: asked !== undefined });
  return asked === domain ? data : undefined;
}

/** For the moment before a step: asks again unless it was asked just now. */
export function useAskDomain(): (domain: string) => Promise<DomainState> {
  const caller = useCaller();
  const client = useQueryClient();
  return useCallback((domain: string) => client.fetchQuery(asking(caller, domain)), [caller, client]);
}

const asking = (caller: Caller, domain: string) => ({
  queryKey: ["domain", domain.toLowerCase()],
  queryFn: async (): Promise<DomainState> => {
    try {
      await call(caller, utilitiesDomainsExists, { params: { domain } });
      return "taken";
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) return "free";
      throw error;
    }
  },
});
