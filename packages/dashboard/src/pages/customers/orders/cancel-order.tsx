// Cancels an order or one of its items, where what was bought is cancelled by its order.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useWrite } from "../../../api/use-operation.ts";
import { Confirm } from "../../../look/confirm.tsx";
import { useNotify } from "../../../look/notices.tsx";
import { Section } from "../../../look/section.tsx";
import { ordersUpdate } from "../../../operations/orders.ts";
import { fill, texts } from "../../../strings/index.ts";
import page from "../subscriptions/subscription-page.module.css";
import { lineName } from "./columns.tsx";
import { cancellableLines, cancellationOf, type Line, type Order } from "./order.ts";
import { useWhichOrder } from "./use-order.ts";

const { cancel: words } = texts.orders;

export function CancelOrder({ order }: { readonly order: Order }): ReactNode {
  const may = useMay();
  const [asked, setAsked] = useState<readonly Line[] | undefined>(undefined);
  const lines = cancellableLines(order);
  if (!may(ordersUpdate) || lines.length === 0) return null;
  const isWhole = lines.length === order.lineItems.filter(({ quantity }) => quantity > 0).length;
  return (
    <Section title={words.title} lead={words.lead} actions={isWhole && <Button onClick={() => setAsked(lines)}>{words.action}</Button>}>
      {(lines.length > 1 || !isWhole) && (
        <div className={page.rows}>
          {lines.map((line) => (
            <div key={line.lineItemNumber} className={page.row}><span className={page.words}>{lineName(line)}</span><Button onClick={() => setAsked([line])}>{words.line}</Button></div>
          ))}
        </div>
      )}
      {asked && <Ask order={order} lines={asked} isWhole={isWhole && asked.length === lines.length} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

function Ask({ order, lines, isWhole, onClose }: {
  readonly order: Order;
  readonly lines: readonly Line[];
  readonly isWhole: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const params = useWhichOrder();
  const notify = useNotify();
  const write = useWrite(ordersUpdate);
  const name = lines.map(lineName).join(", ");
  const confirm = async () => {
    await write.mutateAsync({ params, body: cancellationOf(lines) });
    notify({ intent: "success", title: isWhole ? words.done : fill(words.doneLine, { name }) });
    onClose();
  };
  return (
    <Confirm
      title={isWhole ? fill(words.ask, { number: order.id ?? "" }) : fill(words.askLine, { name })} action={isWhole ? words.action : words.line} otherwise={words.keep}
      isBusy={write.isPending} error={write.error} onConfirm={() => void confirm().catch(() => undefined)} onCancel={onClose}
    >
      {isWhole ? words.text : words.textLine}
    </Confirm>
  );
}
