// The cart on narrow screens: a bar at the foot of the page, which opens it.

import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from "@fluentui/react-components";
import { CartRegular, DismissRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { counted, texts } from "../../../../strings/index.ts";
import { CartPanel } from "./cart-panel.tsx";
import style from "./cart.module.css";
import { Sums } from "./sums.tsx";
import type { OpenCart } from "./use-cart.ts";

const { cart: words } = texts.products;

export function CartDrawer({ of, onReview }: { readonly of: OpenCart; readonly onReview: () => void }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <div className={style.bar}>
        <Sums lines={of.lines} />
        <Button appearance="primary" icon={<CartRegular />} onClick={() => setOpen(true)}>{counted(words.open, of.lines.length)}</Button>
      </div>
      <OverlayDrawer open={isOpen} position="end" onOpenChange={(_event, { open }) => setOpen(open)}>
        <DrawerHeader>
          <DrawerHeaderTitle action={<Button appearance="subtle" aria-label={words.close} icon={<DismissRegular />} onClick={close} />}>{words.title}</DrawerHeaderTitle>
        </DrawerHeader>
        <DrawerBody className={style.drawer}><CartPanel of={of} onReview={() => { close(); onReview(); }} /></DrawerBody>
      </OverlayDrawer>
    </>
  );
}
