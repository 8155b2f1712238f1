// The indirect resellers of a provider; in its sandbox also how one is added, for at most five.

import { Button, MenuItem } from "@fluentui/react-components";
import { AddRegular, HandshakeRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useMay } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import type { Column } from "../../list/column.ts";
import { List } from "../../list/list.tsx";
import { wholeRows } from "../../list/rows.ts";
import { ButtonLink } from "../../look/button-link.tsx";
import { Empty } from "../../look/empty.tsx";
import { countryText, dateText } from "../../look/format.ts";
import { Page } from "../../look/page.tsx";
import { Status } from "../../look/status.tsx";
import { TextLink } from "../../look/text-link.tsx";
import { indirectResellersList, indirectResellersRequestGet } from "../../operations/indirectresellers.ts";
import { texts } from "../../strings/index.ts";
import { LimitBar, useLimit } from "../limit-bar.tsx";
import { addReseller, deleteReseller } from "../who.ts";
import { DeleteReseller } from "./delete-reseller.tsx";

export type Reseller = Answer<"indirectResellers.list">[number];

const { resellers: words, columns: heads } = texts.partners;

const columns: readonly Column<Reseller>[] = [
  { id: "name", label: heads.name, text: ({ name }) => name },
  { id: "mpnId", label: heads.mpnId, text: ({ mpnId }) => mpnId ?? "" },
  { id: "state", label: heads.status, text: ({ state }) => words.states[state], show: ({ state }) => <Status tone="good">{words.states[state]}</Status> },
  {
    id: "customers", label: heads.customers, text: ({ customers }) => String(customers), order: ({ customers }) => customers,
    show: ({ customers, resellerId }) => (customers === 0 ? "0" : <TextLink to={`/customers?reseller=${resellerId}`}>{customers}</TextLink>),
  },
  { id: "location", label: heads.location, text: ({ location }) => (location ? countryText(location) : "") },
  { id: "since", label: heads.since, text: ({ createdDate }) => dateText(createdDate), order: ({ createdDate }) => createdDate },
  { id: "id", label: heads.microsoftId, text: ({ resellerId }) => resellerId, isExtra: true },
];

export function Component(): ReactNode {
  const may = useMay();
  const of = wholeRows(useRead(indirectResellersList, {}));
  const [leaving, setLeaving] = useState<Reseller | undefined>(undefined);
  const remove = (reseller: Reseller) => <MenuItem onClick={() => setLeaving(reseller)}>{words.delete}</MenuItem>;
  return (
    <Page title={words.title} lead={words.lead} actions={<Actions />}>
      <LimitBar of="indirectResellers" />
      <List
        name="indirect-resellers" label={words.title} of={of} columns={columns} keyOf={({ resellerId }) => resellerId}
        actions={may(deleteReseller) ? remove : undefined}
        empty={<Empty icon={<HandshakeRegular />} title={words.empty} text={words.emptyText} action={<Actions />} />}
      />
      {leaving && <DeleteReseller reseller={leaving} onClose={() => setLeaving(undefined)} />}
    </Page>
  );
}

function Actions(): ReactNode {
  const may = useMay();
  const limit = useLimit("indirectResellers");
  const isFull = limit !== undefined && limit.used >= limit.limit;
  return (
    <>
      {may(addReseller) && (isFull
        ? <Button appearance="primary" icon={<AddRegular />} disabled>{words.add}</Button>
        : <ButtonLink to="/indirect-resellers/add" appearance="primary" icon={<AddRegular />}>{words.add}</ButtonLink>)}
      {may(indirectResellersRequestGet) && <ButtonLink to="/indirect-resellers/request-partnership">{words.request}</ButtonLink>}
    </>
  );
}
