// The menu on narrow screens: a drawer.

import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { texts } from "../strings/index.ts";
import { Navigation } from "./navigation.tsx";

export function NavigationDrawer({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { menu, closeMenu } = texts.frame;
  return (
    <OverlayDrawer open position="start" onOpenChange={(_event, { open }) => { if (!open) onClose(); }}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" aria-label={closeMenu} icon={<DismissRegular />} onClick={onClose} />}>{menu}</DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody><nav aria-label={menu}><Navigation onFollow={onClose} /></nav></DrawerBody>
    </OverlayDrawer>
  );
}
