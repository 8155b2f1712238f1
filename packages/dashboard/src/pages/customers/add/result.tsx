// The customer is there: how its first administrator signs in, said once, and what comes next.

import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import type { Answer } from "../../../api/operation.ts";
import { ButtonLink } from "../../../look/button-link.tsx";
import { Facts } from "../../../look/facts.tsx";
import { Page } from "../../../look/page.tsx";
import { SecretOnce } from "../../../look/secret-once.tsx";
import { Section } from "../../../look/section.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { customersAgreementsCreate, customersQualificationsCreate } from "../../../operations/customers.ts";
import { usersList } from "../../../operations/users.ts";
import { fill, texts } from "../../../strings/index.ts";
import style from "./result.module.css";

export function Result({ customer, onAgain }: { readonly customer: Answer<"customers.create">; readonly onAgain: () => void }): ReactNode {
  const { id, companyProfile: { companyName, domain }, userCredentials } = customer;
  const words = texts.customers.result;
  const userName = `${userCredentials?.userName ?? ""}@${domain}`;
  return (
    <Page
      title={words.title}
      actions={<><ButtonLink to={`/customers/${id}`} appearance="primary">{fill(words.open, { customer: companyName })}</ButtonLink><Button onClick={onAgain}>{words.again}</Button></>}
    >
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody><MessageBarTitle>{fill(words.done, { customer: companyName })}</MessageBarTitle>{words.doneText}</MessageBarBody>
      </MessageBar>
      <Section title={words.signIn} lead={words.signInLead}>
        <Facts facts={[
          { label: words.userName, value: userName, copy: userName },
          { label: words.microsoftId, value: id, copy: id },
          { label: words.domain, value: domain, copy: domain },
        ]}
        />
        {userCredentials && <SecretOnce label={words.password} secret={userCredentials.password} />}
      </Section>
      <NextSteps customerId={id} />
    </Page>
  );
}

function NextSteps({ customerId }: { readonly customerId: string }): ReactNode {
  const may = useMay();
  const words = texts.customers.result;
  const steps = [
    ...(may(customersAgreementsCreate) ? [{ to: `/customers/${customerId}/agreement`, text: words.confirmAgreement }] : []),
    ...(may(customersQualificationsCreate) ? [{ to: `/customers/${customerId}/qualification`, text: words.setQualification }] : []),
    ...(may(usersList) ? [{ to: `/customers/${customerId}/users`, text: words.addUsers }] : []),
    { to: `/customers/${customerId}`, text: words.lookAt },
  ];
  return (
    <Section title={words.next}>
      <ol className={style.next}>{steps.map(({ to, text }) => <li key={text}><TextLink to={to}>{text}</TextLink></li>)}</ol>
    </Section>
  );
}
