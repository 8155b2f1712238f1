// The menu, by area.

import type { ReactNode } from "react";
import { NavLink } from "react-router";
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
