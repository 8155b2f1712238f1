// The own password: the old one as proof, the new one twice. A change ends every session, this one too: its user signs in
// again and comes back to this page.

import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { useHref } from "react-router";
import { useSession } from "../../api/api-provider.tsx";
import { signInAddress } from "../../api/session.ts";
import { PasswordField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { myProfileChangePassword } from "../../operations/myprofile.ts";
import { texts } from "../../strings/index.ts";

const empty = { currentPassword: "", newPassword: "", repeatedPassword: "" };

const check = ({ newPassword, repeatedPassword }: FieldValues): Readonly<Record<string, string | undefined>> =>
  ({ repeatedPassword: newPassword === repeatedPassword ? undefined : texts.own.profile.notTheSame });

/** Where the page says that it is done. */
const changedAddress = "/my-profile?password=changed";

export function PasswordForm(): ReactNode {
  const { userName } = useSession();
  const returnTo = useHref(changedAddress);
  const words = texts.own.profile;
  const form = useOperationForm(myProfileChangePassword, {
    values: empty, check,
    onDone: () => location.assign(signInAddress({ returnTo, loginHint: userName })),
  });
  return (
    <Form form={form} action={words.change} needsChange>
      <PasswordField name="currentPassword" label={words.currentPassword} autoComplete="current-password" />
      <PasswordField name="newPassword" label={words.newPassword} hint={words.newPasswordHint} autoComplete="new-password" />
      <PasswordField name="repeatedPassword" label={words.repeatPassword} autoComplete="new-password" isRequired />
    </Form>
  );
}
