// One request with all that is kept of it: why it was refused, what was sent, what was answered, and how to send it again.

import type { ReactNode } from "react";
import { Facts } from "../../look/facts.tsx";
import { Status } from "../../look/status.tsx";
import type { InspectedRequest } from "../api/answers.ts";
import { Breakable } from "../look/breakable.tsx";
import { instantText } from "../look/instant.ts";
import { SidePanel } from "../look/side-panel.tsx";
import { fill, texts } from "../texts.ts";
import { latencyText, toneOf } from "./columns.tsx";
import { ExplanationCard } from "./explanation-card.tsx";
import { MessagePart } from "./message-part.tsx";
import { SendAgain } from "./send-again.tsx";
import style from "./requests.module.css";

export function RequestPanel({ request, onClose }: { readonly request: InspectedRequest; readonly onClose: () => void }): ReactNode {
  const { method, path, status, explanation } = request;
  const words = texts.request;
  return (
    <SidePanel title={<><Status tone={toneOf(status)}>{status}</Status> <span className={style.title}>{method} <Breakable>{path}</Breakable></span></>} onClose={onClose}>
      {explanation && <ExplanationCard explanation={explanation} />}
      <SendAgain request={request} />
      <MessagePart title={words.sent} part={request.request} />
      <MessagePart title={words.answered} part={request.answer} />
      <section className={style.part}><h3>{words.facts}</h3><About request={request} /></section>
    </SidePanel>
  );
}

function About({ request: { at, operation, durationMs, account, user, appId, cloud, requestId, correlationId } }: { readonly request: InspectedRequest }): ReactNode {
  const words = texts.requests;
  return (
    <Facts facts={[
      { label: words.operation, value: operation ?? words.unmatched },
      { label: words.time, value: fill(texts.utc, { instant: instantText(at) }) },
      { label: words.latency, value: latencyText(durationMs) },
      { label: words.account, value: account?.domain },
      { label: words.who, value: user },
      { label: words.app, value: appId, ...(appId !== undefined && { copy: appId }) },
      { label: words.cloud, value: cloud },
      { label: words.requestId, value: requestId, copy: requestId },
      { label: words.correlation, value: correlationId, copy: correlationId },
    ]} />
  );
}
