// Asks before something is lost. Where much is lost at once, its name has to be typed.

import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input,
} from "@fluentui/react-components";
import { useState, type FormEvent, type ReactNode } from "react";
import { fill, texts } from "../strings/index.ts";
import { RefusalNote } from "./refusal-note.tsx";

export function Confirm({ title, children, action, typed, otherwise = texts.shared.cancel, isBusy = false, error, onConfirm, onCancel }: {
  readonly title: string;
  /** What will happen, and what cannot be undone. */
  readonly children: ReactNode;
  /** The word on the button: what it does, not "OK". */
  readonly action: string;
  /** Has to be typed before the button works. */
  readonly typed?: string;
  /** The word on the other button, where that is not "Cancel". */
  readonly otherwise?: string;
  readonly isBusy?: boolean;
  readonly error?: unknown;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const [text, setText] = useState("");
  const isReady = !isBusy && (typed === undefined || text.trim() === typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onConfirm();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => { if (!open && !isBusy) onCancel(); }}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              {children}
              {typed !== undefined && (
                <Field label={fill(texts.shared.confirmType, { text: typed })} style={{ marginTop: 12 }}>
                  <Input value={text} onChange={(_event, { value }) => setText(value)} autoComplete="off" spellCheck={false} />
                </Field>
              )}
              {error !== undefined && error !== null && <RefusalNote error={error} />}
            </DialogContent>
            <DialogActions>
              <Button onClick={onCancel} disabled={isBusy}>{otherwise}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={isBusy} disabled={!isReady && !isBusy}>{action}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
