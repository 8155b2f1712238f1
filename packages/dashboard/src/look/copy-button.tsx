// Copies a text, and says that it has.

import { Button, Tooltip } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactNode } from "react";
import { fill, texts } from "../strings/index.ts";

const shownForMs = 2_000;

export function CopyButton({ what, text, label }: {
  /** Named in the button's accessible name: "Copy App ID". */
  readonly what: string;
  readonly text: string;
  /** Words on the button; without, it is an icon. */
  readonly label?: string;
}): ReactNode {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), shownForMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const name = fill(texts.shared.copyValue, { what });
  const copy = async () => { setCopied(await copied(text)); };
  return (
    <Tooltip content={isCopied ? texts.shared.copied : name} relationship={label === undefined ? "label" : "description"}>
      <Button
        size="small" appearance={label === undefined ? "transparent" : "secondary"}
        icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />} onClick={() => void copy()} aria-live="polite"
      >
        {label !== undefined && (isCopied ? texts.shared.copied : label)}
      </Button>
    </Tooltip>
  );
}

/** The clipboard is there on secure pages and on this machine's own; elsewhere the text is marked and copied the older way. */
async function copied(text: string): Promise<boolean> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text).then(() => true, () => false);
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}
