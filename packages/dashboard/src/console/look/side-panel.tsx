// What belongs to a row, beside the list: Escape leads back to where one was.

import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { texts } from "../texts.ts";
import style from "./side-panel.module.css";

export const SidePanel = ({ title, onClose, children }: { readonly title: ReactNode; readonly onClose: () => void; readonly children: ReactNode }): ReactNode => (
  <OverlayDrawer open position="end" className={style.panel} onOpenChange={(_event, { open }) => { if (!open) onClose(); }}>
    <DrawerHeader>
      <DrawerHeaderTitle
        heading={{ className: style.title }}
        action={<Button appearance="subtle" aria-label={texts.request.close} icon={<DismissRegular />} onClick={onClose} />}
      >
        {title}
      </DrawerHeaderTitle>
    </DrawerHeader>
    <DrawerBody className={style.body}>{children}</DrawerBody>
  </OverlayDrawer>
);
