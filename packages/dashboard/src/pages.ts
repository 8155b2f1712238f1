// Every page of the dashboard: its address, its name, what it takes to see it, and where it is. The menu, the
// breadcrumbs, the search and the routes are read off this table; a page is shown to whoever may call the operation that
// it is about, so roles and clouds are the contract's.

import type { ComponentType } from "react";
import type { Admission } from "./api/operation.ts";
import { texts } from "./strings/index.ts";

export type Area = "home" | "customers" | "partners" | "settings" | "own";

export interface PageEntry {
  /** Below /dashboard; a name after a colon stands for an id. */
  readonly path: string;
  readonly title: string;
  readonly area: Area;
  /** The operation that the page is about: who may not call it does not see the page. Absent: everybody. */
  readonly needs?: Admission;
  /** Entering takes a sign-in with a second factor. */
  readonly needsMfa?: boolean;
  /** Whether the menu leads to it; else other pages do. */
  readonly isInMenu: boolean;
  /** In the breadcrumbs in place of the title: the name of the customer, for example. */
  readonly Crumb?: ComponentType;
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}

export const pages: readonly PageEntry[] = [
  { path: "/", title: texts.frame.home, area: "home", isInMenu: true, load: () => import("./pages/home/home.tsx") },
];

/** In the order of the menu. */
export const areas: readonly { readonly area: Area; readonly title: string }[] = [
  { area: "home", title: texts.frame.home },
  { area: "customers", title: texts.frame.customers },
  { area: "partners", title: texts.frame.partners },
  { area: "settings", title: texts.frame.accountSettings },
];
