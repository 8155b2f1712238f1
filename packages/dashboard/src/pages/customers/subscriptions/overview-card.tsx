// The customer's subscriptions on its overview: how many in which state, and what comes next.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRead } from "../../../api/use-operation.ts";
import { ButtonLink } from "../../../look/button-link.tsx";
import { dayText } from "../../../look/format.ts";
import { Reading } from "../../../look/reading.tsx";
import { Section } from "../../../look/section.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { subscriptionsList } from "../../../operations/subscriptions.ts";
import { fill, texts } from "../../../strings/index.ts";
import { atAGlance, type AtAGlance } from "./at-a-glance.ts";
import { nameOf } from "./names.ts";
import type { Subscription } from "./subscription.ts";
import style from "./subscriptions.module.css";

const { overview: words, statuses } = texts.subscriptions;

export function SubscriptionsCard({ customerId }: { readonly customerId: string }): ReactNode {
  const read = useRead(subscriptionsList, { params: { customerId } });
  const to = `/customers/${customerId}/subscriptions`;
  return (
    <Section title={words.title} actions={<ButtonLink to={to}>{words.see}</ButtonLink>}>
      <Reading of={read} lines={2}>{({ items }) => <Glance {...atAGlance(items)} to={to} />}</Reading>
    </Section>
  );
}

function nextText({ autoRenewEnabled, isTrial }: Subscription): string {
  if (autoRenewEnabled !== true) return words.nextEnd;
  return isTrial ? words.nextConversion : words.nextRenewal;
}

function Glance({ counts, next, to }: AtAGlance & { readonly to: string }): ReactNode {
  if (counts.length === 0) return <Text>{words.none}</Text>;
  return (
    <>
      <ul className={style.counts}>
        {counts.map(({ status, count }) => (
          <li key={status}>
            <TextLink to={`${to}?status=${status}`} className={style.count}><strong>{count}</strong><span>{statuses[status]}</span></TextLink>
          </li>
        ))}
      </ul>
      {next && <Text>{fill(words.next, { what: fill(nextText(next.subscription), { name: nameOf(next.subscription), date: dayText(next.at) }) })}</Text>}
    </>
  );
}
