// Support profile: how customers reach the partner, with a look at what they see.

import { Link } from "@fluentui/react-components";
import { CallRegular, GlobeRegular, HeadsetRegular, MailRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useAccount } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { Editable } from "../../form/editable.tsx";
import { TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { Facts } from "../../look/facts.tsx";
import { useNotify } from "../../look/notices.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { profilesSupportGet, profilesSupportUpdate } from "../../operations/profiles.ts";
import { fill, texts } from "../../strings/index.ts";
import style from "./support-profile.module.css";

type Profile = Answer<"profiles.support.get">;

export function Component(): ReactNode {
  const words = texts.settings.support;
  const profile = useRead(profilesSupportGet, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading of={profile} lines={4}>
        {(value) => (
          <>
            <Editable title={words.profile} operation={profilesSupportUpdate} renderForm={(close) => <SupportForm of={value} close={close} />}>
              <Facts facts={[
                { label: words.email, value: value.email },
                { label: words.telephone, value: value.telephone },
                { label: words.website, value: value.website },
              ]} />
            </Editable>
            <Preview of={value} />
          </>
        )}
      </Reading>
    </Page>
  );
}

function SupportForm({ of, close }: { readonly of: Profile; readonly close: () => void }): ReactNode {
  const { settings, shared } = texts;
  const words = settings.support;
  const notify = useNotify();
  const form = useOperationForm(profilesSupportUpdate, {
    values: of,
    onDone: () => {
      notify({ intent: "success", title: fill(settings.changed, { what: words.title }) });
      close();
    },
  });
  return (
    <Form form={form} action={shared.save} onCancel={close} needsChange>
      <TextField name="email" label={words.email} type="email" autoComplete="email" />
      <TextField name="telephone" label={words.telephone} type="tel" autoComplete="tel" />
      <TextField name="website" label={words.website} type="url" autoComplete="url" />
    </Form>
  );
}

/** What a customer's portal shows of it. */
function Preview({ of: { email, telephone, website } }: { readonly of: Profile }): ReactNode {
  const words = texts.settings.support;
  const { companyName, domain } = useAccount();
  const ways = [{ icon: <MailRegular />, text: email, isLink: false }, { icon: <CallRegular />, text: telephone, isLink: false }, { icon: <GlobeRegular />, text: website, isLink: true }]
    .filter((way): way is typeof way & { text: string } => way.text !== undefined && way.text !== "");
  return (
    <Section title={words.preview}>
      <div className={style.card}>
        <span className={style.icon} aria-hidden="true"><HeadsetRegular /></span>
        <div className={style.words}>
          <strong className={style.title}>{fill(words.previewTitle, { company: companyName ?? domain })}</strong>
          {ways.length === 0 && <span>{words.nothing}</span>}
          {ways.map(({ icon, text, isLink }) => (
            <span key={text} className={style.way}>
              <span className={style.small} aria-hidden="true">{icon}</span>
              {isLink && /^https?:\/\//i.test(text) ? <Link href={text} target="_blank" rel="noreferrer">{text}</Link> : text}
            </span>
          ))}
        </div>
      </div>
    </Section>
  );
}
