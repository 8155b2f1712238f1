// An add-on of the new commerce goes with a base: one that the customer has, or one that is in the cart.

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRead } from "../../../../api/use-operation.ts";
import { subscriptionsList } from "../../../../operations/subscriptions.ts";
import { counted, fill, texts } from "../../../../strings/index.ts";
import { nameOf } from "../../subscriptions/names.ts";
import type { OpenCart } from "../cart/use-cart.ts";
import { useItemTitle } from "../catalog/use-item-title.ts";
import style from "./choose.module.css";

const { addOns: words } = texts.products;
const namedAtMost = 4;

export function AddOnNote({ bases, of }: { readonly bases: readonly string[]; readonly of: OpenCart }): ReactNode {
  const { customerId, lines } = of;
  const { data } = useRead(subscriptionsList, { params: { customerId } });
  const isBase = (item = "") => bases.includes(item.split(":").slice(0, 2).join(":"));
  const held = data?.items.find(({ status, offerId }) => status === "active" && isBase(offerId));
  const inCart = lines.find(({ catalogItemId }) => isBase(catalogItemId));
  const isMissing = data !== undefined && !held && !inCart;
  return (
    <MessageBar intent={isMissing ? "warning" : "info"} layout="multiline">
      <MessageBarBody>
        {held && fill(words.held, { name: nameOf(held) })}
        {!held && inCart && <InCart customerId={customerId} item={inCart.catalogItemId} />}
        {isMissing && (
          <>
            {words.missing}
            <ul className={style.bases}>
              {bases.slice(0, namedAtMost).map((base) => <li key={base}><Base customerId={customerId} base={base} /></li>)}
              {bases.length > namedAtMost && <li>{counted(words.others, bases.length - namedAtMost)}</li>}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

const InCart = ({ customerId, item }: { readonly customerId: string; readonly item: string }): ReactNode => fill(words.inCart, { name: useItemTitle(customerId, item) });

const Base = ({ customerId, base }: { readonly customerId: string; readonly base: string }): ReactNode => useItemTitle(customerId, base);
