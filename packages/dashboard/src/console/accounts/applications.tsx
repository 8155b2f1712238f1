// The applications of an account, with their keys as far as they are known.

import { useId, type ReactNode } from "react";
import { CopyButton } from "../../look/copy-button.tsx";
import type { Application } from "../api/answers.ts";
import { Masked } from "../look/masked.tsx";
import { texts } from "../texts.ts";
import style from "./accounts.module.css";

export function Applications({ apps, of }: { readonly apps: readonly Application[]; readonly of: string }): ReactNode {
  const id = useId();
  const words = texts.accounts;
  return (
    <div className={style.apps}>
      <h3 id={id}>{words.apps}</h3>
      {apps.length === 0
        ? <p className={style.quiet}>{words.noApps}</p>
        : (
          <ul aria-label={`${words.apps}: ${of}`}>
            {apps.map((app) => (
              <li key={app.appId} className={style.app}>
                <b>{words.appTypes[app.type]}</b>
                <span className={style.appId}><code>{app.appId}</code><CopyButton what={words.appId} text={app.appId} /></span>
                <KeyOf app={app} />
              </li>
            ))}
          </ul>
        )}
    </div>
  );
}

function KeyOf({ app: { type, key } }: { readonly app: Application }): ReactNode {
  const words = texts.accounts;
  if (key !== undefined) return <span className={style.key}><span className={style.quiet}>{words.key}</span><Masked label={words.key} secret={key} /></span>;
  return <span className={style.quiet}>{words.key}: {type === "native" ? words.noKeyNeeded : words.noKey}</span>;
}
