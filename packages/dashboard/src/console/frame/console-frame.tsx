// What stands around every page of the console: the bar at the top, the menu with what runs, the page.

import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer, Tooltip } from "@fluentui/react-components";
import { DismissRegular, NavigationRegular, SignOutRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { Outlet, ScrollRestoration } from "react-router";
import frame from "../../frame/frame.module.css";
import { Mark } from "../../frame/mark.tsx";
import bar from "../../frame/top-bar.module.css";
import { texts } from "../texts.ts";
import { Appearance } from "./appearance.tsx";
import style from "./console-frame.module.css";
import { ConsoleMenu } from "./console-menu.tsx";
import { WorldFacts } from "./world-facts.tsx";

export function ConsoleFrame({ onLogOut }: { readonly onLogOut: () => void }): ReactNode {
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <div className={frame.frame}>
      <a className={frame.skip} href="#page">{texts.skip}</a>
      <div className={frame.above}><TopBar onMenu={() => setMenuOpen(true)} onLogOut={onLogOut} /></div>
      <div className={frame.below}>
        <div className={frame.menu}>
          <div className={style.side}><nav aria-label={texts.menu}><ConsoleMenu /></nav><WorldFacts /></div>
        </div>
        <main id="page" className={frame.page} tabIndex={-1}><Outlet /></main>
      </div>
      {isMenuOpen && <MenuDrawer onClose={() => setMenuOpen(false)} />}
      <ScrollRestoration />
    </div>
  );
}

function TopBar({ onMenu, onLogOut }: { readonly onMenu: () => void; readonly onLogOut: () => void }): ReactNode {
  return (
    <header className={bar.bar}>
      <span className={bar.narrow}>
        <Tooltip content={texts.openMenu} relationship="label"><Button appearance="subtle" icon={<NavigationRegular />} onClick={onMenu} /></Tooltip>
      </span>
      <span className={bar.home}><Mark /><span><b>{texts.product}</b><span className={bar.wide}> {texts.understudy}</span></span></span>
      <span className={bar.space} />
      <Appearance />
      <Tooltip content={texts.logOut} relationship="label"><Button appearance="subtle" icon={<SignOutRegular />} onClick={onLogOut} /></Tooltip>
    </header>
  );
}

function MenuDrawer({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <OverlayDrawer open position="start" onOpenChange={(_event, { open }) => { if (!open) onClose(); }}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" aria-label={texts.closeMenu} icon={<DismissRegular />} onClick={onClose} />}>{texts.menu}</DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <nav aria-label={texts.menu}><ConsoleMenu onFollow={onClose} /></nav>
        <WorldFacts />
      </DrawerBody>
    </OverlayDrawer>
  );
}
