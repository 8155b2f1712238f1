// What pages call operations through: the account they are made for, and what is to happen when the session is lost.

import { createContext, use, useMemo, type ReactNode } from "react";
import type { Caller } from "./call.ts";
import type { SessionLost } from "./refusal.ts";
import type { Session } from "./session.ts";

interface Api {
  readonly session: Session;
  readonly caller: Caller;
}

const ApiContext = createContext<Api | undefined>(undefined);

export function ApiProvider({ session, onSessionLost, children }: {
  readonly session: Session;
  readonly onSessionLost: (lost: SessionLost) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { accountId, userId } = session;
  const caller = useMemo(() => ({ accountId, userId, onSessionLost }), [accountId, userId, onSessionLost]);
  const api = useMemo(() => ({ session, caller }), [session, caller]);
  return <ApiContext value={api}>{children}</ApiContext>;
}

function useApi(): Api {
  const api = use(ApiContext);
  if (!api) throw new Error("A page calls operations below ApiProvider only.");
  return api;
}

export const useSession = (): Session => useApi().session;
export const useCaller = (): Caller => useApi().caller;
