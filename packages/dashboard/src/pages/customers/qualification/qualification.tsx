// What the customer qualifies for: what it has, how the vetting stands, and what may be asked for.

import { ProgressBar, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useRead } from "../../../api/use-operation.ts";
import { Button } from "@fluentui/react-components";
import { Empty } from "../../../look/empty.tsx";
import { timeText } from "../../../look/format.ts";
import { Reading } from "../../../look/reading.tsx";
import { Section } from "../../../look/section.tsx";
import { Status } from "../../../look/status.tsx";
import { customersQualificationsCreate, customersQualificationsList } from "../../../operations/customers.ts";
import { fill, texts } from "../../../strings/index.ts";
import { CustomerPage } from "../customer/customer-page.tsx";
import style from "../customer/readiness.module.css";
import { isInReview, qualificationText, type Qualification } from "./names.ts";
import { QualificationForm } from "./qualification-form.tsx";

export function Component(): ReactNode {
  return <CustomerPage title={texts.customers.qualification.title}>{({ id }) => <Qualifications customerId={id} />}</CustomerPage>;
}

function Qualifications({ customerId }: { readonly customerId: string }): ReactNode {
  const words = texts.customers.qualification;
  const may = useMay();
  const [isAsking, setAsking] = useState(false);
  const input = { params: { customerId } };
  const waits = useRead(customersQualificationsList, input).data?.some(isInReview) === true;
  const held = useRead(customersQualificationsList, input, { refreshEvery: waits && 1_000 });
  const maySet = may(customersQualificationsCreate) && !isAsking;
  return (
    <>
      <Section title={words.current} actions={maySet && <Button appearance="primary" onClick={() => setAsking(true)}>{words.set}</Button>}>
        <Reading of={held} lines={3}>
          {(all) => {
            const shown = all.filter(({ qualification }) => qualification !== "None");
            return shown.length === 0 ? <Empty title={words.none} text={words.noneText} /> : <div className={style.cards}>{shown.map((one) => <Card key={one.qualification} of={one} />)}</div>;
          }}
        </Reading>
      </Section>
      {isAsking && <QualificationForm customerId={customerId} onClose={() => setAsking(false)} />}
    </>
  );
}

const tones = { Approved: "good", Denied: "bad", InReview: "busy" } as const;

/** The review ends on the clock of the world, or by the operator: until then the page looks again by itself. */
function Card({ of }: { readonly of: Qualification }): ReactNode {
  const { qualification, vettingStatus = "Approved", vettingReason, vettingCreateDate } = of;
  const words = texts.customers.qualification;
  return (
    <div className={style.card}>
      <h3>{qualificationText(qualification)}</h3>
      <Status tone={tones[vettingStatus]}>{words.states[vettingStatus]}</Status>
      {vettingCreateDate !== undefined && <Text className={style.text}>{fill(words.since, { time: timeText(vettingCreateDate) })}</Text>}
      {vettingReason !== undefined && <Text className={style.text}>{vettingReason}</Text>}
      {vettingStatus === "InReview" && <><ProgressBar className={style.bar} aria-label={words.states.InReview} /><Text size={200} className={style.text}>{words.onTheClock}</Text></>}
    </div>
  );
}
