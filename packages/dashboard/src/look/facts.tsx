// Labels with their values: App ID, Domain, Microsoft ID. What programs need can be copied with one click.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { texts } from "../strings/index.ts";
import { CopyButton } from "./copy-button.tsx";
import style from "./facts.module.css";

export interface Fact {
  readonly label: string;
  /** Absent and empty values are shown as a dash. */
  readonly value: ReactNode;
  /** The text that a click copies. */
  readonly copy?: string;
}

export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className={style.facts}>
      {facts.map(({ label, value, copy }) => (
        <div key={label} className={style.fact}>
          <dt><Text size={200}>{label}</Text></dt>
          <dd>
            <span className={copy === undefined ? style.value : style.code}>{value === undefined || value === "" ? texts.shared.none : value}</span>
            {copy !== undefined && <CopyButton what={label} text={copy} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
