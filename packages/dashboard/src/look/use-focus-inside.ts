// Keeps the focus in a dialog whose content changes while it is open: the button that was pressed is gone then, and
// whoever works by keyboard would find themselves on the page behind.

import { useEffect, useRef, type RefObject } from "react";

/** For an element with `tabIndex={-1}` around what changes. */
export function useFocusInside(): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = inside;
    const dialog = current?.closest("[role=dialog], [role=alertdialog]");
    if (dialog && !dialog.contains(document.activeElement)) current?.focus();
  });
  return inside;
}
