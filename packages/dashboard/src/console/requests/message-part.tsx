// What was sent, or what was answered: headers and body.

import type { ReactNode } from "react";
import { numberText } from "../../look/format.ts";
import type { InspectedPart } from "../api/answers.ts";
import { counted, texts } from "../texts.ts";
import style from "./requests.module.css";

export function MessagePart({ title, part: { headers, body } }: { readonly title: string; readonly part: InspectedPart }): ReactNode {
  const words = texts.request;
  const named = Object.entries(headers);
  return (
    <section className={style.part}>
      <h3>{title}</h3>
      {named.length === 0
        ? <p className={style.quiet}>{words.noHeaders}</p>
        : (
          <table className={style.headers} aria-label={`${title}: ${words.headers}`}>
            <tbody>{named.map(([name, value]) => <tr key={name}><th scope="row">{name}</th><td>{value}</td></tr>)}</tbody>
          </table>
        )}
      {body
        ? (
          <>
            {/* It scrolls, so that the keyboard has to reach it. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <pre className={style.body} tabIndex={0} role="region" aria-label={`${title}: ${words.body}`}>{readable(body.text)}</pre>
            <p className={style.quiet}>{counted(words.size, body.bytes, { count: numberText(body.bytes) })} {body.cut && words.cut}</p>
          </>
        )
        : <p className={style.quiet}>{words.noBody}</p>}
    </section>
  );
}

/** JSON with one thing to a line; anything else as it is. */
function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
