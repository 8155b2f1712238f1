// The billing profile as a form. Its billing day is asked for as long as it has none.

import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { useAccount } from "../../api/may.ts";
import { AddressFields } from "../../form/address-fields.tsx";
import { useAddressCheck } from "../../form/address-rules.ts";
import { FieldGroup, FieldRow, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { useNotify } from "../../look/notices.tsx";
import { profilesBillingUpdate } from "../../operations/profiles.ts";
import { fill, texts } from "../../strings/index.ts";
import { isNameFixed } from "./company-name.ts";
import { ContactFields } from "./contact.tsx";

export function BillingProfileForm({ of, close }: { readonly of: Answer<"profiles.billing.get">; readonly close: () => void }): ReactNode {
  const { settings, shared } = texts;
  const words = settings.billing;
  const { partnerType } = useAccount();
  const notify = useNotify();
  const form = useOperationForm(profilesBillingUpdate, {
    values: of,
    check: useAddressCheck("address"),
    onDone: () => {
      notify({ intent: "success", title: fill(settings.changed, { what: words.title }) });
      close();
    },
  });
  const isFixed = isNameFixed(partnerType);
  return (
    <Form form={form} action={shared.save} onCancel={close} needsChange>
      <TextField name="companyName" label={words.companyName} isDisabled={isFixed} hint={isFixed ? settings.organization.nameFixed : undefined} />
      <FieldGroup title={settings.address.title}><AddressFields prefix="address" country={of.address.country} /></FieldGroup>
      <ContactFields prefix="primaryContact" />
      <FieldGroup title={words.title}>
        <FieldRow>
          <TextField name="purchaseOrderNumber" label={words.purchaseOrder} hint={words.purchaseOrderHint} />
          <TextField name="taxId" label={words.taxId} />
        </FieldRow>
        {of.billingDay === undefined && <TextField name="billingDay" label={words.day} hint={words.dayHint} inputMode="numeric" />}
      </FieldGroup>
    </Form>
  );
}
