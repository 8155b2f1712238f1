// A product of the catalogue: what it is, and when it is opened, what can be chosen of it.

import { Button, Text } from "@fluentui/react-components";
import { AppsListRegular, ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { useAddress } from "../../../../list/use-address.ts";
import { fill, texts } from "../../../../strings/index.ts";
import type { OpenCart } from "../cart/use-cart.ts";
import { ChooseOffer } from "../choose/choose-offer.tsx";
import { ChooseProduct } from "../choose/choose-product.tsx";
import style from "./catalog.module.css";
import type { Segment } from "./use-entries.ts";
import type { Entry } from "./views.ts";

const { catalog: words } = texts.products;

export function EntryCard({ entry, segment, of }: { readonly entry: Entry; readonly segment: Segment | undefined; readonly of: OpenCart }): ReactNode {
  const [address, change] = useAddress();
  const titleId = useId();
  const { id, title, text, publisher, product, offer } = entry;
  const isOpen = address.get("open") === id;
  const name = fill(isOpen ? words.closeOf : words.chooseOf, { title });
  const close = () => change({ open: "" });
  return (
    <li className={style.entry} data-open={isOpen || undefined}>
      <div className={style.head}>
        <span className={style.icon} aria-hidden="true"><AppsListRegular /></span>
        <div className={style.words}>
          <h3 id={titleId} className={style.title}>{title}</h3>
          {publisher !== undefined && product?.isMicrosoftProduct === false && <Text size={200} className={style.quiet}>{publisher}</Text>}
          {text !== "" && <Text size={200} className={isOpen ? style.quiet : style.text}>{text}</Text>}
        </div>
        <Button
          aria-expanded={isOpen} aria-label={name} icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />} iconPosition="after"
          onClick={() => change({ open: isOpen ? "" : id })}
        >
          {isOpen ? words.close : words.choose}
        </Button>
      </div>
      {isOpen && (
        <div className={style.inside} role="group" aria-labelledby={titleId}>
          {product && <ChooseProduct product={product} segment={segment} of={of} onAdded={close} />}
          {offer && <ChooseOffer offer={offer} of={of} onAdded={close} />}
        </div>
      )}
    </li>
  );
}
