// The live log of requests: what came in, how it was answered, and why what was refused was.

import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { DeleteRegular, PauseRegular, PlayRegular, PlugConnectedRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import { List } from "../../list/list.tsx";
import type { Rows } from "../../list/rows.ts";
import { Empty } from "../../look/empty.tsx";
import { RefusalNote } from "../../look/refusal-note.tsx";
import type { InspectedRequest } from "../api/answers.ts";
import { ConsolePage } from "../look/console-page.tsx";
import { fill, texts } from "../texts.ts";
import { requestColumns } from "./columns.tsx";
import { Filters } from "./filters.tsx";
import style from "./requests.module.css";
import { useFilters } from "./use-filters.ts";
import { useRequestLog } from "./use-request-log.ts";

const RequestPanel = lazy(async () => ({ default: (await import("./request-panel.tsx")).RequestPanel }));

export function Component(): ReactNode {
  const filtering = useFilters();
  const [isPaused, setPaused] = useState(false);
  const [opened, open] = useState<InspectedRequest | undefined>(undefined);
  const [clearError, setClearError] = useState<unknown>(undefined);
  const { rows, error, retry, clear } = useRequestLog(filtering.filters, isPaused);
  const slowest = useMemo(() => Math.max(0, ...(rows ?? []).map(({ durationMs }) => durationMs)), [rows]);
  const columns = useMemo(() => requestColumns(slowest, open), [slowest]);
  const of: Rows<InspectedRequest> = { rows, isWhole: rows !== undefined, isReading: false, error, readMore: () => {}, readAll: async () => rows ?? [], retry };
  const words = texts.requests;
  const forget = () => { setClearError(undefined); clear().catch(setClearError); };
  return (
    <ConsolePage
      title={words.title} lead={words.lead}
      actions={(
        <>
          <Button icon={isPaused ? <PlayRegular /> : <PauseRegular />} onClick={() => setPaused(!isPaused)}>{isPaused ? words.follow : words.pause}</Button>
          <Button icon={<DeleteRegular />} onClick={forget}>{words.clear}</Button>
        </>
      )}
    >
      {clearError !== undefined && <RefusalNote error={clearError} />}
      {isPaused
        ? <MessageBar intent="info" layout="multiline"><MessageBarBody>{words.paused}</MessageBarBody></MessageBar>
        : <p className={style.live}><span className={style.pulse} aria-hidden="true" />{words.following}</p>}
      <List
        name="requests" label={words.label} of={of} columns={columns} keyOf={({ id }) => String(id)} isFiltered={filtering.isFiltered}
        search={{ text: filtering.filters.text ?? "", placeholder: words.search, onChange: (text) => filtering.set("text", text) }}
        filters={<Filters filtering={filtering} />}
        empty={<Empty icon={<PlugConnectedRegular />} title={words.empty} text={fill(words.emptyText, { url: location.origin })} />}
      />
      <Suspense>{opened && <RequestPanel request={opened} onClose={() => open(undefined)} />}</Suspense>
    </ConsolePage>
  );
}
