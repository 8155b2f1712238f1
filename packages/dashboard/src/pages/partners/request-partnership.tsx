// Request a partnership: the link on which a reseller accepts, and a mail to send it with.

import { Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { CopyButton } from "../../look/copy-button.tsx";
import { Facts } from "../../look/facts.tsx";
import { MailLink } from "../../look/mail-link.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { indirectResellersRequestGet } from "../../operations/indirectresellers.ts";
import { texts } from "../../strings/index.ts";

export function Component(): ReactNode {
  const { request: words } = texts.partners;
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading of={useRead(indirectResellersRequestGet, {})}>{(request) => <Request request={request} />}</Reading>
    </Page>
  );
}

function Request({ request }: { readonly request: Answer<"indirectResellers.request.get"> }): ReactNode {
  const { request: words } = texts.partners;
  // The server answers a path, since it may be reached under several names: whoever gets the mail needs all of it.
  const link = new URL(request.link, location.href).href;
  const [text, setText] = useState(() => request.text.replace(request.link, link));
  return (
    <>
      <Section title={words.linkTitle} lead={words.linkLead}>
        <Facts facts={[{ label: words.link, value: link, copy: link }]} />
      </Section>
      <Section
        title={words.mailTitle} lead={words.mailLead}
        actions={<><CopyButton what={words.mailText} text={text} label={words.copyMail} /><MailLink subject={request.subject} text={text} /></>}
      >
        <Facts facts={[{ label: words.subject, value: request.subject, copy: request.subject }]} />
        <Field label={words.mailText}>
          <Textarea rows={8} resize="vertical" value={text} onChange={(_event, { value }) => setText(value)} />
        </Field>
      </Section>
    </>
  );
}
