// The indirect providers of a reseller. The link of a provider's mail leads here, and is accepted here.

import { HandshakeRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useMay } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import type { Column } from "../../list/column.ts";
import { List } from "../../list/list.tsx";
import { wholeRows } from "../../list/rows.ts";
import { Empty } from "../../look/empty.tsx";
import { countryText, dateText } from "../../look/format.ts";
import { Page } from "../../look/page.tsx";
import { Status } from "../../look/status.tsx";
import { indirectProvidersAccept, indirectProvidersList } from "../../operations/indirectproviders.ts";
import { texts } from "../../strings/index.ts";
import { AcceptPartnership } from "./accept-partnership.tsx";

type Provider = Answer<"indirectProviders.list">[number];

const { providers: words, resellers, columns: heads } = texts.partners;

const columns: readonly Column<Provider>[] = [
  { id: "name", label: heads.name, text: ({ name }) => name },
  { id: "state", label: heads.status, text: ({ state }) => resellers.states[state], show: ({ state }) => <Status tone="good">{resellers.states[state]}</Status> },
  { id: "customers", label: heads.customers, text: ({ customers }) => String(customers), order: ({ customers }) => customers },
  { id: "location", label: heads.location, text: ({ location }) => (location ? countryText(location) : "") },
  { id: "mpnId", label: heads.ownMpnId, text: ({ mpnId }) => mpnId ?? "" },
  { id: "since", label: heads.since, text: ({ createdDate }) => dateText(createdDate), order: ({ createdDate }) => createdDate },
  { id: "id", label: heads.microsoftId, text: ({ providerId }) => providerId, isExtra: true },
];

export function Component(): ReactNode {
  const may = useMay();
  const [address, setAddress] = useSearchParams();
  const request = { partnerId: address.get("partnerId") ?? "", code: address.get("code") ?? "" };
  const isAsked = request.partnerId !== "" && request.code !== "" && may(indirectProvidersAccept);
  return (
    <Page title={words.title} lead={words.lead}>
      {isAsked && <AcceptPartnership key={request.code} request={request} onClose={() => setAddress({}, { replace: true })} />}
      <List
        name="indirect-providers" label={words.title} of={wholeRows(useRead(indirectProvidersList, {}))} columns={columns} keyOf={({ providerId }) => providerId}
        empty={<Empty icon={<HandshakeRegular />} title={words.empty} text={words.emptyText} />}
      />
    </Page>
  );
}
