// Home: what there is to do, how far the account is on its way, and where everything is. What comes later has its room
// from the beginning, so that nothing jumps.

import type { ReactNode } from "react";
import { useAccount, useMay } from "../../api/may.ts";
import { Page } from "../../look/page.tsx";
import { accountSetUp } from "../../operations/account.ts";
import { texts } from "../../strings/index.ts";
import { AccountFacts } from "./account-facts.tsx";
import { CurrentTasks } from "./current-tasks.tsx";
import style from "./home.module.css";
import { Journey } from "./journey.tsx";
import { SetUpAction } from "./set-up-action.tsx";
import { tasksOf } from "./tasks.ts";
import { useFindings } from "./use-findings.ts";
import { Workspaces } from "./workspaces.tsx";

export function Component(): ReactNode {
  const { domain, companyName = domain, state } = useAccount();
  const may = useMay();
  const { findings, limits, isReading } = useFindings();
  return (
    <Page title={texts.frame.home} lead={companyName}>
      {state === "created" && may(accountSetUp) && <SetUpAction />}
      <div className={style.top}>
        <CurrentTasks tasks={tasksOf(findings)} isReading={isReading} />
        <Journey findings={findings} limits={limits} />
      </div>
      <Workspaces />
      <AccountFacts />
    </Page>
  );
}
