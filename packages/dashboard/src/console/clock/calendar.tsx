// What is due in a month, day by day. The month is the clock's own until somebody turns the page.

import { Button, Link, Tooltip } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactNode } from "react";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { Section } from "../../look/section.tsx";
import { Unseen } from "../../look/unseen.tsx";
import type { DueEntry } from "../api/answers.ts";
import { useControl } from "../api/use-control.tsx";
import { longDateText, longWeekdayText, monthText, weekdayText } from "../look/instant.ts";
import { counted, fill, texts } from "../texts.ts";
import style from "./calendar.module.css";
import { EntryList } from "./entry-list.tsx";
import { byDate, dateOf, endOf, monthOf, monthsAfter, weeksOf, type Day } from "./month.ts";
import { useNextDue } from "./use-next-due.ts";

/** More than anybody reads; what is beyond is counted. */
const entriesMax = 1_000;
const readEveryMs = 10_000;

const instantOf = (date: string): string => `${date}T00:00:00Z`;

export function Calendar(): ReactNode {
  const { data: clock } = useControl("/clock");
  const [turnedTo, turn] = useState<string | undefined>(undefined);
  const [chosen, choose] = useState<string | undefined>(undefined);
  // It does not turn its pages while the clock moves past them.
  const month = turnedTo ?? (clock && monthOf(clock.move?.from ?? clock.now));
  const weeks = useMemo(() => (month === undefined ? [] : weeksOf(month)), [month]);
  const { data: agenda, error } = useControl("/agenda", { query: { until: endOf(weeks), limit: entriesMax }, enabled: month !== undefined, refreshEvery: readEveryMs });
  const due = useMemo(() => byDate(agenda?.entries ?? []), [agenda]);
  const words = texts.agenda;
  if (month === undefined || !clock) return null;
  const page = (count: number) => turn(monthsAfter(month, count));
  const hidden = agenda ? agenda.total - agenda.entries.length : 0;
  return (
    <Section title={words.calendar} lead={words.calendarLead}>
      <div className={style.head}>
        <Tooltip content={words.previous} relationship="label"><Button appearance="subtle" icon={<ChevronLeftRegular />} onClick={() => page(-1)} /></Tooltip>
        <Tooltip content={words.following} relationship="label"><Button appearance="subtle" icon={<ChevronRightRegular />} onClick={() => page(1)} /></Tooltip>
        <h3 className={style.month} aria-live="polite">{monthText(instantOf(`${month}-01`))}</h3>
        {turnedTo !== undefined && turnedTo !== monthOf(clock.now) && <Link as="button" onClick={() => turn(undefined)}>{words.today}</Link>}
      </div>
      {error && <RefusalNote error={error} />}
      <MonthTable weeks={weeks} due={due} today={dateOf(clock.now)} chosen={chosen} choose={choose} label={monthText(instantOf(`${month}-01`))} />
      {agenda && <NothingHere isEmpty={!weeks.flat().some(({ date }) => due.has(date))} turn={turn} />}
      {hidden > 0 && <p className={style.note}>{counted(words.hidden, hidden)}</p>}
      {chosen !== undefined && due.has(chosen) && (
        <div role="region" aria-live="polite" aria-label={fill(words.onDay, { date: longDateText(instantOf(chosen)) })} className={style.chosen}>
          <h3>{fill(words.onDay, { date: longDateText(instantOf(chosen)) })}</h3>
          <EntryList entries={due.get(chosen) ?? []} />
        </div>
      )}
    </Section>
  );
}

/** Where an empty page would leave one searching. */
function NothingHere({ isEmpty, turn }: { readonly isEmpty: boolean; readonly turn: (month: string) => void }): ReactNode {
  const next = useNextDue().data?.entries[0];
  const { emptyMonth, nextMonth } = texts.agenda;
  if (!isEmpty) return null;
  return (
    <p className={style.note}>
      {emptyMonth} {next && <Link as="button" inline onClick={() => turn(monthOf(next.dueAt))}>{fill(nextMonth, { month: monthText(next.dueAt) })}</Link>}
    </p>
  );
}

interface Shown {
  readonly due: ReadonlyMap<string, readonly DueEntry[]>;
  readonly today: string;
  readonly chosen: string | undefined;
  readonly choose: (date: string | undefined) => void;
}

function MonthTable({ weeks, label, ...shown }: Shown & { readonly weeks: readonly (readonly Day[])[]; readonly label: string }): ReactNode {
  return (
    <table className={style.table} aria-label={label}>
      <thead>
        <tr>
          {weeks[0]?.map(({ date }) => <th key={date} scope="col" abbr={longWeekdayText(instantOf(date))}>{weekdayText(instantOf(date))}</th>)}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => <tr key={week[0]?.date}>{week.map((day) => <DayCell key={day.date} day={day} {...shown} />)}</tr>)}
      </tbody>
    </table>
  );
}

/** As many titles as a day has room for. */
const titlesMax = 2;

function DayCell({ day: { date, isInMonth }, due, today, chosen, choose }: Shown & { readonly day: Day }): ReactNode {
  const entries = due.get(date) ?? [];
  const words = texts.agenda;
  const isToday = date === today;
  const number = (
    <span className={style.number}>{Number(date.slice(8))}{isToday && <Unseen> {words.isToday}</Unseen>}</span>
  );
  return (
    <td data-other={!isInMonth} data-today={isToday} aria-current={isToday ? "date" : undefined}>
      {entries.length === 0
        ? <div className={style.day}>{number}</div>
        : (
          <button
            type="button" className={style.day} aria-pressed={chosen === date} onClick={() => choose(chosen === date ? undefined : date)}
          >
            <Unseen>{fill(words.day, { date: longDateText(instantOf(date)), due: counted(words.due, entries.length) })}</Unseen>
            <span aria-hidden="true">{number}</span>
            <span className={style.titles} aria-hidden="true">
              {entries.slice(0, titlesMax).map(({ title, dueAt }, index) => <span key={`${dueAt} ${index}`} className={style.entry}>{title}</span>)}
              {entries.length > titlesMax && <span className={style.more}>{fill(words.more, { count: entries.length - titlesMax })}</span>}
            </span>
            <span className={style.count} aria-hidden="true">{entries.length}</span>
          </button>
        )}
    </td>
  );
}
