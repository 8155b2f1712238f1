// Entries of the agenda in their order: when, what, of which account.

import { Button } from "@fluentui/react-components";
import { FastForwardRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Status } from "../../look/status.tsx";
import type { DueEntry } from "../api/answers.ts";
import { instantText } from "../look/instant.ts";
import { fill, texts } from "../texts.ts";
import style from "./clock.module.css";
import type { Move } from "./use-move.ts";

export function EntryList({ entries, move }: {
  readonly entries: readonly DueEntry[];
  /** With it, the clock can be advanced to each entry. */
  readonly move?: Move;
}): ReactNode {
  const words = texts.agenda;
  return (
    <ol className={style.entries}>
      {entries.map(({ dueAt, title, account }, index) => (
        <li key={`${dueAt} ${index}`} className={style.entry}>
          <time dateTime={dueAt}>{fill(texts.utc, { instant: instantText(dueAt) })}</time>
          <span className={style.what}>
            <b>{title}</b>
            <span className={style.quiet}>{account.domain} {account.kind === "sandbox" && <Status tone="plain">{words.sandbox}</Status>}</span>
          </span>
          {move && (
            <Button
              size="small" icon={<FastForwardRegular />} disabled={move.isMoving} onClick={() => move.begin({ to: dueAt })}
              aria-label={fill(words.advanceTo, { instant: fill(texts.utc, { instant: instantText(dueAt) }), title })}
            >
              {words.advance}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
