// The partners of this world, with what one signs in with, and what Microsoft or support does to them.

import { BuildingRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Empty } from "../../look/empty.tsx";
import { Reading } from "../../look/reading.tsx";
import type { Credentials } from "../api/answers.ts";
import { useControl } from "../api/use-control.tsx";
import { ConsolePage } from "../look/console-page.tsx";
import { fill, texts } from "../texts.ts";
import { AccountCard } from "./account-card.tsx";

const readEveryMs = 5_000;

export type KnownOf = Credentials["accounts"][number] | undefined;

export function Component(): ReactNode {
  const accounts = useControl("/accounts", { refreshEvery: readEveryMs });
  const { data: credentials } = useControl("/credentials");
  const words = texts.accounts;
  return (
    <ConsolePage title={words.title} lead={words.lead}>
      <Reading of={accounts}>
        {({ accounts: all }) => (all.length === 0
          ? <Empty icon={<BuildingRegular />} title={words.empty} text={fill(words.emptyText, { command: words.emptyCommand })} />
          : all.map((account) => (
            <AccountCard key={account.tenantId} account={account} known={credentials?.accounts.find(({ tenantId }) => tenantId === account.tenantId)} />
          )))}
      </Reading>
    </ConsolePage>
  );
}
