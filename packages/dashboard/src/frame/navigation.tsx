// The menu at the left, by area; a drawer on narrow screens.

import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { texts } from "../strings/index.ts";
import style from "./navigation.module.css";
import { useMenu, type MenuArea } from "./use-menu.ts";

export function Navigation({ onFollow }: { readonly onFollow?: () => void }): ReactNode {
  return <div className={style.areas}>{useMenu().map((area) => <AreaOf key={area.area} {...area} onFollow={onFollow} />)}</div>;
}

function AreaOf({ area, title, pages, onFollow }: MenuArea & { readonly onFollow?: () => void }): ReactNode {
  const id = `menu-${area}`;
  return (
    <div role="group" aria-labelledby={pages.length > 1 ? id : undefined}>
      {pages.length > 1 && <div id={id} className={style.title}>{title}</div>}
      <ul className={style.pages}>
        {pages.map(({ path, title: name }) => (
          <li key={path}>
            <NavLink to={path} end={path === "/" || pages.some((other) => isBelow(other.path, path))} onClick={onFollow} className={({ isActive }) => `${style.page} ${isActive ? style.current : ""}`}>{name}</NavLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A page with others of the menu below it is the current one only as itself. */
const isBelow = (path: string, above: string): boolean => path.startsWith(`${above}/`);

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
