// What was clicked in a menu and refused: the menu is gone by then.

import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { texts as shared } from "../../strings/index.ts";

export const RefusedDialog = ({ error, onClose }: { readonly error: unknown; readonly onClose: () => void }): ReactNode => (
  <Dialog open onOpenChange={(_event, { open }) => { if (!open) onClose(); }}>
    <DialogSurface aria-label={shared.shared.refused.title}>
      <DialogBody>
        <DialogContent><RefusalNote error={error} /></DialogContent>
        <DialogActions><Button appearance="primary" onClick={onClose}>{shared.shared.close}</Button></DialogActions>
      </DialogBody>
    </DialogSurface>
  </Dialog>
);
