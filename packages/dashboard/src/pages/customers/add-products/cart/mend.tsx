// What mends a line, where one click does: as many as there may be, no promotion, or the catalogue's item of today.

import { Link } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useCaller } from "../../../../api/api-provider.tsx";
import { call } from "../../../../api/call.ts";
import { customersProductsSkusAvailabilitiesList } from "../../../../operations/customers.ts";
import { counted, texts } from "../../../../strings/index.ts";
import { itemOf } from "../../subscriptions/subscription.ts";
import { availableOf, changed, isItemStale, isPromotionRefused, type AddOnLine } from "./cart.ts";
import type { OpenCart } from "./use-cart.ts";

const { cart: words } = texts.products;

export function Mend({ line, of: { customerId, lines, put } }: { readonly line: AddOnLine; readonly of: OpenCart }): ReactNode {
  const available = availableOf(line) ?? 0;
  const item = itemOf(line.catalogItemId);
  const set = (changes: Partial<AddOnLine>) => void put(changed(lines, line.id, changes));
  if (available > 0) return <Link as="button" onClick={() => set({ quantity: available })}>{counted(words.takeAvailable, available)}</Link>;
  if (isPromotionRefused(line)) return <Link as="button" onClick={() => set({ promotionId: undefined })}>{words.dropPromotion}</Link>;
  if (isItemStale(line) && item) return <Renew customerId={customerId} item={item} onItem={(catalogItemId) => set({ catalogItemId })} />;
  return null;
}

/** Ids of availabilities are given out anew from time to time: what was put in a cart some days ago has an old one. */
function Renew({ customerId, item: { productId, skuId }, onItem }: {
  readonly customerId: string;
  readonly item: { readonly productId: string; readonly skuId: string };
  readonly onItem: (catalogItemId: string) => void;
}): ReactNode {
  const caller = useCaller();
  const [isGone, setGone] = useState(false);
  const renew = async () => {
    const found = await call(caller, customersProductsSkusAvailabilitiesList, { params: { customerId, productId, skuId } }).catch(() => undefined);
    const current = found?.items.find(({ isPurchasable }) => isPurchasable !== false);
    if (current) onItem(current.catalogItemId);
    else setGone(true);
  };
  return isGone ? words.gone : <Link as="button" onClick={() => void renew()}>{words.renewItem}</Link>;
}
