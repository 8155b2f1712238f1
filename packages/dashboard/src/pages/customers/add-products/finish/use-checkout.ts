// Buys what is in the cart: the partner's word goes into it first.

import { useState } from "react";
import { useWrite } from "../../../../api/use-operation.ts";
import { cartsCheckout } from "../../../../operations/carts.ts";
import type { Bought } from "../add-products.tsx";
import { hasErrors } from "../cart/cart.ts";
import type { OpenCart } from "../cart/use-cart.ts";

interface Checkout {
  readonly isBuying: boolean;
  readonly error: unknown;
  buy(): Promise<void>;
  /** Groups that failed are tried again. */
  again(): Promise<void>;
}

export function useCheckout({ customerId, cart, lines, put, isAttested, error: refused }: OpenCart, onBought: (bought: Bought) => void): Checkout {
  const write = useWrite(cartsCheckout);
  const [isBusy, setBusy] = useState(false);
  const checkOut = async (cartId: string, of: typeof lines) => {
    const result = await write.mutateAsync({ params: { customerId, cartId } });
    onBought({ result, lines: of });
  };
  const once = async (work: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    // What was refused is shown with the purchase.
    await work().catch(() => undefined);
    setBusy(false);
  };
  const buy = () => once(async () => {
    // Between the review and the purchase a line may have become wrong: then the review shows it.
    const saved = cart?.partnerOnRecordAttestationAccepted === true ? cart : await put(lines, isAttested);
    if (saved?.id !== undefined && !hasErrors(saved.lineItems)) await checkOut(saved.id, saved.lineItems);
  });
  const again = () => once(async () => { if (cart?.id !== undefined) await checkOut(cart.id, lines); });
  return { isBuying: isBusy, error: write.error ?? refused ?? undefined, buy, again };
}
