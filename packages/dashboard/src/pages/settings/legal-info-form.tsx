// The legal business profile as a form, with what a change of it brings.

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useAccount } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { AddressFields } from "../../form/address-fields.tsx";
import { useAddressCheck } from "../../form/address-rules.ts";
import { FieldGroup, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { useNotify } from "../../look/notices.tsx";
import { profilesLegalBusinessUpdate } from "../../operations/profiles.ts";
import { fill, texts } from "../../strings/index.ts";
import { isNameFixed } from "./company-name.ts";
import { ContactFields } from "./contact.tsx";

export function LegalInfoForm({ of, close }: { readonly of: Answer<"profiles.legalBusiness.get">; readonly close: () => void }): ReactNode {
  const { settings, shared } = texts;
  const words = settings.legal;
  const { partnerType } = useAccount();
  const notify = useNotify();
  const form = useOperationForm(profilesLegalBusinessUpdate, {
    values: of,
    check: useAddressCheck("address"),
    onDone: ({ vettingStatus }) => {
      notify({
        intent: vettingStatus === "pending" ? "info" : "success", title: fill(settings.changed, { what: words.title }),
        text: vettingStatus === "pending" ? words.statesText.pending : undefined,
      });
      close();
    },
  });
  const isFixed = isNameFixed(partnerType);
  return (
    <Form form={form} action={shared.save} onCancel={close} needsChange>
      <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words.warning}</MessageBarBody></MessageBar>
      <TextField name="companyName" label={words.companyName} isDisabled={isFixed} hint={isFixed ? settings.organization.nameFixed : undefined} />
      <FieldGroup title={settings.address.title}><AddressFields prefix="address" country={of.address.country} /></FieldGroup>
      <ContactFields prefix="primaryContact" />
      <TextField name="companyApproverEmail" label={words.approverEmail} type="email" autoComplete="email" />
    </Form>
  );
}
