// One promotion: what it is on, how much it takes off, and who gets it.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useMay } from "../../../api/may.ts";
import type { Answer } from "../../../api/operation.ts";
import { useRead } from "../../../api/use-operation.ts";
import { Facts } from "../../../look/facts.tsx";
import { percentText, timeText } from "../../../look/format.ts";
import { Page } from "../../../look/page.tsx";
import { Reading } from "../../../look/reading.tsx";
import { Section } from "../../../look/section.tsx";
import { Status } from "../../../look/status.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { productPromotionsGet } from "../../../operations/productpromotions.ts";
import { productsGet, productsSkusList } from "../../../operations/products.ts";
import { fill, texts } from "../../../strings/index.ts";
import { planText } from "../../customers/subscriptions/names.ts";
import { useMarket } from "../market-filter.tsx";
import style from "../pricing.module.css";
import { conditionsOf } from "./conditions.ts";
import { promotedSkus, type PromotedSku } from "./promotion.ts";

const { promotions: words } = texts.pricing;

export function Component(): ReactNode {
  const { promotionId = "" } = useParams();
  const country = useMarket();
  const promotion = useRead(productPromotionsGet, { params: { promotionId }, query: { country } }, { enabled: country !== "" });
  return (
    <Page title={promotion.data?.name ?? words.promotion} lead={promotion.data?.description}>
      <Reading of={promotion} lines={8}>{(found) => <Shown promotion={found} country={country} />}</Reading>
    </Page>
  );
}

function Shown({ promotion, country }: { readonly promotion: Answer<"productPromotions.get">; readonly country: string }): ReactNode {
  const { id, startDate, endDate, properties } = promotion;
  const conditions = conditionsOf(promotion.promotionConstraints);
  return (
    <>
      <Section title={words.facts}>
        <Facts facts={[
          { label: words.columns.from, value: timeText(startDate) },
          { label: words.columns.until, value: timeText(endDate) },
          { label: words.columns.how, value: properties?.isAutoApplicable === true ? words.automatic : words.named },
          { label: words.columns.id, value: id, copy: id },
        ]}
        />
      </Section>
      <Section title={words.products} lead={words.productsLead}>
        <ul className={style.rows}>{promotedSkus(promotion).map((one) => <Promoted key={`${one.productId}:${one.skuId}`} of={one} country={country} />)}</ul>
      </Section>
      <Section title={words.conditions}>
        {conditions.length === 0 ? words.noConditions : <ul className={style.list}>{conditions.map((text) => <li key={text}>{text}</li>)}</ul>}
      </Section>
    </>
  );
}

function Promoted({ of: { productId, skuId, plans }, country }: { readonly of: PromotedSku; readonly country: string }): ReactNode {
  const may = useMay();
  const skus = useRead(productsSkusList, { params: { productId }, query: { country } }, { enabled: may(productsSkusList) });
  const title = skus.data?.items.find(({ id }) => id === skuId)?.title ?? `${productId}:${skuId}`;
  return (
    <li className={style.row}>
      <span className={style.words}>
        {may(productsGet) ? <TextLink to={`/pricing/catalog/${productId}?country=${country}`}>{title}</TextLink> : <Text weight="semibold">{title}</Text>}
        <Text size={200} className={style.quiet}>{`${productId}:${skuId}`}</Text>
      </span>
      <span className={style.words}>
        {plans.map((plan) => (
          <span key={`${plan.termDuration}${plan.billingCycle}`} className={style.end}>
            <Text>{planText(plan)}</Text>
            <Status tone="good">{fill(words.off, { rate: percentText(plan.rate) })}</Status>
          </span>
        ))}
      </span>
    </li>
  );
}
