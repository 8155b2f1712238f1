// Asks before something is taken from an account. What cannot be undone wants the domain's name typed.

import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Confirm } from "../../look/confirm.tsx";
import { useNotify } from "../../look/notices.tsx";
import type { Account } from "../api/answers.ts";
import { orders, type Order } from "../api/orders.ts";
import { useOrder } from "../api/use-control.tsx";
import { fill, texts } from "../texts.ts";
import type { AccountAction } from "./actions.ts";

interface Asked {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly done: string;
  readonly isFinal?: boolean;
  readonly order: (tenantId: string, reason: string) => Order;
}

const words = texts.accounts;

const questions: Readonly<Partial<Record<AccountAction, Asked>>> = {
  suspend: {
    title: words.suspend, text: words.suspendText, action: words.suspendAction, done: words.suspended, order: (tenantId) => orders.setState(tenantId, "suspended"),
  },
  reject: {
    title: words.reject, text: words.rejectText, action: words.rejectAction, done: words.rejected,
    order: (tenantId, reason) => orders.verify(tenantId, "rejected", reason === "" ? undefined : reason),
  },
  fail: { title: words.fail, text: words.failText, action: words.failAction, done: words.failed, order: (tenantId) => orders.changeSandbox(tenantId, "fail") },
  empties: {
    title: words.emptyTitle, text: words.emptyWarn, action: words.emptyAction, done: words.emptied, isFinal: true, order: (tenantId) => orders.changeSandbox(tenantId, "reset"),
  },
  remove: {
    title: words.removeTitle, text: words.removeWarn, action: words.removeAction, done: words.removed, isFinal: true, order: (tenantId) => orders.changeSandbox(tenantId, "delete"),
  },
};

export function Question({ account: { tenantId, domain }, action, onClose }: {
  readonly account: Account;
  readonly action: AccountAction;
  readonly onClose: () => void;
}): ReactNode {
  const [reason, setReason] = useState("");
  const order = useOrder();
  const notify = useNotify();
  const asked = questions[action];
  if (!asked) return null;
  const done = () => {
    notify({ intent: "success", title: fill(asked.done, { domain }) });
    onClose();
  };
  return (
    <Confirm
      title={fill(asked.title, { domain })} action={asked.action} isBusy={order.isPending} error={order.error} {...(asked.isFinal === true && { typed: domain })}
      onConfirm={() => order.mutate(asked.order(tenantId, reason.trim()), { onSuccess: done })} onCancel={onClose}
    >
      <p>{fill(asked.text, { domain })}</p>
      {action === "reject" && <Field label={words.reason}><Input value={reason} onChange={(_event, { value }) => setReason(value)} maxLength={1024} /></Field>}
    </Confirm>
  );
}
