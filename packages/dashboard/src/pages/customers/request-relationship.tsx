// Request a reseller relationship: the mail to a customer that exists already, with the link on which its administrator
// accepts.

import { Textarea, Field } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useAccount } from "../../api/may.ts";
import { useRead } from "../../api/use-operation.ts";
import { CopyButton } from "../../look/copy-button.tsx";
import { Facts } from "../../look/facts.tsx";
import { MailLink } from "../../look/mail-link.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { customersRelationshipRequestGet } from "../../operations/customers.ts";
import { fill, texts } from "../../strings/index.ts";

export function Component(): ReactNode {
  const words = texts.customers.request;
  const request = useRead(customersRelationshipRequestGet, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading of={request}>{({ url }) => <Invitation url={url} />}</Reading>
    </Page>
  );
}

/** The words may be changed before they are copied; the link is the invitation itself. */
function Invitation({ url }: { readonly url: string }): ReactNode {
  const { companyName, domain } = useAccount();
  const words = texts.customers.request;
  const partner = companyName ?? domain;
  const [text, setText] = useState(() => fill(words.mail, { partner, url }));
  return (
    <>
      <Section title={words.linkTitle} lead={words.linkLead}>
        <Facts facts={[{ label: words.link, value: url, copy: url }]} />
      </Section>
      <Section
        title={words.mailTitle} lead={words.mailLead}
        actions={<><CopyButton what={words.mailText} text={text} label={words.copyMail} /><MailLink subject={fill(words.subject, { partner })} text={text} /></>}
      >
        <Field label={words.mailText}>
          <Textarea rows={12} resize="vertical" value={text} onChange={(_event, { value }) => setText(value)} />
        </Field>
      </Section>
    </>
  );
}
