// One customer at a glance: who it is, what stands between it and its first purchase, what the partner may administer.

import type { ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { Facts } from "../../../look/facts.tsx";
import { Section } from "../../../look/section.tsx";
import { Status } from "../../../look/status.tsx";
import { customersManagedServicesList, customersRelationshipsList } from "../../../operations/customers.ts";
import { subscriptionsList } from "../../../operations/subscriptions.ts";
import { texts } from "../../../strings/index.ts";
import { haveResellers } from "../../who.ts";
import { relationshipText, type Customer } from "../relationship.ts";
import { SubscriptionsCard } from "../subscriptions/overview-card.tsx";
import { CustomerPage } from "./customer-page.tsx";
import { ManagedServices } from "./managed-services.tsx";
import { Readiness } from "./readiness.tsx";
import { CustomerResellers } from "./resellers.tsx";

export function Component(): ReactNode {
  return <CustomerPage title={texts.customers.overview.title}>{(customer) => <Overview customer={customer} />}</CustomerPage>;
}

function Overview({ customer }: { readonly customer: Customer }): ReactNode {
  const may = useMay();
  return (
    <>
      <Summary customer={customer} />
      <Readiness customer={customer} />
      {may(subscriptionsList) && <SubscriptionsCard customerId={customer.id} />}
      {may(customersManagedServicesList) && <ManagedServices customerId={customer.id} />}
      {may(haveResellers) && may(customersRelationshipsList) && <CustomerResellers customerId={customer.id} />}
    </>
  );
}

function Summary({ customer: { id, companyProfile: { domain }, relationshipToPartner, allowDelegatedAccess } }: { readonly customer: Customer }): ReactNode {
  const { overview: words, columns } = texts.customers;
  return (
    <Section title={words.summary}>
      <Facts facts={[
        { label: columns.microsoftId, value: id, copy: id },
        { label: columns.domain, value: domain, copy: domain },
        { label: columns.relationship, value: <Status tone={relationshipToPartner === "reseller" ? "good" : "plain"}>{relationshipText(relationshipToPartner)}</Status> },
        { label: words.delegated, value: <Status tone={allowDelegatedAccess ? "good" : "plain"}>{allowDelegatedAccess ? words.delegatedYes : words.delegatedNo}</Status> },
      ]}
      />
    </Section>
  );
}
