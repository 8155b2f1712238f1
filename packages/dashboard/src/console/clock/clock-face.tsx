// What the clock shows, large, and whether it runs.

import { Spinner, Switch, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { clockText, longDateText } from "../look/instant.ts";
import { texts } from "../texts.ts";
import style from "./clock.module.css";
import type { Move } from "./use-move.ts";
import { useClock } from "./use-clock.ts";

export function ClockFace({ move }: { readonly move: Move }): ReactNode {
  const clock = useClock(move.isMoving);
  const words = texts.clock;
  return (
    <section className={style.face} aria-label={words.now}>
      {clock
        ? (
          <>
            <div className={style.date}>{longDateText(clock.now)}</div>
            <time className={style.time} dateTime={clock.now}>{clockText(clock.now)}<span className={style.zone}>{words.zone}</span></time>
            <div className={style.mode}>
              <Switch
                checked={(move.switchingTo ?? clock.mode) === "running"} disabled={move.isMoving} label={words.mode}
                onChange={(_event, { checked }) => move.begin({ mode: checked ? "running" : "frozen" })}
              />
              <Text className={style.state} data-mode={clock.mode}><span className={style.pulse} aria-hidden="true" />{words[clock.mode]}</Text>
            </div>
            <Text size={200} className={style.quiet}>{words.modeHint[clock.mode]}</Text>
          </>
        )
        : <Spinner size="small" />}
    </section>
  );
}
