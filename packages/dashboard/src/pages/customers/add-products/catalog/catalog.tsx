// The customer's catalogue: one part of it at a time, by segment and text. What is chosen opens in its place.

import { Button, SearchBox, Select, Text } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useRead } from "../../../../api/use-operation.ts";
import { useAddress } from "../../../../list/use-address.ts";
import { useSettled } from "../../../../form/use-settled.ts";
import { Empty } from "../../../../look/empty.tsx";
import { Waiting } from "../../../../look/reading.tsx";
import { RefusalNote } from "../../../../look/refusal-note.tsx";
import { customersQualificationsList } from "../../../../operations/customers.ts";
import { counted, texts } from "../../../../strings/index.ts";
import type { OpenCart } from "../cart/use-cart.ts";
import { useCountry } from "../use-country.ts";
import style from "./catalog.module.css";
import { EntryCard } from "./entry-card.tsx";
import { useEntries, type Segment } from "./use-entries.ts";
import { found, isView, views, type Entry } from "./views.ts";

const { catalog: words } = texts.products;
const segments = ["commercial", "education", "government", "nonprofit"] as const;
const shownAtFirst = 40;

export function Catalog({ of }: { readonly of: OpenCart }): ReactNode {
  const { customerId } = of;
  const [address] = useAddress();
  const asked = address.get("view") ?? "";
  const view = isView(asked) ? asked : "licences";
  const segment = segments.find((one) => one === address.get("segment"));
  const typed = useSettled(address.get("q") ?? "");
  const { entries, error, retry } = useEntries(customerId, useCountry(), view, segment);
  return (
    <section className={style.catalog} aria-label={words.title}>
      <Filters customerId={customerId} view={view} />
      {error !== null && error !== undefined && <RefusalNote error={error} onRetry={retry} />}
      {entries === undefined && !error && <Waiting lines={8} />}
      {entries && <Entries key={`${view} ${segment} ${typed}`} entries={found(entries, typed)} segment={segment} of={of} />}
    </section>
  );
}

function Filters({ customerId, view }: { readonly customerId: string; readonly view: string }): ReactNode {
  const [address, change] = useAddress();
  const [text, setText] = useState(address.get("q") ?? "");
  const find = (q: string) => {
    setText(q);
    change({ q });
  };
  return (
    <div className={style.filters} role="search" aria-label={words.title}>
      <SearchBox className={style.search} value={text} placeholder={words.search} aria-label={words.search} onChange={(_event, { value }) => find(value)} />
      <Select aria-label={words.view} value={view} onChange={(_event, { value }) => change({ view: value === "licences" ? "" : value, open: "" })}>
        {views.map((one) => <option key={one} value={one}>{words.views[one]}</option>)}
      </Select>
      {view !== "legacy" && <SegmentFilter customerId={customerId} />}
    </div>
  );
}

/** Other segments than the commercial one are for customers who qualify. */
function SegmentFilter({ customerId }: { readonly customerId: string }): ReactNode {
  const [address, change] = useAddress();
  const { data } = useRead(customersQualificationsList, { params: { customerId } });
  const hasOthers = data?.some(({ qualification }) => qualification !== "None") === true;
  if (!hasOthers) return null;
  return (
    <Select aria-label={words.segment} value={address.get("segment") ?? ""} onChange={(_event, { value }) => change({ segment: value })}>
      <option value="">{words.allSegments}</option>
      {segments.map((one) => <option key={one} value={one}>{words.segments[one]}</option>)}
    </Select>
  );
}

function Entries({ entries, segment, of }: { readonly entries: readonly Entry[]; readonly segment: Segment | undefined; readonly of: OpenCart }): ReactNode {
  const [isAll, setAll] = useState(false);
  if (entries.length === 0) return <Empty icon={<SearchRegular />} title={texts.shared.list.nothingFound} text={words.nothingText} />;
  const shown = isAll ? entries : entries.slice(0, shownAtFirst);
  return (
    <>
      <Text size={200} className={style.count} role="status">{counted(words.count, entries.length)}</Text>
      <ul className={style.entries}>{shown.map((entry) => <EntryCard key={entry.id} entry={entry} segment={segment} of={of} />)}</ul>
      {shown.length < entries.length && <Button className={style.more} onClick={() => setAll(true)}>{counted(words.more, entries.length - shown.length)}</Button>}
    </>
  );
}
