// What the start page reads, all at once and no more than the user may. What takes the clock is read again while it lasts.

import { useAccount, useMay } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { accountLimitsList, accountSetUp } from "../../operations/account.ts";
import { accountAgreementsList } from "../../operations/accountagreements.ts";
import { applicationsList } from "../../operations/applications.ts";
import { enrolmentGet } from "../../operations/enrolment.ts";
import { integrationSandboxGet } from "../../operations/integrationsandbox.ts";
import { profilesSupportGet } from "../../operations/profiles.ts";
import { haveApiAccess, haveSandbox } from "../who.ts";
import type { Findings } from "./tasks.ts";

const while1s = 1_000;

interface HomeData {
  readonly findings: Findings;
  readonly limits: Answer<"account.limits.list"> | undefined;
  /** Whether something is still to come. What was refused counts as not there. */
  readonly isReading: boolean;
}

export function useFindings(): HomeData {
  const account = useAccount();
  const may = useMay();
  const enrolment = useRead(enrolmentGet, {}, { enabled: may(enrolmentGet), refreshEvery: ({ vettingStatus }) => vettingStatus === "pending" && while1s });
  const sandbox = useRead(integrationSandboxGet, {}, { enabled: may(haveSandbox), refreshEvery: ({ state }) => state === "creating" && while1s });
  const applications = useRead(applicationsList, {}, { enabled: may(haveApiAccess) });
  const agreements = useRead(accountAgreementsList, {}, { enabled: may(accountAgreementsList) });
  const support = useRead(profilesSupportGet, {}, { enabled: may(profilesSupportGet) });
  const limits = useRead(accountLimitsList, {}, { enabled: may(accountLimitsList) });
  return {
    findings: {
      account, leads: may(enrolmentGet) || may(accountSetUp),
      enrolment: enrolment.data, sandbox: sandbox.data, applications: applications.data, agreements: agreements.data, support: support.data,
    },
    limits: limits.data,
    isReading: [enrolment, sandbox, applications, agreements, support, limits].some(({ isLoading }) => isLoading),
  };
}
