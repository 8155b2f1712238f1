// A secret that is shown once: hidden until somebody wants to see it, copied with one click, with the warning that no
// page shows it again. Whoever shows it takes it from the answer of the write and from nowhere else, so that it is gone
// with the page.

import { MessageBar, MessageBarBody, Text, ToggleButton } from "@fluentui/react-components";
import { EyeOffRegular, EyeRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { texts } from "../strings/index.ts";
import { CopyButton } from "./copy-button.tsx";
import style from "./secret-once.module.css";

/** As many dots whatever the secret's length is, which is nobody's business either. */
const masked = "•".repeat(20);

export function SecretOnce({ label, secret, warning }: {
  /** What it is called: "Key", "Temporary password". */
  readonly label: string;
  readonly secret: string;
  /** In place of the words that every secret has. */
  readonly warning?: string;
}): ReactNode {
  const [isVisible, setVisible] = useState(false);
  const id = useId();
  const { showValue, hideValue, shownOnce, hidden } = texts.shared;
  return (
    <div className={style.secret} role="group" aria-labelledby={id}>
      <Text size={200} id={id} className={style.label}>{label}</Text>
      <div className={style.value}>
        {isVisible ? <code className={style.text}>{secret}</code> : <span className={style.text} role="img" aria-label={hidden}>{masked}</span>}
        <span className={style.actions}>
          <ToggleButton
            size="small" appearance="transparent" checked={isVisible} onClick={() => setVisible(!isVisible)}
            icon={isVisible ? <EyeOffRegular /> : <EyeRegular />} aria-label={`${isVisible ? hideValue : showValue}: ${label}`}
          />
          <CopyButton what={label} text={secret} label={texts.shared.copy} />
        </span>
      </div>
      <MessageBar intent="warning" layout="multiline"><MessageBarBody>{warning ?? shownOnce}</MessageBarBody></MessageBar>
    </div>
  );
}
