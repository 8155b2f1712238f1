// The cart that is being filled: a real one, which is created with the first line and replaced with every change. Its id
// is in the address and kept by the tab; when it has expired or was bought, the page begins without one.

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useSession } from "../../../../api/api-provider.tsx";
import { useMay } from "../../../../api/may.ts";
import { Refusal } from "../../../../api/refusal.ts";
import { keyOf, useRead, useWrite } from "../../../../api/use-operation.ts";
import { useAddress } from "../../../../list/use-address.ts";
import { useNotify } from "../../../../look/notices.tsx";
import { cartsCreate, cartsGet, cartsUpdate } from "../../../../operations/carts.ts";
import { texts } from "../../../../strings/index.ts";
import { linesToSend, type Cart, type Line } from "./cart.ts";
import { keepCart, keptCart } from "./kept-cart.ts";

export interface OpenCart {
  readonly customerId: string;
  readonly cart: Cart | undefined;
  readonly lines: readonly Line[];
  readonly isReading: boolean;
  readonly isSaving: boolean;
  /** Why the last change was refused as a whole. */
  readonly error: unknown;
  /** The partner's word on the reseller on record, which this service wants with the cart or with the purchase. */
  readonly isAttested: boolean;
  /** Whether nothing is kept before it is given. */
  readonly needsAttestation: boolean;
  attest(isAttested: boolean): void;
  /** Replaces the lines; answers the cart, or undefined where that was refused. */
  put(lines: readonly Line[], isAttested?: boolean): Promise<Cart | undefined>;
  /** The same with a cart of its own: what is left of one that was bought in part. */
  putAnew(lines: readonly Line[]): Promise<Cart | undefined>;
  /** Begins without a cart again. */
  forget(): void;
}

const unknownCart = "800008";
const attestationMissing = "900206";

export function useCart(customerId: string): OpenCart {
  const { cartId, setCartId, read, remember } = useKeptCart(customerId);
  const may = useMay();
  const create = useWrite(cartsCreate);
  const update = useWrite(cartsUpdate);
  const [isAttested, attest] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const cart = read.data?.status === "Ordered" ? undefined : read.data;
  const send = async (lines: readonly Line[], attested: boolean, cartId: string | undefined): Promise<Cart | undefined> => {
    setError(undefined);
    if (lines.length === 0) {
      setCartId("");
      return undefined;
    }
    const body = { lineItems: linesToSend(lines), partnerOnRecordAttestationAccepted: attested };
    try {
      const answer = cartId === undefined
        ? await create.mutateAsync({ params: { customerId }, body })
        : await update.mutateAsync({ params: { customerId, cartId }, body });
      remember(answer);
      return answer;
    } catch (refusal) {
      setError(refusal);
      return undefined;
    }
  };
  return {
    customerId, cart, lines: cart?.lineItems ?? noLines, isReading: cartId !== "" && read.isPending && read.isFetching,
    isSaving: create.isPending || update.isPending, error, isAttested, attest,
    // Clouds that cannot change a cart get a new one for each change.
    put: (lines, attested = isAttested) => send(lines, attested, may(cartsUpdate) ? cart?.id : undefined),
    putAnew: (lines) => send(lines, isAttested, undefined),
    needsAttestation: error instanceof Refusal && error.code === attestationMissing,
    forget: () => setCartId(""),
  };
}

const noLines: readonly Line[] = [];

/** Which cart it is, and what the service says of it. */
function useKeptCart(customerId: string) {
  const { accountId } = useSession();
  const client = useQueryClient();
  const notify = useNotify();
  const mayRead = useMay()(cartsGet);
  const [address, change] = useAddress();
  const cartId = address.get("cart") ?? keptCart(accountId, customerId);
  const params = useMemo(() => ({ customerId, cartId }), [customerId, cartId]);
  const setCartId = useCallback((id: string) => {
    keepCart(accountId, customerId, id);
    change({ cart: id });
  }, [accountId, customerId, change]);
  const remember = (cart: Cart) => {
    const { id = "" } = cart;
    client.setQueryData(keyOf(cartsGet, { params: { customerId, cartId: id } }), cart);
    if (id !== cartId || address.get("cart") !== id) setCartId(id);
  };
  const read = useRead(cartsGet, { params }, { enabled: mayRead && cartId !== "" });
  const isGone = read.error instanceof Refusal && read.error.code === unknownCart;
  useEffect(() => {
    if (!isGone) return;
    setCartId("");
    notify({ intent: "info", title: texts.products.cart.expired, text: texts.products.cart.expiredText });
  }, [isGone, setCartId, notify]);
  return { cartId, setCartId, read, remember };
}
