// The keys of an application, with what may be done with them: S-35, A-14, A-15. No value is here: nobody knows it any more.

import { Button, Text } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { dateText, timeText } from "../../look/format.ts";
import { Status, type Tone } from "../../look/status.tsx";
import { Unseen } from "../../look/unseen.tsx";
import { fill, texts } from "../../strings/index.ts";
import { AddKey } from "./add-key.tsx";
import { RemoveKey } from "./remove-key.tsx";
import style from "./table.module.css";
import type { Application, ApplicationKey } from "./use-application.ts";

const tones: Readonly<Record<ApplicationKey["state"], Tone>> = { valid: "good", expiring: "warning", expired: "bad" };

const KeyState = ({ state }: Pick<ApplicationKey, "state">): ReactNode => <Status tone={tones[state]}>{texts.applications.keys.states[state]}</Status>;

/** Its description, or the beginning of its id where it has none. */
export const nameOfKey = ({ description, keyId }: Pick<ApplicationKey, "description" | "keyId">): string =>
  description ?? fill(texts.applications.keys.unnamed, { start: keyId.slice(0, 8) });

export function Keys({ application }: { readonly application: Application }): ReactNode {
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<ApplicationKey | undefined>(undefined);
  const { keys: words } = texts.applications;
  const { type, keys } = application;
  if (type === "native") return <Text as="p" className={style.quiet}>{words.native}</Text>;
  return (
    <>
      {keys.length === 0 ? <Text as="p" className={style.quiet}>{words.empty}</Text> : <KeysTable application={application} onRemove={setRemoved} />}
      <div className={style.foot}><Button icon={<AddRegular />} onClick={() => setAdding(true)}>{words.add}</Button></div>
      {isAdding && <AddKey application={application} onClose={() => setAdding(false)} />}
      {removed && <RemoveKey application={application} keyToRemove={removed} onClose={() => setRemoved(undefined)} />}
    </>
  );
}

function KeysTable({ application: { displayName, keys }, onRemove }: { readonly application: Application; readonly onRemove: (key: ApplicationKey) => void }): ReactNode {
  const { keys: words } = texts.applications;
  return (
    <div className={style.scroll}>
      <table className={style.table} aria-label={fill(words.table, { name: displayName })}>
        <thead>
          <tr>
            <th scope="col">{words.description}</th>
            <th scope="col">{words.created}</th>
            <th scope="col">{words.expires}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.value}</th>
            <th scope="col" className={style.end}><Unseen>{texts.shared.list.actions}</Unseen></th>
          </tr>
        </thead>
        <tbody>{keys.map((key) => <KeyRow key={key.keyId} of={key} onRemove={onRemove} />)}</tbody>
      </table>
    </div>
  );
}

function KeyRow({ of: key, onRemove }: { readonly of: ApplicationKey; readonly onRemove: (key: ApplicationKey) => void }): ReactNode {
  const { keys: words, confirmation } = texts.applications;
  const name = nameOfKey(key);
  return (
    <tr>
      <td data-label={words.description}>{name}</td>
      <td data-label={words.created} title={timeText(key.startDate)}>{dateText(key.startDate)}</td>
      <td data-label={words.expires} title={timeText(key.endDate)}>{dateText(key.endDate)}</td>
      <td data-label={words.state}><span><KeyState state={key.state} /></span></td>
      <td data-label={words.value}><span role="img" aria-label={words.hidden} className={style.code}>{confirmation.masked}</span></td>
      <td className={style.end}>
        <Button size="small" onClick={() => onRemove(key)} aria-label={fill(words.removeOf, { name })}>{texts.shared.remove}</Button>
      </td>
    </tr>
  );
}
