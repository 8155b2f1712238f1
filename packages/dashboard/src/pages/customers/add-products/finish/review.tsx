// The last look before the purchase: which orders it becomes, what they cost, and what has to be given or done first.

import { Button, Field, MessageBar, MessageBarBody, MessageBarTitle, Select, Spinner, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import { Refusal } from "../../../../api/refusal.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { RefusalNote } from "../../../../look/refusal-note.tsx";
import { Section } from "../../../../look/section.tsx";
import { TextLink } from "../../../../look/text-link.tsx";
import { customersAgreementsList, customersRelationshipsList } from "../../../../operations/customers.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { haveResellers } from "../../../who.ts";
import type { Bought } from "../add-products.tsx";
import { Attestation } from "../cart/attestation.tsx";
import { groupsOf, hasErrors, type Line } from "../cart/cart.ts";
import { Sums } from "../cart/sums.tsx";
import type { OpenCart } from "../cart/use-cart.ts";
import style from "./finish.module.css";
import { GroupLines } from "./group-lines.tsx";
import { useCheckout } from "./use-checkout.ts";

const { review: words } = texts.products;

export function Review({ of, onBack, onBought }: { readonly of: OpenCart; readonly onBack: () => void; readonly onBought: (bought: Bought) => void }): ReactNode {
  const { lines, customerId, isAttested } = of;
  const { buy, isBuying, error } = useCheckout(of, onBought);
  const groups = groupsOf(lines);
  const isReady = isAttested && !hasErrors(lines);
  return (
    <div className={style.finish}>
      <AgreementNote customerId={customerId} error={error} />
      {error !== undefined && error !== null && !isAgreementMissing(error) && <RefusalNote error={error} />}
      {hasErrors(lines) && <MessageBar intent="error"><MessageBarBody>{words.hasErrors}</MessageBarBody></MessageBar>}
      {groups.map((group, place) => (
        <Section key={group.id} title={fill(words.order, { number: place + 1 })}>
          <GroupLines customerId={customerId} lines={group.lines} />
          {groups.length > 1 && <Sums lines={group.lines} label={words.orderTotal} />}
        </Section>
      ))}
      <Section title={words.confirm}>
        <Sums lines={lines} />
        <Text size={200} className={style.quiet}>{words.totalText}</Text>
        <Reseller of={of} />
        <Attestation of={of} />
        <div className={style.actions}>
          <Button appearance="primary" disabled={!isReady && !isBuying} disabledFocusable={isBuying} icon={isBuying ? <Spinner size="tiny" /> : undefined} onClick={() => void buy()}>{words.buy}</Button>
          <Button onClick={onBack} disabled={isBuying}>{words.back}</Button>
        </div>
      </Section>
    </div>
  );
}

const agreementMissing = "13605";
const isAgreementMissing = (error: unknown): boolean => error instanceof Refusal && error.code === agreementMissing;
const everyType = { agreementType: "*" } as const;

/** Said before the purchase is refused for it, where the user may look. */
function AgreementNote({ customerId, error }: { readonly customerId: string; readonly error: unknown }): ReactNode {
  const may = useMay()(customersAgreementsList);
  const { data } = useRead(customersAgreementsList, { params: { customerId }, query: everyType }, { enabled: may });
  if (!isAgreementMissing(error) && data?.items.length !== 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{words.agreementMissing}</MessageBarTitle>
        {words.agreementMissingText} <TextLink to={`/customers/${customerId}/agreement`} inline>{words.toAgreement}</TextLink>
      </MessageBarBody>
    </MessageBar>
  );
}

const reseller = "transaction_reseller";
const resellerOf = ({ participants = [] }: Line): string => participants.find(({ key }) => key === reseller)?.value ?? "";

/** A provider says through which indirect reseller it sells. */
function Reseller({ of }: { readonly of: OpenCart }): ReactNode {
  const may = useMay();
  const isAsked = may(haveResellers) && may(customersRelationshipsList);
  const { data } = useRead(customersRelationshipsList, { params: { customerId: of.customerId } }, { enabled: isAsked });
  const resellers = (data?.items ?? []).flatMap(({ name, mpnId }) => (mpnId === undefined ? [] : [{ name, mpnId }]));
  if (resellers.length === 0) return null;
  const set = (value: string) => void of.put(of.lines.map(({ participants: _before, ...line }) => ({ ...line, ...(value !== "" && { participants: [{ key: reseller, value }] }) })));
  return (
    <Field label={words.reseller} className={style.reseller}>
      <Select value={of.lines[0] ? resellerOf(of.lines[0]) : ""} disabled={of.isSaving} onChange={(_event, { value }) => set(value)}>
        <option value="">{words.noReseller}</option>
        {resellers.map(({ name, mpnId }) => <option key={mpnId} value={mpnId}>{fill(words.resellerNamed, { name, mpnId })}</option>)}
      </Select>
    </Field>
  );
}
