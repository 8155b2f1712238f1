// The ways to move the clock forward, and what came of the last move.

import { Button, Field, Input, MessageBar, MessageBarBody, MessageBarTitle, ProgressBar } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactNode } from "react";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { Section } from "../../look/section.tsx";
import { instantText } from "../look/instant.ts";
import { counted, fill, texts } from "../texts.ts";
import style from "./clock.module.css";
import type { Move } from "./use-move.ts";
import { useNextDue } from "./use-next-due.ts";

const steps = Object.entries(texts.clock.steps);

export function Advance({ move }: { readonly move: Move }): ReactNode {
  const { data: agenda } = useNextDue();
  const words = texts.clock;
  const next = agenda?.entries[0];
  return (
    <Section title={words.moveTitle} lead={words.moveLead}>
      <div className={style.steps}>
        {steps.map(([advance, label]) => <Button key={advance} disabled={move.isMoving} onClick={() => move.begin({ advance })}>{label}</Button>)}
        <Button appearance="primary" disabled={move.isMoving || !next} onClick={() => { if (next) move.begin({ to: next.dueAt }); }}>{words.nextDue}</Button>
      </div>
      <ToInstant move={move} />
      <Outcome move={move} />
    </Section>
  );
}

function ToInstant({ move }: { readonly move: Move }): ReactNode {
  const [to, setTo] = useState("");
  const words = texts.clock;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (to !== "") move.begin({ to: `${to}Z` });
  };
  return (
    <form className={style.to} onSubmit={submit}>
      <Field label={words.to} className={style.toField}><Input type="datetime-local" step={1} value={to} onChange={(_event, { value }) => setTo(value)} /></Field>
      <Button type="submit" disabled={to === "" || move.isMoving}>{words.go}</Button>
    </form>
  );
}

function Progress({ underWay }: Pick<Move, "underWay">): ReactNode {
  const words = texts.clock;
  if (!underWay) return <Field className={style.outcome} validationMessage={words.moving} validationState="none"><ProgressBar aria-label={words.moving} /></Field>;
  const { now, move: { from, to, settled } } = underWay;
  const [begin, end, at] = [from, to, now].map((instant) => Date.parse(instant)) as [number, number, number];
  const utc = (instant: string) => fill(texts.utc, { instant: instantText(instant) });
  const text = fill(words.movingTo, { to: utc(to), now: utc(now), settled: counted(words.settledSoFar, settled.count) });
  return (
    <Field className={style.outcome} validationMessage={text} validationState="none">
      <ProgressBar aria-label={words.moving} value={Math.min(1, (at - begin) / (end - begin))} />
    </Field>
  );
}

function Outcome({ move: { isMoving, underWay, moved, wasAdvance, error } }: { readonly move: Move }): ReactNode {
  const words = texts.clock;
  if (isMoving) return <Progress underWay={underWay} />;
  if (error !== null && error !== undefined) return <RefusalNote error={error} />;
  if (!moved) return null;
  const { now, mode, settled: { count } } = moved;
  const what = count === 0 ? words.settledNothing : counted(words.settled, count);
  return (
    <MessageBar intent="success" layout="multiline" className={style.outcome}>
      <MessageBarBody>
        <MessageBarTitle>{wasAdvance ? fill(words.moved, { now: fill(texts.utc, { instant: instantText(now) }) }) : mode === "frozen" ? words.froze : words.ran}</MessageBarTitle>
        {(wasAdvance || count > 0) && ` ${what}`}
      </MessageBarBody>
    </MessageBar>
  );
}
