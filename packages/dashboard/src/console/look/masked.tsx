// A secret of this world that may be looked at again: hidden until somebody wants to see it, copied with one click.

import { ToggleButton } from "@fluentui/react-components";
import { EyeOffRegular, EyeRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { CopyButton } from "../../look/copy-button.tsx";
import { texts as shared } from "../../strings/index.ts";
import { fill, texts } from "../texts.ts";
import style from "./masked.module.css";

/** As many dots whatever the secret's length is. */
const dots = "•".repeat(12);

export function Masked({ label, secret }: { readonly label: string; readonly secret: string }): ReactNode {
  const [isVisible, setVisible] = useState(false);
  const { showValue, hideValue } = shared.shared;
  return (
    <span className={style.masked}>
      {isVisible ? <code className={style.text}>{secret}</code> : <span role="img" aria-label={fill(texts.accounts.masked, { what: label })}>{dots}</span>}
      <ToggleButton
        size="small" appearance="transparent" checked={isVisible} onClick={() => setVisible(!isVisible)}
        icon={isVisible ? <EyeOffRegular /> : <EyeRegular />} aria-label={`${isVisible ? hideValue : showValue}: ${label}`}
      />
      <CopyButton what={label} text={secret} />
    </span>
  );
}
