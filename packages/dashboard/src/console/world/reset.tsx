// The world begins anew, once somebody has typed that it shall.

import { Button } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Confirm } from "../../look/confirm.tsx";
import { useNotify } from "../../look/notices.tsx";
import { Section } from "../../look/section.tsx";
import { orders } from "../api/orders.ts";
import { useOrder } from "../api/use-control.tsx";
import { texts } from "../texts.ts";

export function Reset(): ReactNode {
  const [isAsked, ask] = useState(false);
  const order = useOrder();
  const client = useQueryClient();
  const notify = useNotify();
  const words = texts.settings;
  const close = () => {
    order.reset();
    ask(false);
  };
  const done = () => {
    close();
    notify({ intent: "success", title: words.resetDone });
    // Whatever was read is of a world that is gone.
    void client.resetQueries();
  };
  return (
    <Section title={words.dangerTitle} lead={words.dangerLead}>
      <div><Button onClick={() => ask(true)}>{words.reset}</Button></div>
      {isAsked && (
        <Confirm
          title={words.reset} action={words.reset} typed={words.resetWord} isBusy={order.isPending} error={order.error}
          onConfirm={() => order.mutate(orders.reset(), { onSuccess: done })} onCancel={close}
        >
          <p>{words.resetWarn}</p>
        </Confirm>
      )}
    </Section>
  );
}
