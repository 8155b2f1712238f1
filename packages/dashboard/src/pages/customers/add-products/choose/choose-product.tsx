// What can be chosen of a product: in which form, for which segment.

import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { useRead } from "../../../../api/use-operation.ts";
import { Reading } from "../../../../look/reading.tsx";
import { customersProductsSkusAvailabilitiesList, customersProductsSkusList } from "../../../../operations/customers.ts";
import { texts } from "../../../../strings/index.ts";
import type { OpenCart } from "../cart/use-cart.ts";
import type { Segment } from "../catalog/use-entries.ts";
import type { Product } from "../catalog/views.ts";
import { ChooseAvailability } from "./choose-availability.tsx";
import style from "./choose.module.css";
import type { Sku } from "./plan.ts";

const { choose: words, catalog } = texts.products;

interface ChooseProps {
  readonly product: Product;
  readonly segment: Segment | undefined;
  readonly of: OpenCart;
  readonly onAdded: () => void;
}

export function ChooseProduct(props: ChooseProps): ReactNode {
  const { product: { id: productId }, segment, of: { customerId } } = props;
  const query = useMemo(() => ({ reservationScope: "AzurePlan" as const, ...(segment && { targetSegment: segment }) }), [segment]);
  const skus = useRead(customersProductsSkusList, { params: { customerId, productId }, query });
  const [chosen, choose] = useState("");
  return (
    <Reading of={skus} lines={4}>
      {({ items }) => {
        const sku = items.find(({ id }) => id === chosen) ?? items[0];
        if (!sku) return words.none;
        return (
          <div className={style.choose}>
            {items.length > 1 && (
              <Field label={words.sku}>
                <Select value={sku.id} onChange={(_event, { value }) => choose(value)}>
                  {items.map(({ id, title, isTrial }) => <option key={id} value={id}>{isTrial ? `${title} (${words.trial})` : title}</option>)}
                </Select>
              </Field>
            )}
            <ChooseSku key={sku.id} {...props} sku={sku} query={query} />
          </div>
        );
      }}
    </Reading>
  );
}

function ChooseSku({ product, of, onAdded, sku, query }: ChooseProps & { readonly sku: Sku; readonly query: { readonly reservationScope: "AzurePlan"; readonly targetSegment?: Segment } }): ReactNode {
  const availabilities = useRead(customersProductsSkusAvailabilitiesList, { params: { customerId: of.customerId, productId: product.id, skuId: sku.id }, query });
  const [chosen, choose] = useState("");
  return (
    <Reading of={availabilities} lines={4}>
      {({ items }) => {
        const sold = items.filter(({ isPurchasable }) => isPurchasable !== false);
        const availability = sold.find(({ segment }) => segment === chosen) ?? sold[0];
        if (!availability) return words.endOfSale;
        return (
          <>
            {sold.length > 1 && (
              <Field label={catalog.segment}>
                <Select value={availability.segment} onChange={(_event, { value }) => choose(value)}>
                  {sold.map(({ segment = "commercial" }) => <option key={segment} value={segment}>{catalog.segments[segment]}</option>)}
                </Select>
              </Field>
            )}
            <ChooseAvailability key={availability.catalogItemId} {...{ product, sku, availability, of, onAdded }} />
          </>
        );
      }}
    </Reading>
  );
}
