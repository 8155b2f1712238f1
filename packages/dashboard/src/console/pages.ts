// The console's pages in the order of its menu, each loaded when it is first entered.

import type { ReactNode } from "react";
import { texts } from "./texts.ts";

interface ConsolePageEntry {
  /** Below /console. */
  readonly path: string;
  readonly title: string;
  readonly load: () => Promise<{ readonly Component: () => ReactNode }>;
}

export const consolePages: readonly ConsolePageEntry[] = [
  { path: "/", title: texts.clock.title, load: () => import("./clock/clock.tsx") },
  { path: "/requests", title: texts.requests.title, load: () => import("./requests/requests.tsx") },
  { path: "/tokens", title: texts.tokens.title, load: () => import("./tokens/tokens.tsx") },
  { path: "/mail", title: texts.mail.title, load: () => import("./mail/mail.tsx") },
  { path: "/accounts", title: texts.accounts.title, load: () => import("./accounts/accounts.tsx") },
  { path: "/sign-ins", title: texts.signIns.title, load: () => import("./sign-ins/sign-ins.tsx") },
  { path: "/world", title: texts.settings.title, load: () => import("./world/world.tsx") },
];
