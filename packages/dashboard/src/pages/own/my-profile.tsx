// My profile: what users change of themselves, and their password.

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useRead } from "../../api/use-operation.ts";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { myProfileGet } from "../../operations/myprofile.ts";
import { texts } from "../../strings/index.ts";
import { PasswordForm } from "./password-form.tsx";
import { ProfileForm } from "./profile-form.tsx";

export function Component(): ReactNode {
  const profile = useRead(myProfileGet, {});
  const [address] = useSearchParams();
  const words = texts.own.profile;
  return (
    <Page title={words.title} lead={words.lead}>
      {address.get("password") === "changed" && <MessageBar intent="success"><MessageBarBody>{words.changed}</MessageBarBody></MessageBar>}
      <Section title={words.data}><Reading of={profile} lines={13}>{(value) => <ProfileForm profile={value} />}</Reading></Section>
      <Section title={words.password} lead={words.passwordLead}><PasswordForm /></Section>
    </Page>
  );
}
