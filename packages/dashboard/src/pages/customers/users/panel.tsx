// A panel at the side, in which something is done to a user while the list stays where it is.

import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { texts } from "../../../strings/index.ts";
import style from "./users.module.css";

export function Panel({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }): ReactNode {
  return (
    // A click beside it loses nothing that was typed.
    <OverlayDrawer open modalType="alert" position="end" size="medium" className={style.panel} onOpenChange={(_event, { open }) => { if (!open) onClose(); }}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" aria-label={texts.shared.close} icon={<DismissRegular />} onClick={onClose} />}>{title}</DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody><div className={style.inside}>{children}</div></DrawerBody>
    </OverlayDrawer>
  );
}
