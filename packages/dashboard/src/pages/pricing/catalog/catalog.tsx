// The catalogue of a market, one part at a time: every product with its id.

import { Select } from "@fluentui/react-components";
import { BoxSearchRegular } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useRead } from "../../../api/use-operation.ts";
import type { Column } from "../../../list/column.ts";
import { List } from "../../../list/list.tsx";
import { wholeRows } from "../../../list/rows.ts";
import { useAddress } from "../../../list/use-address.ts";
import { Empty } from "../../../look/empty.tsx";
import { Page } from "../../../look/page.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { offersList } from "../../../operations/offers.ts";
import { productsGet, productsList } from "../../../operations/products.ts";
import { texts } from "../../../strings/index.ts";
import { MarketFilter, useMarket } from "../market-filter.tsx";
import style from "../pricing.module.css";
import { rowsOfOffers, rowsOfProducts, type Row } from "./rows.ts";

const { catalog: words, segments } = texts.pricing;

const views = [
  "OnlineServices", "Software", "SoftwarePerpetual", "SoftwareSubscriptions", "Azure", "MicrosoftAzure", "AzureReservations", "MarketplaceSaaS", "legacy",
] as const;
const everySegment = ["commercial", "education", "government", "nonprofit"] as const;

const columnsFor = (country: string, mayOpen: boolean): readonly Column<Row>[] => [
  {
    id: "title", label: words.columns.title, text: ({ title }) => title,
    show: ({ id, title, isProduct }) => (mayOpen && isProduct ? <TextLink to={`/pricing/catalog/${id}?country=${country}`}>{title}</TextLink> : title),
  },
  { id: "publisher", label: words.columns.publisher, text: ({ publisher }) => publisher },
  { id: "type", label: words.columns.type, text: ({ type }) => type },
  { id: "id", label: words.columns.id, text: ({ id }) => id },
  { id: "description", label: words.columns.description, text: ({ description }) => description, isExtra: true },
];

export function Component(): ReactNode {
  const country = useMarket();
  const mayOpen = useMay()(productsGet);
  const [address, change] = useAddress();
  const view = views.find((one) => one === address.get("view")) ?? "OnlineServices";
  const segment = everySegment.find((one) => one === address.get("segment"));
  const of = useCatalog(country, view, segment);
  const columns = useMemo(() => columnsFor(country, mayOpen), [country, mayOpen]);
  const filters = (
    <>
      <MarketFilter />
      <Select className={style.filter} aria-label={words.view} value={view} onChange={(_event, { value }) => change({ view: value === "OnlineServices" ? "" : value })}>
        {views.map((one) => <option key={one} value={one}>{words.views[one]}</option>)}
      </Select>
      {view !== "legacy" && (
        <Select className={style.filter} aria-label={texts.pricing.segment} value={segment ?? ""} onChange={(_event, { value }) => change({ segment: value })}>
          <option value="">{words.allSegments}</option>
          {everySegment.map((one) => <option key={one} value={one}>{segments[one]}</option>)}
        </Select>
      )}
    </>
  );
  return (
    <Page title={words.title} lead={words.lead}>
      <List
        name="catalog" label={words.title} of={of} columns={columns} keyOf={({ id }) => id} filters={filters} isFiltered
        empty={<Empty icon={<BoxSearchRegular />} title={words.empty} />}
      />
    </Page>
  );
}

function useCatalog(country: string, view: (typeof views)[number], segment: (typeof everySegment)[number] | undefined) {
  const isLegacy = view === "legacy";
  const targetView = isLegacy ? "OnlineServices" : view;
  const products = useRead(
    productsList, { query: { country, targetView, reservationScope: "AzurePlan", ...(segment && { targetSegment: segment }) } }, { enabled: country !== "" && !isLegacy },
  );
  const offers = useRead(offersList, { query: { country } }, { enabled: country !== "" && isLegacy });
  const rows = useMemo(
    () => (isLegacy ? offers.data && rowsOfOffers(offers.data.items) : products.data && rowsOfProducts(products.data.items)),
    [isLegacy, offers.data, products.data],
  );
  return wholeRows({ ...(isLegacy ? offers : products), data: rows });
}
