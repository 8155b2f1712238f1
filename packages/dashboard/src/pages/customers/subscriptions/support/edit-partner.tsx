// Which of a provider's resellers is on record for a subscription.

import type { ReactNode } from "react";
import { useRead } from "../../../../api/use-operation.ts";
import { SelectField } from "../../../../form/fields.tsx";
import { Form } from "../../../../form/form.tsx";
import { useCallForm } from "../../../../form/use-call-form.ts";
import { useNotify } from "../../../../look/notices.tsx";
import { indirectResellersList } from "../../../../operations/indirectresellers.ts";
import { subscriptionsUpdate } from "../../../../operations/subscriptions.ts";
import { texts } from "../../../../strings/index.ts";
import { Panel } from "../../users/panel.tsx";
import type { Subscription } from "../subscription.ts";
import { useInputOf } from "../use-change.ts";

const { support: words } = texts.subscriptions;

export function EditPartner({ subscription, onClose }: { readonly subscription: Subscription; readonly onClose: () => void }): ReactNode {
  const { data: resellers = [] } = useRead(indirectResellersList, {});
  const notify = useNotify();
  const inputOf = useInputOf(subscription);
  const form = useCallForm(subscriptionsUpdate, {
    values: { partnerId: subscription.partnerId ?? "" },
    // Empty takes whoever is on record away.
    inputOf: ({ partnerId }) => inputOf({ partnerId: String(partnerId) }),
    onDone: () => {
      notify({ intent: "success", title: words.partnerDone });
      onClose();
    },
  });
  const choices = resellers.flatMap(({ name, mpnId }) => (mpnId ? [{ value: mpnId, label: `${name} (${mpnId})` }] : []));
  return (
    <Panel title={words.changePartner} onClose={onClose}>
      <Form form={form} action={texts.shared.save} onCancel={onClose} needsChange>
        <SelectField name="partnerId" label={words.partner} placeholder={words.noPartner} choices={choices} />
      </Form>
    </Panel>
  );
}
