// Keys that work on every page, unless something is being typed: / and Ctrl+K for the search, ? for the list of them, and
// g with another letter to go somewhere.

import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { useMenu } from "./use-menu.ts";

interface Shortcuts {
  readonly onSearch: () => void;
  readonly onShortcuts: () => void;
}

export function useShortcuts({ onSearch, onShortcuts }: Shortcuts): void {
  const navigate = useNavigate();
  const menu = useMenu();
  const isGoing = useRef(false);
  useEffect(() => {
    const targets: Readonly<Record<string, string | undefined>> = {
      h: "/", p: "/my-profile",
      c: menu.find(({ area }) => area === "customers")?.pages[0]?.path,
      s: menu.find(({ area }) => area === "settings")?.pages[0]?.path,
    };
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        return onSearch();
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return undefined;
      const target = isGoing.current ? targets[event.key] : undefined;
      isGoing.current = event.key === "g";
      if (target !== undefined) return void navigate(target);
      if (event.key === "?") return onShortcuts();
      if (event.key !== "/") return undefined;
      event.preventDefault();
      return onSearch();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [menu, navigate, onSearch, onShortcuts]);
}

/** In fields, and in dialogs and menus, which have keys of their own. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]") !== null;
