// The text of the Microsoft Customer Agreement of the customer's country. Its addresses work for five minutes, so they
// are asked for when somebody wants them.

import { Button, Link } from "@fluentui/react-components";
import { ArrowDownloadRegular, OpenRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useRead } from "../../../api/use-operation.ts";
import { countryText, languageText } from "../../../look/format.ts";
import { Reading } from "../../../look/reading.tsx";
import { Section } from "../../../look/section.tsx";
import { agreementsMetadataList, agreementsTemplatesDocumentGet } from "../../../operations/agreements.ts";
import { fill, texts } from "../../../strings/index.ts";
import type { Customer } from "../relationship.ts";
import style from "./document.module.css";

const ofCustomers = { query: { agreementType: "MicrosoftCustomerAgreement" } } as const;

export function AgreementDocument({ customer }: { readonly customer: Customer }): ReactNode {
  const { agreement: words } = texts.customers;
  const [isWanted, setWanted] = useState(false);
  const template = useRead(agreementsMetadataList, ofCustomers).data?.items[0];
  if (!template) return null;
  return (
    <Section
      title={words.document} lead={words.documentLead}
      actions={!isWanted && <Button icon={<OpenRegular />} onClick={() => setWanted(true)}>{words.getDocument}</Button>}
    >
      {isWanted && <Links templateId={template.templateId} customer={customer} />}
      <Link href={template.agreementLink} target="_blank" rel="noopener noreferrer" className={style.about}>{words.about}</Link>
    </Section>
  );
}

function Links({ templateId, customer }: { readonly templateId: string; readonly customer: Customer }): ReactNode {
  const { agreement: words } = texts.customers;
  const { defaultAddress, culture } = customer.billingProfile ?? {};
  const document = useRead(agreementsTemplatesDocumentGet, { params: { templateId }, query: { country: defaultAddress?.country.toUpperCase(), language: culture } });
  return (
    <Reading of={document} lines={2}>
      {({ displayUri, downloadUri, country, language }) => (
        <div className={style.links}>
          <span>{fill(words.documentOf, { country: countryText(country), language: languageText(language) })}</span>
          <Button as="a" appearance="primary" href={displayUri} target="_blank" rel="noopener noreferrer" icon={<OpenRegular />}>{words.openDocument}</Button>
          <Button as="a" href={downloadUri} icon={<ArrowDownloadRegular />}>{words.download}</Button>
        </div>
      )}
    </Reading>
  );
}
