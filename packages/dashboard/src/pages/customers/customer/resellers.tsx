// Through which indirect resellers a provider serves the customer.

import type { ReactNode } from "react";
import { useRead } from "../../../api/use-operation.ts";
import { Facts } from "../../../look/facts.tsx";
import { Reading } from "../../../look/reading.tsx";
import { Section } from "../../../look/section.tsx";
import { customersRelationshipsList } from "../../../operations/customers.ts";
import { texts } from "../../../strings/index.ts";

export function CustomerResellers({ customerId }: { readonly customerId: string }): ReactNode {
  const { resellers: words } = texts.customers;
  const found = useRead(customersRelationshipsList, { params: { customerId } });
  return (
    <Section title={words.title}>
      <Reading of={found} lines={1}>
        {({ items }) => items.length === 0 ? words.none : <Facts facts={items.map(({ id, name, mpnId }) => ({ label: name, value: mpnId ?? id, copy: mpnId ?? id }))} />}
      </Reading>
    </Section>
  );
}
