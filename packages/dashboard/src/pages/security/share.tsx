// A share as a ring, with its numbers in it and beside it.

import { Text } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { numberText } from "../../look/format.ts";
import { fill, texts } from "../../strings/index.ts";
import { arcOf, ringRadius } from "./ring.ts";
import style from "./security.module.css";

interface Counted {
  readonly total: number;
  readonly withMfa: number;
  readonly percentage?: number;
}

const size = 144;
const center = size / 2;

export function Share({ title, text, of: { total, withMfa, percentage } }: {
  readonly title: string;
  readonly text: string;
  readonly of: Counted;
}): ReactNode {
  const id = useId();
  const words = texts.security;
  const ratio = fill(words.ratio, { withMfa: numberText(withMfa), total: numberText(total) });
  return (
    <section className={style.share} aria-labelledby={id}>
      <Ring percentage={percentage} />
      <div className={style.words}>
        <h2 id={id} className={style.title}>{title}</h2>
        <Text as="p" block align="center" className={style.ratio}>{percentage === undefined ? words.nothing : ratio}</Text>
        <Text as="p" block align="center" size={200} className={style.text}>{text}</Text>
      </div>
    </section>
  );
}

/** The number in the middle says what the arc shows. */
function Ring({ percentage }: { readonly percentage: number | undefined }): ReactNode {
  const { length, whole } = arcOf(percentage ?? 0);
  const circle = { cx: center, cy: center, r: ringRadius, fill: "none", strokeWidth: 14 };
  return (
    <div className={style.ring}>
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <circle {...circle} className={style.track} />
        {length > 0 && (
          <circle
            {...circle} className={percentage === 100 ? style.full : style.arc} strokeDasharray={`${length} ${whole - length}`}
            strokeLinecap={percentage === 100 ? "butt" : "round"} transform={`rotate(-90 ${center} ${center})`}
          />
        )}
      </svg>
      <span className={style.number}>{percentage === undefined ? texts.security.noShare : fill(texts.security.percent, { percent: percentage })}</span>
    </div>
  );
}
