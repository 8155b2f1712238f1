// Changes the billing profile as it was when the form was opened. Where somebody else has changed it meanwhile, the
// service refuses, and the user says whose version is to stay.

import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Refusal } from "../../../api/refusal.ts";
import { AddressFields } from "../../../form/address-fields.tsx";
import { useAddressCheck } from "../../../form/address-rules.ts";
import { FieldRow, TextField } from "../../../form/fields.tsx";
import { Form } from "../../../form/form.tsx";
import { useOperationForm } from "../../../form/use-operation-form.ts";
import { useNotify } from "../../../look/notices.tsx";
import { customersBillingProfileUpdate } from "../../../operations/customers.ts";
import { texts } from "../../../strings/index.ts";
import { LanguageFields } from "../../../form/language-fields.tsx";
import type { Profile } from "./billing-profile.tsx";

const staleCodes: ReadonlySet<string> = new Set(["412", "2055"]);

export function BillingProfileForm({ customerId, newest, onClose }: {
  readonly customerId: string;
  /** As it is now: it is read again by itself. */
  readonly newest: Profile;
  readonly onClose: () => void;
}): ReactNode {
  const notify = useNotify();
  const [etag, setEtag] = useState(newest.attributes?.etag);
  const check = useAddressCheck("defaultAddress");
  const form = useOperationForm(customersBillingProfileUpdate, {
    values: valuesOf(newest), check, input: { params: { customerId }, ifMatch: etag },
    onDone: () => {
      notify({ intent: "success", title: texts.customers.account.billingSaved });
      onClose();
    },
  });
  const wasStale = form.error instanceof Refusal && staleCodes.has(form.error.code);
  const isStale = wasStale && etag !== newest.attributes?.etag;
  // That it was stale is said above, and over once the user has chosen.
  const shown: typeof form = wasStale ? { ...form, error: undefined } : form;
  const takeNewest = () => {
    form.fields.reset(valuesOf(newest));
    setEtag(newest.attributes?.etag);
  };
  return (
    <>
      {isStale && <Stale onTake={takeNewest} onKeep={() => setEtag(newest.attributes?.etag)} />}
      <Form form={shown} action={texts.shared.save} onCancel={onClose} needsChange>
        <Fields />
      </Form>
    </>
  );
}

function Stale({ onTake, onKeep }: { readonly onTake: () => void; readonly onKeep: () => void }): ReactNode {
  const words = texts.customers.account.stale;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody><MessageBarTitle>{words.title}</MessageBarTitle>{words.text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onTake}>{words.take}</Button>
        <Button onClick={onKeep}>{words.keep}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Fields(): ReactNode {
  const { fields: words } = texts.customers;
  return (
    <>
      <TextField name="companyName" label={words.companyName} />
      <FieldRow>
        <TextField name="firstName" label={words.firstName} />
        <TextField name="lastName" label={words.lastName} />
      </FieldRow>
      <FieldRow>
        <TextField name="email" label={words.email} type="email" />
        <TextField name="defaultAddress.phoneNumber" label={words.phoneNumber} type="tel" />
      </FieldRow>
      <AddressFields prefix="defaultAddress" />
      <LanguageFields countryField="defaultAddress.country" cultureField="culture" languageField="language" />
    </>
  );
}

/** Its id, links and attributes are the service's; the version is said by If-Match. */
function valuesOf({ id: _id, links: _links, attributes: _attributes, defaultAddress, ...profile }: Profile) {
  const empty = { addressLine1: "", addressLine2: "", city: "", state: "", postalCode: "", phoneNumber: "", country: "" };
  return { firstName: "", lastName: "", ...profile, defaultAddress: { ...empty, ...defaultAddress } };
}
