// Who supports the customer with a subscription, who is on record for it, and how far its licences are provisioned.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { Facts, type Fact } from "../../../../look/facts.tsx";
import { Section } from "../../../../look/section.tsx";
import { Status, type Tone } from "../../../../look/status.tsx";
import {
  subscriptionsProvisioningStatusGet, subscriptionsSupportContactGet, subscriptionsSupportContactUpdate, subscriptionsUpdate,
} from "../../../../operations/subscriptions.ts";
import { texts } from "../../../../strings/index.ts";
import { haveResellers } from "../../../who.ts";
import { isOffered } from "../offered.ts";
import { familyOf, type Subscription } from "../subscription.ts";
import page from "../subscription-page.module.css";
import { useWhich } from "../use-subscription.ts";
import { EditContact } from "./edit-contact.tsx";
import { EditPartner } from "./edit-partner.tsx";

const { support: words } = texts.subscriptions;

const provisioningTones: Readonly<Record<keyof typeof words.provisioned, Tone>> = { none: "plain", success: "good", pending: "busy", failed: "bad" };

export function Support({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const params = useWhich();
  const may = useMay();
  const [editing, setEditing] = useState<"contact" | "partner" | undefined>(undefined);
  const family = familyOf(subscription);
  const contact = useRead(subscriptionsSupportContactGet, { params }, { enabled: may(subscriptionsSupportContactGet) }).data;
  // Only what lies in the customer's directory is provisioned there.
  const isInDirectory = family === "newCommerce" || family === "trial" || family === "legacy";
  const provisioning = useRead(
    subscriptionsProvisioningStatusGet, { params },
    { enabled: isInDirectory && may(subscriptionsProvisioningStatusGet), refreshEvery: ({ status }) => status === "pending" && 2_000 },
  ).data;
  const facts: readonly Fact[] = [
    ...(contact ? [{ label: words.contact, value: contact.name || contact.supportTenantId }, { label: words.partnerId, value: contact.supportMpnId }] : []),
    ...(may(haveResellers) ? [{ label: words.partner, value: subscription.partnerId || words.noPartner }] : []),
    ...(provisioning ? [{ label: words.provisioning, value: <Status tone={provisioningTones[provisioning.status]}>{words.provisioned[provisioning.status]}</Status> }] : []),
  ];
  if (facts.length === 0) return null;
  const mayEditContact = contact !== undefined && family === "legacy" && may(subscriptionsSupportContactUpdate);
  const mayEditPartner = may(haveResellers) && may(subscriptionsUpdate) && isOffered(subscription, "setPartner");
  const close = () => setEditing(undefined);
  return (
    <Section title={words.title}>
      <Facts facts={facts} />
      {(mayEditContact || mayEditPartner) && (
        <div className={page.buttons}>
          {mayEditContact && <Button onClick={() => setEditing("contact")}>{words.editContact}</Button>}
          {mayEditPartner && <Button onClick={() => setEditing("partner")}>{words.changePartner}</Button>}
        </div>
      )}
      {editing === "contact" && contact && <EditContact contact={contact} onClose={close} />}
      {editing === "partner" && <EditPartner subscription={subscription} onClose={close} />}
    </Section>
  );
}
