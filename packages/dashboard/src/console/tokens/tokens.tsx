// The tokens that were issued last, decoded.

import { KeyMultipleRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import type { Column } from "../../list/column.ts";
import { List } from "../../list/list.tsx";
import { wholeRows } from "../../list/rows.ts";
import { Empty } from "../../look/empty.tsx";
import { Status } from "../../look/status.tsx";
import type { IssuedToken } from "../api/answers.ts";
import { useControl } from "../api/use-control.tsx";
import { Breakable } from "../look/breakable.tsx";
import { ConsolePage } from "../look/console-page.tsx";
import { instantText } from "../look/instant.ts";
import { texts } from "../texts.ts";

const TokenPanel = lazy(async () => ({ default: (await import("./token-panel.tsx")).TokenPanel }));

const shownMax = 200;
const readEveryMs = 2_000;

export const holderOf = ({ user }: IssuedToken): string => user ?? texts.tokens.appOnly;

export function Component(): ReactNode {
  const { data, error, refetch } = useControl("/issuedtokens", { query: { limit: shownMax }, refreshEvery: readEveryMs });
  const [opened, open] = useState<IssuedToken | undefined>(undefined);
  const columns = useMemo(() => columnsOf(open), []);
  const words = texts.tokens;
  return (
    <ConsolePage title={words.title} lead={words.lead}>
      <List
        name="tokens" label={words.label} of={wholeRows({ data: data?.tokens, error, isFetching: false, refetch })} columns={columns} keyOf={({ id }) => String(id)}
        empty={<Empty icon={<KeyMultipleRegular />} title={words.empty} text={words.emptyText} />}
      />
      <Suspense>{opened && <TokenPanel token={opened} onClose={() => open(undefined)} />}</Suspense>
    </ConsolePage>
  );
}

function columnsOf(open: (token: IssuedToken) => void): readonly Column<IssuedToken>[] {
  const words = texts.tokens;
  return [
    { id: "who", label: words.who, text: holderOf, show: (token) => <Link as="button" onClick={() => open(token)}><Breakable>{holderOf(token)}</Breakable></Link> },
    { id: "app", label: words.app, text: ({ appId }) => appId },
    { id: "grant", label: words.grant, text: ({ grant }) => grant, show: ({ grant }) => <Breakable>{grant}</Breakable> },
    { id: "resource", label: words.resource, text: ({ resource }) => resource, show: ({ resource }) => <Breakable>{resource}</Breakable> },
    { id: "issued", label: words.issued, text: ({ issuedAt }) => instantText(issuedAt), order: ({ id }) => id },
    { id: "expires", label: words.expires, text: ({ expiresAt }) => instantText(expiresAt), order: ({ expiresAt }) => expiresAt },
    { id: "state", label: words.state, text: stateOf, show: (token) => <Status tone={token.worthless === undefined ? "good" : "warning"}>{stateOf(token)}</Status> },
    { id: "tenant", label: words.tenant, text: ({ tenantId }) => tenantId, isExtra: true },
    { id: "cloud", label: words.cloud, text: ({ cloud }) => cloud, isExtra: true },
  ];
}

const stateOf = ({ worthless }: IssuedToken): string => (worthless === undefined ? texts.tokens.good : texts.tokens.worthless);
