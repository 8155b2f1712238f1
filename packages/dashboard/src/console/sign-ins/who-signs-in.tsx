// As whom a device's code is entered.

import {
  Button, Checkbox, Combobox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Option,
} from "@fluentui/react-components";
import { useState, type FormEvent, type ReactNode } from "react";
import { useNotify } from "../../look/notices.tsx";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { texts as shared } from "../../strings/index.ts";
import type { DeviceCode } from "../api/answers.ts";
import { orders } from "../api/orders.ts";
import { useControl, useOrder } from "../api/use-control.tsx";
import { fill, texts } from "../texts.ts";
import style from "./sign-ins.module.css";

const words = texts.signIns;

export function WhoSignsIn({ code: { userCode, application }, onClose }: { readonly code: DeviceCode; readonly onClose: () => void }): ReactNode {
  const { data } = useControl("/accounts");
  const admins = (data?.accounts ?? []).map(({ adminUserName }) => adminUserName);
  const [user, setUser] = useState<string | undefined>(undefined);
  const [mfa, setMfa] = useState(true);
  const order = useOrder();
  const notify = useNotify();
  const userName = (user ?? admins[0] ?? "").trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (userName === "") return;
    order.mutate(orders.decideDevice({ userCode, decision: "approve", userName, mfa }), {
      onSuccess: () => {
        notify({ intent: "success", title: fill(words.approved, { what: fill(words.device, { code: userCode }) }) });
        onClose();
      },
    });
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => { if (!open) onClose(); }}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{fill(words.whoTitle, { code: userCode })}</DialogTitle>
            <DialogContent className={style.fields}>
              {order.error && <RefusalNote error={order.error} />}
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
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose} disabled={order.isPending}>{shared.shared.cancel}</Button>
              <Button type="submit" appearance="primary" disabled={order.isPending || userName === ""}>{words.signIn}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
