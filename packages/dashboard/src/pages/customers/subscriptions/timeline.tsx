// What has happened to a subscription and what is to come: a line of its term with now on it, and the events as two lists.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useRead } from "../../../api/use-operation.ts";
import { useReadAgainWhen } from "../../../api/use-read-again.ts";
import { dateText, timeText } from "../../../look/format.ts";
import { Reading } from "../../../look/reading.tsx";
import { Section } from "../../../look/section.tsx";
import { subscriptionsTimeline } from "../../../operations/subscriptions.ts";
import { counted, fill, texts } from "../../../strings/index.ts";
import { futureText, pastText, quantityOf } from "./event-texts.ts";
import type { Subscription } from "./subscription.ts";
import { lineOf, type Line, type PastEvent, type Timeline } from "./term-bar.ts";
import style from "./timeline.module.css";
import { useWhich } from "./use-subscription.ts";

const { timeline: words } = texts.subscriptions;

/** Often enough to see the clock being moved in another window. */
const refreshEvery = 3_000;

export function SubscriptionTimeline({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const params = useWhich();
  const timeline = useRead(subscriptionsTimeline, { params }, { refreshEvery });
  useReadAgainWhen(timeline.data?.past.length);
  const now = timeline.data && fill(words.lead, { now: timeText(timeline.data.now) });
  return (
    <Section title={words.title} lead={now}>
      <Reading of={timeline}>{(found) => <Drawn timeline={found} line={lineOf(found, subscription.effectiveStartDate)} />}</Reading>
    </Section>
  );
}

function Drawn({ timeline, line }: { readonly timeline: Timeline; readonly line: Line | undefined }): ReactNode {
  return (
    <div className={style.room}>
      {line && <TermBar line={line} />}
      <div className={style.columns}>
        <Past events={timeline.past} />
        <div>
          <h3 className={style.heading}>{words.future}</h3>
          {timeline.future.length === 0 && <p className={style.muted}>{words.nothingToCome}</p>}
          <ol className={style.events}>
            {timeline.future.map((event) => (
              <li key={`${event.kind} ${event.at} ${event.quantity ?? ""}`} className={style.coming}>
                <span className={style.what}>{futureText(event)}</span>
                <time dateTime={event.at} className={style.when}>{timeText(event.at)}</time>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </div>
  );
}

function TermBar({ line: { from, to, now, marks } }: { readonly line: Line }): ReactNode {
  const label = fill(words.line, { from: dateText(from), to: dateText(to), now: Math.round(now) });
  return (
    <div className={style.bar} role="img" aria-label={label}>
      <div className={style.track}>
        <div className={style.gone} style={{ inlineSize: `${now}%` }} />
        {marks.map(({ place, isPast }) => <span key={`${place} ${isPast}`} className={isPast ? style.pastMark : style.futureMark} style={{ insetInlineStart: `${place}%` }} />)}
        <span className={style.now} style={{ insetInlineStart: `${now}%` }} />
        <span className={style.nowLabel} style={now > 50 ? { insetInlineEnd: `${100 - now}%` } : { insetInlineStart: `${now}%` }}>{words.now}</span>
      </div>
      <div className={style.ends}><span>{dateText(from)}</span><span>{dateText(to)}</span></div>
    </div>
  );
}

const shownAtFirst = 6;

function Past({ events }: { readonly events: readonly PastEvent[] }): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const hidden = isWhole ? 0 : Math.max(0, events.length - shownAtFirst);
  return (
    <div>
      <h3 className={style.heading}>{words.past}</h3>
      {hidden > 0 && <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>{counted(words.earlier, hidden)}</Button>}
      <ol className={style.events}>
        {events.map((event, position) => ({ event, position })).slice(hidden).map(({ event, position }) => (
          <li key={position} className={style.happened}>
            <span className={style.what}>{pastText(event)}{quantityOf(event) !== undefined && <span className={style.more}>{quantityOf(event)}</span>}</span>
            <time dateTime={event.at} className={style.when}>{timeText(event.at)}</time>
          </li>
        ))}
      </ol>
    </div>
  );
}
