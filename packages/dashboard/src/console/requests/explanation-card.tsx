// Why a request was refused: what happened, the rule that fired, what to do about it, and where that is documented.

import { ErrorCircleRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import type { Explanation } from "../api/answers.ts";
import { Marked } from "../look/marked.tsx";
import { texts } from "../texts.ts";
import style from "./requests.module.css";

export function ExplanationCard({ explanation: { name, code, happened, why, remedy, source } }: { readonly explanation: Explanation }): ReactNode {
  const id = useId();
  const words = texts.request;
  return (
    <section className={style.explanation} aria-labelledby={id}>
      <h3 id={id}><ErrorCircleRegular aria-hidden="true" />{words.failed}</h3>
      <dl>
        <div><dt>{words.happened}</dt><dd><Marked>{happened}</Marked></dd></div>
        <div>
          <dt>{words.rule}</dt>
          <dd>
            <code>{name}</code> ({code})
            {why.length > 0 && <ul>{distinct(why).map((one) => <li key={one}><Marked>{one}</Marked></li>)}</ul>}
          </dd>
        </div>
        <div><dt>{words.remedy}</dt><dd><Marked>{remedy}</Marked></dd></div>
        <div><dt>{words.source}</dt><dd>{source}</dd></div>
      </dl>
    </section>
  );
}

/** What fills the description may be one of the details as well, there without its full stop. */
const distinct = (reasons: readonly string[]): readonly string[] => [...new Map(reasons.map((reason) => [reason.replace(/\.$/, ""), reason])).values()];
