// Whether the API asks a second factor of an account's users, as Microsoft decides it in the real service.

import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useNotify } from "../../look/notices.tsx";
import type { Account } from "../api/answers.ts";
import { orders, type MfaPolicy } from "../api/orders.ts";
import { useOrder } from "../api/use-control.tsx";
import { OrderDialog } from "../look/order-dialog.tsx";
import { fill, texts } from "../texts.ts";

const policies = ["off", "report", "enforce"] as const;
const words = texts.accounts;

export function MfaDialog({ account: { tenantId, domain }, onClose }: { readonly account: Account; readonly onClose: () => void }): ReactNode {
  const [policy, setPolicy] = useState<MfaPolicy["mfaPolicy"]>("enforce");
  const [from, setFrom] = useState("");
  const [percent, setPercent] = useState("100");
  const order = useOrder();
  const notify = useNotify();
  const isWhole = /^\d{1,3}$/.test(percent) && Number(percent) <= 100;
  const submit = () => {
    const rule = policy === "enforce" ? { enforcedPercent: Number(percent), ...(from !== "" && { enforcedFrom: `${from}Z` }) } : {};
    order.mutate(orders.setMfaPolicy(tenantId, { mfaPolicy: policy, ...rule }), {
      onSuccess: () => {
        notify({ intent: "success", title: fill(words.policySet, { domain }) });
        onClose();
      },
    });
  };
  return (
    <OrderDialog
      title={fill(words.mfaTitle, { domain })} action={words.set} isReady={policy !== "enforce" || isWhole} isBusy={order.isPending} error={order.error}
      onSubmit={submit} onClose={onClose}
    >
      <Field label={words.mfaLead}>
        <RadioGroup value={policy} onChange={(_event, { value }) => setPolicy(value as MfaPolicy["mfaPolicy"])}>
          {policies.map((one) => <Radio key={one} value={one} label={<><span>{words.policies[one]}</span><br /><small>{words.policyHints[one]}</small></>} />)}
        </RadioGroup>
      </Field>
      {policy === "enforce" && <When {...{ from, setFrom, percent, setPercent, isWhole }} />}
    </OrderDialog>
  );
}

const When = ({ from, setFrom, percent, setPercent, isWhole }: {
  readonly from: string;
  readonly setFrom: (value: string) => void;
  readonly percent: string;
  readonly setPercent: (value: string) => void;
  readonly isWhole: boolean;
}): ReactNode => (
  <>
    <Field label={words.enforcedFrom} hint={words.enforcedFromHint}><Input type="datetime-local" step={1} value={from} onChange={(_event, { value }) => setFrom(value)} /></Field>
    <Field label={words.enforcedPercent} {...(!isWhole && { validationMessage: words.percentWrong, validationState: "error" as const })}>
      <Input value={percent} inputMode="numeric" onChange={(_event, { value }) => setPercent(value)} />
    </Field>
  </>
);
