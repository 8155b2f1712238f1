// Whether the user may see a page: its operation decides. Who may not is told what it takes and whom to ask; who lacks a
// second factor is sent to give one, and comes back.

import { useEffect, type ReactNode } from "react";
import { isAdmitted } from "../api/admission.ts";
import { useAccess, useAccount } from "../api/may.ts";
import { useSession } from "../api/api-provider.tsx";
import { signInAddress } from "../api/session.ts";
import { Waiting } from "../look/reading.tsx";
import type { PageEntry } from "../pages.ts";
import { NoAccess } from "./no-access.tsx";

export function PageGate({ page, children }: { readonly page: PageEntry; readonly children: ReactNode }): ReactNode {
  const { mfa, mfaPolicy } = useSession();
  const account = useAccount();
  const access = useAccess();
  const mustProve = page.needsMfa === true && !mfa && mfaPolicy !== "off";
  useEffect(() => { if (mustProve) location.assign(signInAddress({ mfa: true })); }, [mustProve]);
  if (access === undefined || mustProve) return <Waiting />;
  if (page.needs && !isAdmitted(page.needs, account, access)) return <NoAccess needs={page.needs} />;
  return children;
}
