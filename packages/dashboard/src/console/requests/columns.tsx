// The columns of the log.

import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Column } from "../../list/column.ts";
import { Status, type Tone } from "../../look/status.tsx";
import type { InspectedRequest } from "../api/answers.ts";
import { Breakable } from "../look/breakable.tsx";
import { clockText, instantText } from "../look/instant.ts";
import { fill, texts } from "../texts.ts";
import style from "./requests.module.css";

export const toneOf = (status: number): Tone => (status >= 500 ? "bad" : status >= 400 ? "warning" : status >= 300 ? "plain" : "good");

export const latencyText = (durationMs: number): string => fill(texts.requests.milliseconds, { count: durationMs < 10 ? durationMs.toFixed(1) : Math.round(durationMs) });

const whoText = ({ user, account, appId }: Pick<InspectedRequest, "user" | "account" | "appId">): string =>
  user ?? account?.domain ?? appId ?? texts.requests.nobody;

/** `slowestMs` is of the rows that are shown. */
export function requestColumns(slowestMs: number, open: (request: InspectedRequest) => void): readonly Column<InspectedRequest>[] {
  const words = texts.requests;
  return [
    {
      id: "request", label: words.request, text: ({ method, path }) => `${method} ${path}`,
      show: (request) => (
        <Link as="button" className={style.request} onClick={() => open(request)}>
          <span className={style.method}>{request.method}</span> <Breakable>{request.path}</Breakable>
        </Link>
      ),
    },
    { id: "status", label: words.status, text: ({ status }) => String(status), order: ({ status }) => status, show: ({ status }) => <Status tone={toneOf(status)}>{status}</Status> },
    {
      id: "operation", label: words.operation, text: ({ operation }) => operation ?? words.unmatched,
      show: ({ operation }) => <span className={style.operation}><Breakable>{operation ?? words.unmatched}</Breakable></span>,
    },
    {
      id: "latency", label: words.latency, text: ({ durationMs }) => latencyText(durationMs), order: ({ durationMs }) => durationMs,
      show: ({ durationMs }) => <Latency durationMs={durationMs} slowestMs={slowestMs} />,
    },
    { id: "who", label: words.who, text: whoText, show: (request) => <Who request={request} /> },
    { id: "time", label: words.time, text: ({ at }) => instantText(at), order: ({ id }) => id, show: ({ at }) => <time dateTime={at} title={instantText(at)}>{clockText(at)}</time> },
    { id: "cloud", label: words.cloud, text: ({ cloud }) => cloud ?? "", isExtra: true },
    { id: "app", label: words.app, text: ({ appId }) => appId ?? "", isExtra: true },
    { id: "correlation", label: words.correlation, text: ({ correlationId }) => correlationId, isExtra: true },
  ];
}

const Latency = ({ durationMs, slowestMs }: { readonly durationMs: number; readonly slowestMs: number }): ReactNode => (
  <span className={style.latency}>
    <span className={style.track} aria-hidden="true"><span className={style.bar} style={{ width: `${Math.max(2, (100 * durationMs) / Math.max(slowestMs, 1))}%` }} /></span>
    {latencyText(durationMs)}
  </span>
);

const Who = ({ request }: { readonly request: InspectedRequest }): ReactNode => (
  <span className={style.who}>
    <span><Breakable>{whoText(request)}</Breakable></span>
    {request.user !== undefined && request.account && !request.user.endsWith(`@${request.account.domain}`) && <span className={style.quiet}>{request.account.domain}</span>}
    {request.throughDashboard && <span className={style.quiet}>{texts.requests.byDashboard}</span>}
  </span>
);
