// What Azure reservations and savings plans ask for: the Azure that they are for, and what is committed to.

import { Field, Input, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRead } from "../../../../api/use-operation.ts";
import { subscriptionsAzureEntitlementsList, subscriptionsList } from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { familyOf } from "../../subscriptions/subscription.ts";
import { nameOf } from "../../subscriptions/names.ts";
import type { OpenCart } from "../cart/use-cart.ts";
import style from "./choose.module.css";
import type { Choice } from "./new-line.ts";
import type { Sku } from "./plan.ts";

const { azure: words } = texts.products;

interface AzureFieldsProps {
  readonly sku: Sku;
  readonly of: OpenCart;
  readonly choice: Choice;
  readonly set: (changes: Partial<Choice>) => void;
}

export function AzureFields(props: AzureFieldsProps): ReactNode {
  return (props.sku.provisioningVariables ?? []).length === 0 ? null : <Context {...props} />;
}

function Context({ sku, of: { customerId }, choice, set }: AzureFieldsProps): ReactNode {
  const { provisioningVariables = [], minimumPurchaseCommitment: least } = sku;
  const isSaving = provisioningVariables.includes("EntitlementId");
  const { data } = useRead(subscriptionsList, { params: { customerId } });
  const plans = (data?.items ?? []).filter((one) => one.status === "active" && ["azurePlan", ...(isSaving ? [] : ["legacyAzure"])].includes(familyOf(one)));
  const isOfEntitlement = isSaving && choice.scope === "single";
  if (data && plans.length === 0) return <MessageBar intent="warning"><MessageBarBody>{words.noPlan}</MessageBarBody></MessageBar>;
  return (
    <div className={style.row}>
      <Field label={words.scope}>
        <Select value={choice.scope} onChange={(_event, { value }) => set({ scope: value })}>
          <option value="shared">{words.shared}</option>
          <option value="single">{words.single}</option>
        </Select>
      </Field>
      <Field label={words.subscription} required>
        <Select value={choice.subscriptionId} onChange={(_event, { value }) => set({ subscriptionId: value, entitlementId: "" })}>
          <option value="">{words.choose}</option>
          {plans.map((one) => <option key={one.id} value={one.id}>{nameOf(one)}</option>)}
        </Select>
      </Field>
      {isOfEntitlement && choice.subscriptionId !== "" && <Entitlement customerId={customerId} choice={choice} set={set} />}
      {least && (
        <Field label={fill(words.commitment, { currency: least.currencyCode?.code ?? "" })} required hint={fill(words.commitmentHint, { amount: least.amount ?? "0.001" })}>
          <Input inputMode="decimal" value={choice.commitment} onChange={(_event, { value }) => set({ commitment: value })} />
        </Field>
      )}
    </div>
  );
}

function Entitlement({ customerId, choice, set }: Pick<AzureFieldsProps, "choice" | "set"> & { readonly customerId: string }): ReactNode {
  const { data } = useRead(subscriptionsAzureEntitlementsList, { params: { customerId, subscriptionId: choice.subscriptionId } });
  return (
    <Field label={words.entitlement} required>
      <Select value={choice.entitlementId} onChange={(_event, { value }) => set({ entitlementId: value })}>
        <option value="">{words.choose}</option>
        {(data?.items ?? []).map(({ id, friendlyName }) => <option key={id} value={id}>{friendlyName || id}</option>)}
      </Select>
    </Field>
  );
}
