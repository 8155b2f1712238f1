// A resource before and after an action, beside each other, with the differences marked: by a sign, a word for screen
// readers, and a colour. On narrow screens each line's two sides stand below each other.

import { Switch, Text } from "@fluentui/react-components";
import { useMemo, useState, type CSSProperties, type ReactNode } from "react";
import { Unseen } from "../../look/unseen.tsx";
import { counted, fill, texts } from "../../strings/index.ts";
import { countsOf, linesOf, onlyChanges, valueOf, type Line, type Part } from "./changes.ts";
import style from "./values.module.css";

export function Values({ before, after }: { readonly before: string | undefined; readonly after: string | undefined }): ReactNode {
  const words = texts.activity.record;
  const lines = useMemo(() => linesOf(valueOf(before), valueOf(after)), [before, after]);
  const isBoth = before !== undefined && after !== undefined;
  const [isShort, setShort] = useState(isBoth);
  const parts = useMemo<readonly Part[]>(() => (isShort ? onlyChanges(lines) : [{ lines, skipped: 0 }]), [lines, isShort]);
  if (lines.length === 0) return <Text>{words.nothing}</Text>;
  return (
    <div className={style.values}>
      <div className={style.bar}>
        <Text>{isBoth ? fill(words.counts, { ...countsOf(lines) }) : before === undefined ? words.created : words.removed}</Text>
        {isBoth && <Switch label={words.only} checked={isShort} onChange={(_event, { checked }) => setShort(checked)} />}
      </div>
      <table className={style.table} aria-label={words.values}>
        <thead><tr><th scope="col">{words.before}</th><th scope="col">{words.after}</th></tr></thead>
        <tbody>{parts.map((part, index) => <PartRows key={index} of={part} />)}</tbody>
      </table>
    </div>
  );
}

function PartRows({ of: { lines, skipped } }: { readonly of: Part }): ReactNode {
  if (skipped > 0) return <tr className={style.skipped}><td colSpan={2}>{counted(texts.activity.record.skipped, skipped)}</td></tr>;
  return lines.map((line, index) => (
    <tr key={index} className={style[line.kind]}>
      <Side line={line} text={line.before} sign={line.kind === "same" ? "" : "−"} />
      <Side line={line} text={line.after} sign={line.kind === "same" ? "" : "+"} isAfter />
    </tr>
  ));
}

function Side({ line: { kind, depth }, text, sign, isAfter = false }: {
  readonly line: Line;
  readonly text: string | undefined;
  readonly sign: string;
  readonly isAfter?: boolean;
}): ReactNode {
  const words = texts.activity.record;
  const side = isAfter ? style.after : style.before;
  if (text === undefined) return <td className={`${side} ${style.nothing}`}><Unseen>{words.absent}</Unseen></td>;
  return (
    <td className={side} style={{ "--depth": depth } as CSSProperties}>
      {kind !== "same" && <Unseen>{words.kinds[kind]}</Unseen>}
      <span className={style.sign} aria-hidden="true">{sign}</span>
      <code className={style.text}>{text}</code>
    </td>
  );
}
