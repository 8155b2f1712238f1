// Why something did not work: the API's own words, its code, and the correlation id to find it again by.

import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Refusal, SessionLost, Unreachable } from "../api/refusal.ts";
import { fill, texts } from "../strings/index.ts";
import { CopyButton } from "./copy-button.tsx";
import style from "./refusal-note.module.css";

export function RefusalNote({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }): ReactNode {
  // The frame asks to sign in again.
  if (error instanceof SessionLost) return null;
  const { title, text } = wordsFor(error);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={style.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <span>{text}</span>
        {error instanceof Refusal && <Trace refusal={error} />}
      </MessageBarBody>
      {onRetry && <MessageBarActions><Button onClick={onRetry}>{texts.shared.retry}</Button></MessageBarActions>}
    </MessageBar>
  );
}

function wordsFor(error: unknown): { readonly title: string; readonly text: string } {
  const { refused } = texts.shared;
  if (error instanceof Refusal) return { title: error.status >= 500 ? refused.unexpected : refused.title, text: error.message };
  if (error instanceof Unreachable) return { title: refused.unreachable, text: refused.unreachableText };
  return { title: refused.unexpected, text: error instanceof Error ? error.message : String(error) };
}

function Trace({ refusal }: { readonly refusal: Refusal }): ReactNode {
  const { refused } = texts.shared;
  return (
    <span className={style.trace}>
      <span>{fill(refused.code, { code: refusal.code })}</span>
      {refusal.correlationId !== undefined && (
        <span className={style.id}>
          {refused.correlation} <code>{refusal.correlationId}</code>
          <CopyButton what={refused.correlation} text={refusal.correlationId} />
        </span>
      )}
    </span>
  );
}
