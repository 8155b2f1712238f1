// The bar at the top: product, search, notifications, help, settings, and who is signed in.

import { Button, Tooltip } from "@fluentui/react-components";
import { NavigationRegular, SearchRegular, SettingsRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { useHref, useNavigate } from "react-router";
import { texts } from "../strings/index.ts";
import { HelpMenu } from "./help-menu.tsx";
import { Mark } from "./mark.tsx";
import { NotificationsMenu } from "./notifications-menu.tsx";
import { ProfileMenu } from "./profile-menu.tsx";
import style from "./top-bar.module.css";
import { useMenu } from "./use-menu.ts";

interface TopBarProps {
  readonly onMenu: () => void;
  readonly onSearch: () => void;
  readonly onShortcuts: () => void;
}

export function TopBar({ onMenu, onSearch, onShortcuts }: TopBarProps): ReactNode {
  const { openMenu, product, understudy, search } = texts.frame;
  return (
    <header className={style.bar}>
      <span className={style.narrow}><IconButton name={openMenu} icon={<NavigationRegular />} onClick={onMenu} /></span>
      <Home><Mark /><span><b>{product}</b><span className={style.wide}> {understudy}</span></span></Home>
      <span className={style.space} />
      <button type="button" className={style.search} onClick={onSearch} aria-keyshortcuts="Control+K">
        <SearchRegular aria-hidden="true" /><span>{search.placeholder}</span><kbd aria-hidden="true">{search.hint}</kbd>
      </button>
      <span className={style.space} />
      <span className={style.narrow}><IconButton name={search.label} icon={<SearchRegular />} onClick={onSearch} /></span>
      <NotificationsMenu />
      <span className={style.help}><HelpMenu onShortcuts={onShortcuts} /></span>
      <SettingsButton />
      <ProfileMenu />
    </header>
  );
}

function Home({ children }: { readonly children: ReactNode }): ReactNode {
  const navigate = useNavigate();
  return (
    <a
      className={style.home} href={useHref("/")}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        void navigate("/");
      }}
    >
      {children}
    </a>
  );
}

/** Leads to the first of the account's settings that the user may see. */
function SettingsButton(): ReactNode {
  const navigate = useNavigate();
  const first = useMenu().find(({ area }) => area === "settings")?.pages[0];
  if (!first) return null;
  return <span className={style.wide}><IconButton name={texts.frame.accountSettings} icon={<SettingsRegular />} onClick={() => void navigate(first.path)} /></span>;
}

const IconButton = ({ name, icon, onClick }: { readonly name: string; readonly icon: ReactElement; readonly onClick: () => void }): ReactNode => (
  <Tooltip content={name} relationship="label"><Button appearance="subtle" icon={icon} onClick={onClick} /></Tooltip>
);
