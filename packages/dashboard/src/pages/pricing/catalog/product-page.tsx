// A product of a market: its SKUs, and for whom and for what each is sold.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import type { Item } from "../../../api/operation.ts";
import { useRead } from "../../../api/use-operation.ts";
import { CopyButton } from "../../../look/copy-button.tsx";
import { Facts } from "../../../look/facts.tsx";
import { numberText } from "../../../look/format.ts";
import { Page } from "../../../look/page.tsx";
import { Reading } from "../../../look/reading.tsx";
import { Section } from "../../../look/section.tsx";
import { Status } from "../../../look/status.tsx";
import { productsGet, productsSkusAvailabilitiesList, productsSkusList } from "../../../operations/products.ts";
import { fill, texts } from "../../../strings/index.ts";
import { attributesOf, boughtKey, plansOfAvailability } from "../../customers/add-products/choose/plan.ts";
import { TestPrice } from "../../customers/add-products/choose/plan-field.tsx";
import { priceText } from "../../customers/add-products/choose/price-text.ts";
import { usePrices } from "../../customers/add-products/choose/use-prices.ts";
import { planText } from "../../customers/subscriptions/names.ts";
import { MarketFilter, useMarket } from "../market-filter.tsx";
import style from "../pricing.module.css";

const { catalog: words, segments } = texts.pricing;

type Sku = Item<"products.skus.list">;
type Availability = Item<"products.skus.availabilities.list">;

const scope = { reservationScope: "AzurePlan" } as const;

export function Component(): ReactNode {
  const { productId = "" } = useParams();
  const country = useMarket();
  const product = useRead(productsGet, { params: { productId }, query: { country, ...scope } }, { enabled: country !== "" });
  const skus = useRead(productsSkusList, { params: { productId }, query: { country, ...scope } }, { enabled: country !== "" });
  const { title = words.product, description } = product.data ?? {};
  return (
    <Page title={title} lead={description === title ? undefined : description} actions={<MarketFilter />}>
      <Reading of={product} lines={3}>
        {({ id, publisherName, productType }) => (
          <Section title={words.facts}>
            <Facts facts={[
              { label: words.columns.id, value: id, copy: id },
              { label: words.columns.publisher, value: publisherName },
              { label: words.columns.type, value: productType?.subType?.id ?? productType?.id },
            ]}
            />
          </Section>
        )}
      </Reading>
      {product.data && <Reading of={skus} lines={8}>{({ items }) => items.map((sku) => <SkuPart key={sku.id} sku={sku} country={country} />)}</Reading>}
    </Page>
  );
}

const rangeText = (minimum: number, maximum: number): string =>
  (minimum === maximum ? numberText(minimum) : fill(words.range, { minimum: numberText(minimum), maximum: numberText(maximum) }));

function SkuPart({ sku, country }: { readonly sku: Sku; readonly country: string }): ReactNode {
  const { productId, id: skuId, title, minimumQuantity, maximumQuantity, isTrial, attestationProperties, purchasePrerequisites } = sku;
  const availabilities = useRead(productsSkusAvailabilitiesList, { params: { productId, skuId }, query: { country, ...scope } });
  const { isAddOn } = attributesOf(sku);
  return (
    <Section title={title}>
      {(isTrial === true || isAddOn) && (
        <div className={style.badges}>
          {isTrial === true && <Status tone="plain">{words.trial}</Status>}
          {isAddOn && <Status tone="plain">{words.addOn}</Status>}
        </div>
      )}
      <Facts facts={[
        { label: words.skuId, value: skuId, copy: skuId },
        ...(minimumQuantity !== undefined && maximumQuantity !== undefined
          ? [{ label: words.quantity, value: rangeText(minimumQuantity, maximumQuantity) }] : []),
        { label: words.prerequisites, value: (purchasePrerequisites ?? []).map((one) => words.prerequisiteNames[one]).join(", ") },
        ...(attestationProperties?.attestationType === undefined ? [] : [{ label: words.attestation, value: attestationProperties.attestationType }]),
      ]}
      />
      <Reading of={availabilities} lines={3}>{({ items }) => items.map((one) => <Sold key={one.catalogItemId} sku={sku} availability={one} />)}</Reading>
    </Section>
  );
}

function Sold({ sku, availability }: { readonly sku: Sku; readonly availability: Availability }): ReactNode {
  const { segment = "commercial", catalogItemId, isPurchasable, isRenewable } = availability;
  const { priceOf } = usePrices(availability);
  return (
    <div className={style.part}>
      <div className={style.row}>
        <h3 className={style.sub}>{segments[segment]}</h3>
        <span className={style.end}>
          <Status tone={isPurchasable === false ? "warning" : "good"}>{isPurchasable === false ? words.notSold : words.sold}</Status>
          {isRenewable === true && <Status tone="plain">{words.renews}</Status>}
        </span>
      </div>
      <ul className={style.rows}>
        {plansOfAvailability(availability, sku).map((plan) => {
          const price = priceOf(plan);
          return (
            <li key={boughtKey(plan)} className={style.row}>
              <Text>{planText(plan)}</Text>
              {price && <span className={style.end}><Text weight="semibold">{priceText(price)}</Text>{price.isTest && <TestPrice />}</span>}
            </li>
          );
        })}
      </ul>
      <span className={style.item}>{catalogItemId}<CopyButton what={words.catalogItem} text={catalogItemId} /></span>
    </div>
  );
}
