// The cart beside the catalogue: its lines with their prices, what is wrong with them, and the way on.

import { Button, Spinner, Subtitle2, Text } from "@fluentui/react-components";
import { CartRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { Empty } from "../../../../look/empty.tsx";
import { dateText } from "../../../../look/format.ts";
import { Waiting } from "../../../../look/reading.tsx";
import { RefusalNote } from "../../../../look/refusal-note.tsx";
import { counted, fill, texts } from "../../../../strings/index.ts";
import { Attestation } from "./attestation.tsx";
import { hasErrors } from "./cart.ts";
import { CartLine } from "./cart-line.tsx";
import style from "./cart.module.css";
import { Sums } from "./sums.tsx";
import type { OpenCart } from "./use-cart.ts";

const { cart: words } = texts.products;

export function CartPanel({ of, onReview }: { readonly of: OpenCart; readonly onReview: () => void }): ReactNode {
  const titleId = useId();
  return (
    <section className={style.panel} aria-labelledby={titleId} aria-busy={of.isSaving}>
      <div className={style.top}>
        <Subtitle2 as="h2" id={titleId} className={style.heading}>{words.title}</Subtitle2>
        {of.isSaving ? <Spinner size="tiny" aria-label={words.saving} /> : <Text size={200} className={style.quiet}>{counted(words.count, of.lines.length)}</Text>}
      </div>
      {of.error !== undefined && <RefusalNote error={of.error} />}
      {of.needsAttestation && <Attestation of={of} />}
      <Inside of={of} onReview={onReview} />
    </section>
  );
}

function Inside({ of, onReview }: { readonly of: OpenCart; readonly onReview: () => void }): ReactNode {
  const { lines, cart, isReading, isSaving } = of;
  if (isReading) return <Waiting lines={4} />;
  if (lines.length === 0) return <Empty icon={<CartRegular />} title={words.empty} text={words.emptyText} />;
  const isWrong = hasErrors(lines);
  return (
    <>
      <ul className={style.lines}>{lines.map((line) => <CartLine key={line.id} line={line} of={of} />)}</ul>
      <Sums lines={lines} />
      {isWrong && <Text size={200} className={style.wrong}>{words.mend}</Text>}
      <Button appearance="primary" disabledFocusable={isWrong || isSaving} onClick={onReview}>{words.review}</Button>
      {cart?.expirationTimestamp !== undefined && <Text size={200} className={style.quiet}>{fill(words.keptUntil, { date: dateText(cart.expirationTimestamp) })}</Text>}
    </>
  );
}
