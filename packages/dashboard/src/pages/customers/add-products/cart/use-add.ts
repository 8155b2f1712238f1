// Puts a choice in the cart, and says what came of it.

import { useNotify } from "../../../../look/notices.tsx";
import { fill, texts } from "../../../../strings/index.ts";
import { withAddOn, withLine, type AddOnLine, type Line, type NewLine } from "./cart.ts";
import type { OpenCart } from "./use-cart.ts";

const { cart: words } = texts.products;

interface Add {
  add(title: string, line: NewLine): void;
  /** To a line that is there. */
  addTo(title: string, baseId: number, line: Omit<AddOnLine, "id">): void;
}

export function useAdd({ lines, put, isSaving }: OpenCart, onAdded: () => void): Add {
  const notify = useNotify();
  const send = async (title: string, next: readonly Line[]) => {
    // What is clicked twice is added once.
    if (isSaving) return;
    const cart = await put(next);
    if (!cart) return;
    const last = cart.lineItems.at(-1);
    if (last?.error) notify({ intent: "warning", title: fill(words.addedWithError, { title }) });
    else notify({ intent: "success", title: fill(words.added, { title }) });
    onAdded();
  };
  return {
    add: (title, line) => void send(title, withLine(lines, line)),
    addTo: (title, baseId, line) => void send(title, withAddOn(lines, baseId, line)),
  };
}
