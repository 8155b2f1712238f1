// The files that are being imported, with how far each is.

import { Button, MessageBar, MessageBarBody, ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Refusal } from "../../../api/refusal.ts";
import { percentText } from "../../../look/format.ts";
import { RefusalNote } from "../../../look/refusal-note.tsx";
import { Status } from "../../../look/status.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { fill, texts } from "../../../strings/index.ts";
import { countsText } from "./names.ts";
import style from "./price-sheets.module.css";
import type { Sending } from "./use-imports.ts";

const { importing: words } = texts.pricing.priceSheets;

export function Sendings({ of, isBusy, onStop, onClear }: { readonly of: readonly Sending[]; readonly isBusy: boolean; readonly onStop: () => void; readonly onClear: () => void }): ReactNode {
  if (of.length === 0) return null;
  return (
    <div className={style.sendings}>
      <ul className={style.files} aria-live="polite">{of.map((one) => <li key={one.id} className={style.file}><One of={one} /></li>)}</ul>
      <div>{isBusy ? <Button size="small" onClick={onStop}>{words.stop}</Button> : <Button size="small" onClick={onClear}>{words.clear}</Button>}</div>
    </div>
  );
}

function One({ of: { name, state, size, bytes, report, error } }: { readonly of: Sending }): ReactNode {
  const share = size === 0 ? 1 : bytes / size;
  const isOnItsWay = state === "sending" || state === "waiting";
  return (
    <>
      <div className={style.fileTop}>
        <Text weight="semibold" className={style.name}>{name}</Text>
        {isOnItsWay && <Text size={200}>{state === "waiting" ? words.waiting : percentText(share)}</Text>}
        {report && <Status tone={report.rowsRejected > 0 ? "warning" : "good"}>{report.rowsRejected > 0 ? words.doneInPart : words.done}</Status>}
      </div>
      {isOnItsWay && <ProgressBar value={share} thickness="large" aria-label={fill(words.progress, { name })} />}
      {report && <Text size={200}>{countsText(report)} <TextLink to={`/pricing/price-sheets/${report.importId}`} inline>{words.toReport}</TextLink></Text>}
      {state === "noText" && <MessageBar intent="error"><MessageBarBody>{words.noText}</MessageBarBody></MessageBar>}
      {state === "failed" && <RefusalNote error={error} />}
      {state === "failed" && error instanceof Refusal && error.details.length > 0 && <ul className={style.details}>{error.details.map((one) => <li key={one}>{one}</li>)}</ul>}
    </>
  );
}
