// What stands around every page: top bar, the sandbox's banner, menu, breadcrumbs.

import { lazy, Suspense, useState, type ReactNode } from "react";
import { Outlet, ScrollRestoration } from "react-router";
import { useAccess, useAccount } from "../api/may.ts";
import { useRead } from "../api/use-operation.ts";
import { accountGet } from "../operations/account.ts";
import { Waiting } from "../look/reading.tsx";
import { Empty } from "../look/empty.tsx";
import { texts } from "../strings/index.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Navigation } from "./navigation.tsx";
import { SandboxBanner } from "./sandbox-banner.tsx";
import { TopBar } from "./top-bar.tsx";
import { useShortcuts } from "./use-shortcuts.ts";
import style from "./frame.module.css";

// Loaded when they are first opened.
const NavigationDrawer = lazy(async () => ({ default: (await import("./navigation-drawer.tsx")).NavigationDrawer }));
const SearchDialog = lazy(async () => ({ default: (await import("./search-dialog.tsx")).SearchDialog }));
const ShortcutsDialog = lazy(async () => ({ default: (await import("./shortcuts-dialog.tsx")).ShortcutsDialog }));

export function Frame(): ReactNode {
  const { kind } = useAccount();
  const [open, setOpen] = useState<"menu" | "search" | "shortcuts" | undefined>(undefined);
  useShortcuts({ onSearch: () => setOpen("search"), onShortcuts: () => setOpen("shortcuts") });
  const close = () => setOpen(undefined);
  return (
    <div className={style.frame}>
      <a className={style.skip} href="#page">{texts.frame.skip}</a>
      <div className={style.above}>
        <TopBar onMenu={() => setOpen("menu")} onSearch={() => setOpen("search")} onShortcuts={() => setOpen("shortcuts")} />
        {kind === "sandbox" && <SandboxBanner />}
      </div>
      <div className={style.below}>
        <nav className={style.menu} aria-label={texts.frame.menu}><Navigation /></nav>
        <main id="page" className={style.page} tabIndex={-1}>
          <Breadcrumbs />
          <Inside />
        </main>
      </div>
      <Suspense>
        {open === "menu" && <NavigationDrawer onClose={close} />}
        {open === "search" && <SearchDialog onClose={close} />}
        {open === "shortcuts" && <ShortcutsDialog onClose={close} />}
      </Suspense>
      <ScrollRestoration />
    </div>
  );
}

/** Pages are shown once it is known whose they are; a suspended account has none. */
function Inside(): ReactNode {
  const account = useRead(accountGet, {});
  const access = useAccess();
  const { suspended } = texts.frame;
  if (account.isPending || (access === undefined && !account.error)) return <Waiting lines={8} />;
  if (account.error && !account.data) return <Empty title={suspended.title} text={suspended.text} />;
  return <Outlet />;
}
