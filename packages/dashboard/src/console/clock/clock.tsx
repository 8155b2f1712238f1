// The world's clock: what it shows, the ways to move it, and what is due.

import type { ReactNode } from "react";
import { ConsolePage } from "../look/console-page.tsx";
import { texts } from "../texts.ts";
import { Advance } from "./advance.tsx";
import { Calendar } from "./calendar.tsx";
import style from "./clock.module.css";
import { ClockFace } from "./clock-face.tsx";
import { NextDue } from "./next-due.tsx";
import { useMove } from "./use-move.ts";

export function Component(): ReactNode {
  const move = useMove();
  return (
    <ConsolePage title={texts.clock.title} lead={texts.clock.lead}>
      <div className={style.top}>
        <ClockFace move={move} />
        <Advance move={move} />
      </div>
      <Calendar />
      <NextDue move={move} />
    </ConsolePage>
  );
}
