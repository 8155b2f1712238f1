// Agreements: what the company and Microsoft have agreed on, with who accepted it and when.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { Facts } from "../../look/facts.tsx";
import { timeText } from "../../look/format.ts";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import { accountAgreementsAccept, accountAgreementsList } from "../../operations/accountagreements.ts";
import { texts } from "../../strings/index.ts";
import { AcceptAgreement } from "./accept-agreement.tsx";
import style from "./settings.module.css";

export type Agreement = Answer<"accountAgreements.list">[number];

export function Component(): ReactNode {
  const words = texts.settings.agreements;
  const agreements = useRead(accountAgreementsList, {});
  const [chosen, setChosen] = useState<Agreement | undefined>(undefined);
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading of={agreements} lines={8}>
        {(all) => inOrder(all).map((one) => <OneAgreement key={`${one.agreementType} ${one.version}`} of={one} onAccept={() => setChosen(one)} />)}
      </Reading>
      {chosen && <AcceptAgreement of={chosen} close={() => setChosen(undefined)} />}
    </Page>
  );
}

/** What is still to be done first, then what was accepted, then what nobody asks for. */
const inOrder = (all: readonly Agreement[]): readonly Agreement[] => all.toSorted((one, other) => placeOf(one) - placeOf(other));

const placeOf = ({ isRequired, signedDate }: Agreement): number => (signedDate === undefined ? (isRequired ? 0 : 2) : 1);

function OneAgreement({ of, onAccept }: { readonly of: Agreement; readonly onAccept: () => void }): ReactNode {
  const words = texts.settings.agreements;
  const may = useMay();
  const { agreementType, title, version, isRequired, signedDate, signer } = of;
  const isAccepted = signedDate !== undefined;
  const accept = may(accountAgreementsAccept) && !isAccepted
    ? <Button appearance={isRequired ? "primary" : "secondary"} onClick={onAccept} aria-label={`${words.accept}: ${title}`}>{words.accept}</Button>
    : undefined;
  return (
    <Section title={title} lead={words.about[agreementType]} actions={accept}>
      <div className={style.line}>
        <Status tone={isAccepted ? "good" : isRequired ? "warning" : "plain"}>{isAccepted ? words.acceptedState : words.toAccept}</Status>
        <Status tone="plain">{isRequired ? words.required : words.optional}</Status>
      </div>
      <Facts facts={[
        { label: words.version, value: version },
        ...(isAccepted ? [{ label: words.signedDate, value: timeText(signedDate) }, { label: words.signer, value: signer }] : []),
      ]} />
    </Section>
  );
}
