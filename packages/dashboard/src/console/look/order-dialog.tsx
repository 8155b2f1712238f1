// What an order needs to know, asked over the page; it stays until the order is done or taken back.

import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { texts as shared } from "../../strings/index.ts";
import style from "./order-dialog.module.css";

export function OrderDialog({ title, action, isReady, isBusy, error, onSubmit, onClose, children }: {
  readonly title: string;
  /** The word on the main button. */
  readonly action: string;
  /** Whether what was typed can be sent. */
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onSubmit();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => { if (!open) onClose(); }}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={style.fields}>
              {error !== null && <RefusalNote error={error} />}
              {children}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose} disabled={isBusy}>{shared.shared.cancel}</Button>
              <Button type="submit" appearance="primary" disabled={isBusy || !isReady}>{action}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
