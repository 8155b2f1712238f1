// Why the sandbox was not created.

import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { timeText } from "../../look/format.ts";
import { fill, texts } from "../../strings/index.ts";
import type { Sandbox } from "./integration-sandbox.tsx";

export function Failed({ sandbox: { failure } }: { readonly sandbox: Sandbox }): ReactNode {
  const { failed: words } = texts.sandbox;
  if (!failure) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle> {fill(words.text, { reason: failure.reason, date: timeText(failure.date) })}
      </MessageBarBody>
    </MessageBar>
  );
}
