// The Azure subscriptions below an Azure plan: cancelled where one is compromised, and made active again.

import { MenuItem } from "@fluentui/react-components";
import { CloudRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import type { Item } from "../../../../api/operation.ts";
import { useRead, useWrite } from "../../../../api/use-operation.ts";
import type { Column } from "../../../../list/column.ts";
import { List } from "../../../../list/list.tsx";
import { wholeRows } from "../../../../list/rows.ts";
import { Confirm } from "../../../../look/confirm.tsx";
import { Empty } from "../../../../look/empty.tsx";
import { useNotify } from "../../../../look/notices.tsx";
import { RefusalNote } from "../../../../look/refusal-note.tsx";
import { Section } from "../../../../look/section.tsx";
import { Status } from "../../../../look/status.tsx";
import {
  subscriptionsAzureEntitlementsCancel, subscriptionsAzureEntitlementsList, subscriptionsAzureEntitlementsReactivate,
} from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { useWhich } from "../use-subscription.ts";

type Entitlement = Item<"subscriptions.azureEntitlements.list">;

const { azure: words } = texts.subscriptions;

const isActive = ({ status }: Entitlement): boolean => status.toLowerCase() === "active";
const nameOf = ({ friendlyName, id }: Entitlement): string => friendlyName || id;
const stateText = (one: Entitlement): string => (isActive(one) ? words.active : words.inactive);

const columns: readonly Column<Entitlement>[] = [
  { id: "name", label: words.columns.name, text: nameOf },
  { id: "id", label: words.columns.id, text: ({ id }) => id },
  { id: "status", label: words.columns.status, text: stateText, show: (one) => <Status tone={isActive(one) ? "good" : "plain"}>{stateText(one)}</Status> },
];

/** A refusal stands where it was asked for. */
const shownBelow = (): undefined => undefined;

/** The status follows a cancellation some time later. */
const refreshEvery = 5_000;

export function AzureSubscriptions(): ReactNode {
  const params = useWhich();
  const may = useMay();
  const notify = useNotify();
  const read = useRead(subscriptionsAzureEntitlementsList, { params }, { refreshEvery });
  const [cancelled, setCancelled] = useState<Entitlement | undefined>(undefined);
  const reactivation = useWrite(subscriptionsAzureEntitlementsReactivate);
  const rows = useMemo(() => read.data && [...read.data.items], [read.data]);
  const reactivate = async (one: Entitlement) => {
    await reactivation.mutateAsync({ params: { ...params, entitlementId: one.id } });
    notify({ intent: "success", title: fill(words.reactivated, { name: nameOf(one) }) });
  };
  const actions = (one: Entitlement) => (isActive(one)
    ? may(subscriptionsAzureEntitlementsCancel) && <MenuItem onClick={() => setCancelled(one)}>{words.cancel}</MenuItem>
    : may(subscriptionsAzureEntitlementsReactivate) && <MenuItem onClick={() => void reactivate(one).catch(shownBelow)}>{words.reactivate}</MenuItem>);
  return (
    <Section title={words.title} lead={words.lead}>
      {reactivation.error && <RefusalNote error={reactivation.error} />}
      <List
        name="azure-subscriptions" label={words.label} of={wholeRows({ ...read, data: rows })} columns={columns} keyOf={({ id }) => id} actions={actions}
        empty={<Empty icon={<CloudRegular />} title={words.none} text={words.noneText} />}
      />
      {cancelled && <Cancel entitlement={cancelled} onClose={() => setCancelled(undefined)} />}
    </Section>
  );
}

function Cancel({ entitlement, onClose }: { readonly entitlement: Entitlement; readonly onClose: () => void }): ReactNode {
  const params = useWhich();
  const notify = useNotify();
  const cancellation = useWrite(subscriptionsAzureEntitlementsCancel);
  const name = nameOf(entitlement);
  const confirm = async () => {
    await cancellation.mutateAsync({ params: { ...params, entitlementId: entitlement.id }, body: { cancellationReason: "compromise" } });
    notify({ intent: "success", title: fill(words.cancelled, { name }) });
    onClose();
  };
  return (
    <Confirm title={fill(words.cancelAsk, { name })} action={words.cancel} otherwise={texts.shared.close} isBusy={cancellation.isPending} error={cancellation.error} onConfirm={() => void confirm().catch(shownBelow)} onCancel={onClose}>
      {words.cancelText}
    </Confirm>
  );
}
