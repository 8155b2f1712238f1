// A small form over the page, for what is added to an application. What is shown once it has succeeded takes its place. A click beside it
// does not close it: what is shown may be shown only once.

import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusInside } from "../../look/use-focus-inside.ts";
import style from "./applications.module.css";

export function FormDialog({ title, onClose, children }: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const inside = useFocusInside();
  return (
    <Dialog open onOpenChange={(_event, { open, type }) => { if (!open && type !== "backdropClick") onClose(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent><div ref={inside} tabIndex={-1} className={style.inside}>{children}</div></DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
