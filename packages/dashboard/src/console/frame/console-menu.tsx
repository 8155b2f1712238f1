// The console's menu.

import type { ReactNode } from "react";
import { NavLink } from "react-router";
import style from "../../frame/navigation.module.css";
import { consolePages } from "../pages.ts";

export const ConsoleMenu = ({ onFollow }: { readonly onFollow?: () => void }): ReactNode => (
  <ul className={style.pages}>
    {consolePages.map(({ path, title }) => (
      <li key={path}>
        <NavLink to={path} end={path === "/"} onClick={onFollow} className={({ isActive }) => `${style.page} ${isActive ? style.current : ""}`}>{title}</NavLink>
      </li>
    ))}
  </ul>
);
