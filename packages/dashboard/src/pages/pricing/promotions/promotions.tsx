// The promotions that a market has now: on what, how much, from when until when.

import { Select } from "@fluentui/react-components";
import { TagPercentRegular } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import { useRead } from "../../../api/use-operation.ts";
import type { Column } from "../../../list/column.ts";
import { List } from "../../../list/list.tsx";
import { wholeRows } from "../../../list/rows.ts";
import { useAddress } from "../../../list/use-address.ts";
import { Empty } from "../../../look/empty.tsx";
import { dateText, percentText } from "../../../look/format.ts";
import { Page } from "../../../look/page.tsx";
import { Status } from "../../../look/status.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { productPromotionsList } from "../../../operations/productpromotions.ts";
import { fill, texts } from "../../../strings/index.ts";
import { planText } from "../../customers/subscriptions/names.ts";
import { MarketFilter, useMarket } from "../market-filter.tsx";
import style from "../pricing.module.css";
import { bestRateOf, promotedSkus, type Promotion } from "./promotion.ts";

const { promotions: words, segments } = texts.pricing;
const { columns: heads } = words;

const everySegment = ["commercial", "education", "government", "nonprofit"] as const;

const plansText = (promotion: Promotion): string => [...new Set(promotedSkus(promotion).flatMap(({ plans }) => plans.map(planText)))].join("; ");
const discountText = (promotion: Promotion): string => fill(words.off, { rate: percentText(bestRateOf(promotion)) });
const howText = ({ properties }: Promotion): string => (properties?.isAutoApplicable === true ? words.automatic : words.named);

const columnsFor = (country: string): readonly Column<Promotion>[] => [
  { id: "name", label: heads.name, text: ({ name }) => name, show: ({ id, name }) => <TextLink to={`/pricing/promotions/${id}?country=${country}`}>{name}</TextLink> },
  { id: "discount", label: heads.discount, text: discountText, show: (one) => <Status tone="good">{discountText(one)}</Status>, order: bestRateOf },
  { id: "plans", label: heads.plans, text: plansText },
  { id: "from", label: heads.from, text: ({ startDate }) => dateText(startDate), order: ({ startDate }) => startDate },
  { id: "until", label: heads.until, text: ({ endDate }) => dateText(endDate), order: ({ endDate }) => endDate },
  { id: "how", label: heads.how, text: howText },
  { id: "id", label: heads.id, text: ({ id }) => id, isExtra: true },
];

export function Component(): ReactNode {
  const country = useMarket();
  const [address, change] = useAddress();
  const segment = everySegment.find((one) => one === address.get("segment")) ?? "commercial";
  const { data, ...read } = useRead(productPromotionsList, { query: { country, segment } }, { enabled: country !== "" });
  const columns = useMemo(() => columnsFor(country), [country]);
  const filters = (
    <>
      <MarketFilter />
      <Select className={style.filter} aria-label={texts.pricing.segment} value={segment} onChange={(_event, { value }) => change({ segment: value === "commercial" ? "" : value })}>
        {everySegment.map((one) => <option key={one} value={one}>{segments[one]}</option>)}
      </Select>
    </>
  );
  return (
    <Page title={words.title} lead={words.lead}>
      <List
        name="promotions" label={words.title} of={wholeRows({ ...read, data: data?.items })} columns={columns} keyOf={({ id }) => id} filters={filters} isFiltered
        empty={<Empty icon={<TagPercentRegular />} title={words.empty} text={words.emptyText} />}
      />
    </Page>
  );
}
