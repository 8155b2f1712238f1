// As whom a device's code is entered.

import { Checkbox, Combobox, Field, Option } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useNotify } from "../../look/notices.tsx";
import type { DeviceCode } from "../api/answers.ts";
import { orders } from "../api/orders.ts";
import { useControl, useOrder } from "../api/use-control.tsx";
import { OrderDialog } from "../look/order-dialog.tsx";
import { fill, texts } from "../texts.ts";

const words = texts.signIns;

export function WhoSignsIn({ code: { userCode, application }, onClose }: { readonly code: DeviceCode; readonly onClose: () => void }): ReactNode {
  const { data } = useControl("/accounts");
  const admins = (data?.accounts ?? []).map(({ adminUserName }) => adminUserName);
  const [user, setUser] = useState<string | undefined>(undefined);
  const [mfa, setMfa] = useState(true);
  const order = useOrder();
  const notify = useNotify();
  const userName = (user ?? admins[0] ?? "").trim();
  const submit = () => {
    order.mutate(orders.decideDevice({ userCode, decision: "approve", userName, mfa }), {
      onSuccess: () => {
        notify({ intent: "success", title: fill(words.approved, { what: fill(words.device, { code: userCode }) }) });
        onClose();
      },
    });
  };
  return (
    <OrderDialog
      title={fill(words.whoTitle, { code: userCode })} action={words.signIn} isReady={userName !== ""} isBusy={order.isPending} error={order.error}
      onSubmit={submit} onClose={onClose}
    >
      <span>{fill(words.whoLead, { application })}</span>
      <Field label={words.user} required>
        <Combobox
          freeform value={user ?? admins[0] ?? ""} onChange={(event) => setUser(event.target.value)}
          onOptionSelect={(_event, { optionValue }) => setUser(optionValue ?? "")} autoComplete="off"
        >
          {admins.map((admin) => <Option key={admin} value={admin}>{admin}</Option>)}
        </Combobox>
      </Field>
      <Checkbox label={words.mfa} checked={mfa} onChange={(_event, { checked }) => setMfa(checked === true)} />
    </OrderDialog>
  );
}
